import { hub as words } from '../../text/hub';
import { type Refusal, refuse } from '../refusal';

/** What every browser of the company can take over. */
const mostBytes = 5_000_000;
const mostEntries = 2000;

/** Refuses a release that no browser would take over. */
export function tooLarge(entries: { json: string }[]): Refusal | undefined {
  if (entries.length > mostEntries) return refuse('release.too_large', { about: words.entries(mostEntries) });
  const bytes = entries.reduce((sum, { json }) => sum + Buffer.byteLength(json), 0);
  return bytes > mostBytes ? refuse('release.too_large', { about: words.megabytes(mostBytes) }) : undefined;
}
