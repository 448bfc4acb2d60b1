import type { PersonId } from '../../domain/people/person';
import type { Hash } from '../../domain/playbook/release';
import { type ShortMemory, shortMemory } from '../server/short-memory';

export type ReleaseHead = { number: number; hash: Hash };

/** How far everything has come, at most five seconds old: what a poll with nothing new is answered from. */
export type Heads = {
  /** One value, under `releaseKey`; `null`: no release yet. */
  release: ShortMemory<ReleaseHead | null>;
  cursors: ShortMemory<number>;
  /** Which release each extension's session was last noted to have; the database keeps it. */
  held: ShortMemory<number>;
  changed: (people: PersonId[]) => void;
};

export const releaseKey = 'release';

export function headsOf(): Heads {
  const release = shortMemory<ReleaseHead | null>({ most: 1, milliseconds: 5000 });
  const cursors = shortMemory<number>({ most: 50_000, milliseconds: 5000 });
  const held = shortMemory<number>({ most: 50_000, milliseconds: Number.POSITIVE_INFINITY });
  return { release, cursors, held, changed: (people) => people.forEach((person) => cursors.forget(person)) };
}
