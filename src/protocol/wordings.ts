import type { Instant } from '../domain/instant';
import type { KeptWording, Stored, WordingKey } from './stored';

type Wordings = Stored['wordings'];
type Change = { key: WordingKey; typed: Omit<KeptWording, 'at'> | undefined; at: Instant };

const most = 500;

/** The wordings with one of them kept, or dropped; the oldest go beyond five hundred. */
export function withWording({ ...others }: Wordings, { key, typed, at }: Change): Wordings {
  delete others[key];
  const all = Object.entries(others) as [WordingKey, KeptWording][];
  if (typed) all.push([key, { ...typed, at }]);
  const newest = all.toSorted(([, one], [, other]) => (one.at < other.at ? 1 : -1)).slice(0, most);
  return Object.fromEntries(newest);
}
