import { duties, type Entry, type EntryId, type EntryOf } from './entries';
import type { PlaybookProblem } from './problem';

/**
 * A service level warns after it has begun and before it is due, states a duty of its own side, and no other of the
 * same duty is valid from the same day for the same leads: all of them, or a campaign that both name.
 */
export function checkServiceLevels(entries: Entry[]): PlaybookProblem[] {
  const levels = entries.filter((entry) => entry.kind === 'service-level');
  const firstBy = new Map<string, EntryId>();
  return levels.flatMap((level) => [...ownProblems(level), ...clashes(level, firstBy)]);
}

function ownProblems({ id: entry, body }: EntryOf<'service-level'>): PlaybookProblem[] {
  const problems: PlaybookProblem[] = [];
  const { side, duty, limit, warn } = body;
  if (!duties[side].some((one) => one === duty)) {
    problems.push({ code: 'service_level.duty_of_other_side', entry, path: 'body.duty', found: duty });
  }
  if (warn >= limit) {
    const found = String(warn);
    problems.push({ code: 'service_level.warns_from_the_start', entry, path: 'body.warn', found });
  }
  return problems;
}

/** `firstBy` remembers which service level came first for a duty, a day and a campaign. */
function clashes(
  { id: entry, body }: EntryOf<'service-level'>,
  firstBy: Map<string, EntryId>,
): PlaybookProblem[] {
  const { duty, campaigns, validFrom = '' } = body;
  const others = new Set<EntryId>();
  for (const campaign of campaigns.length > 0 ? new Set(campaigns) : ['']) {
    const key = [duty, validFrom, campaign].join('\n');
    const first = firstBy.get(key);
    if (first === undefined) firstBy.set(key, entry);
    else others.add(first);
  }
  const path = 'body.validFrom';
  return [...others].map((found) => ({ code: 'service_level.valid_from_taken', entry, path, found }));
}
