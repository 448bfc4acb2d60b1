import type { Criterion } from '../definition/criterion';
import type { Instant } from '../instant';
import type { Side } from '../playbook/release';
import type { Line } from './lines';

/** What both sides agreed on one line; `leave out`: it is in nobody's definition any more. */
export type Choice =
  | { take: Side }
  | { take: 'leave out' }
  /** Words or a test of their own, also for a line that neither side had written. */
  | { take: 'both'; criterion: Criterion };

/** A settlement as it is kept: `line` is the line's id, or an id that begins with `+` for what is new to both. */
export type Settlement = { line: string; choice: Choice; by: { id: string; name: string }; at: Instant };

/** One line of the agreed text. `settled` is absent while the line is open. */
export type SettledLine = { line: Line | undefined; id: string; settled?: Settled };
type Settled = { criterion: Criterion | undefined; by?: Settlement['by']; at?: Instant };

/**
 * The lines with what was settled of each. What both wrote the same is settled by itself, in Sales' words, because
 * Sales asks the question; it can still be put into other words. Lines that are new to both come last.
 */
export function settle(lines: Line[], settlements: Settlement[]): SettledLine[] {
  const kept = new Map(settlements.map((settlement) => [settlement.line, settlement]));
  const laid = lines.map((line): SettledLine => {
    const settlement = kept.get(line.id);
    const settled = settlement ? settledBy(settlement, line) : byItself(line);
    return { line, id: line.id, ...(settled && { settled }) };
  });
  const added = settlements.filter(({ line }) => line.startsWith('+'));
  return [
    ...laid,
    ...added.map((each): SettledLine => {
      const settled = settledBy(each, undefined);
      return { line: undefined, id: each.line, ...(settled && { settled }) };
    }),
  ];
}

/** The one text, each criterion with an id of its own, and how many lines are still open. */
export function agreedText(lines: SettledLine[]): { criteria: Criterion[]; open: number } {
  const criteria: Criterion[] = [];
  for (const { settled } of lines) {
    const criterion = settled?.criterion;
    if (criterion) criteria.push({ ...criterion, id: freeId(criterion.id, criteria) });
  }
  return { criteria, open: lines.filter(({ settled }) => settled === undefined).length };
}

/** An id that none of them has: `budget`, `budget-2`. */
export function freeId(wanted: string, taken: { id: string }[]): string {
  const used = new Set(taken.map(({ id }) => id));
  let id = wanted;
  for (let n = 2; used.has(id); n++) id = `${wanted}-${n}`;
  return id;
}

function byItself(line: Line): Settled | undefined {
  return line.standing === 'same' ? { criterion: line.sales } : undefined;
}

/** `undefined` when the line no longer has what was taken. */
function settledBy({ choice, by, at }: Settlement, line: Line | undefined): Settled | undefined {
  if (choice.take === 'leave out') return { criterion: undefined, by, at };
  if (choice.take === 'both') return { criterion: choice.criterion, by, at };
  const criterion = line?.[choice.take];
  return criterion && { criterion, by, at };
}
