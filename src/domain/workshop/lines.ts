import { sameText } from '../definition/compare';
import type { Criterion } from '../definition/criterion';
import type { Side } from '../playbook/release';
import { foldText } from '../lead/fold-text';
import { sameTest, shareInCommon, testResemblance } from './same-test';

/** In what two criteria about one thing differ. Other words alone are no difference in the definition. */
export type Unlike = 'field' | 'test' | 'required';

/** One line of the two definitions side by side: what both sides wrote about one thing, or only one of them. */
export type Line = {
  /** The ids of the two criteria: `hot/warm`, `/warm`. */
  id: string;
  resemblance: number;
} & (
  | { standing: 'same'; sales: Criterion; marketing: Criterion }
  | { standing: 'differs'; sales: Criterion; marketing: Criterion; unlike: Unlike[] }
  | { standing: 'missing'; by: Side; sales?: Criterion; marketing?: Criterion }
);

/** How much two criteria about one thing have in common before their tests are compared. */
const sameThing = 0.5;
/** What it takes off when one side requires it and the other does not. */
const notRequired = 0.1;
/** Share of words that two questions to the rep have in common from which on they ask the same thing. */
const sameQuestion = 0.5;
/** The same words in another order are not yet the same question. */
const almostSame = 0.9;

/**
 * What both sides wrote, laid side by side. Two criteria are about one thing when they test the same field, or have the
 * same title, or, where no field tells it, ask in mostly the same words. The most alike pair first, so no criterion
 * stands in two lines; what is left over is missing on the other side. Marketing's order, then what only Sales wrote.
 */
export function layOut(sales: Criterion[], marketing: Criterion[]): Line[] {
  const pairs = marketing.flatMap((theirs, at) =>
    sales.flatMap((ours, place) => {
      const resemblance = resemblanceOf(ours, theirs);
      return resemblance > 0 ? [{ at, place, resemblance }] : [];
    }),
  );
  pairs.sort((a, b) => b.resemblance - a.resemblance || placing(a) - placing(b));
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, place } of pairs) {
    if (partner.has(at) || taken.has(place)) continue;
    partner.set(at, place);
    taken.add(place);
  }
  return [
    ...marketing.map((theirs, at) => {
      const place = partner.get(at);
      return place === undefined ? lonely('sales', theirs) : together(sales[place]!, theirs);
    }),
    ...sales.flatMap((ours, place) => (taken.has(place) ? [] : [lonely('marketing', ours)])),
  ];
}

/**
 * How alike two criteria are, 0–1; 0 when they are not about one thing. Half for being about one thing, half for how
 * alike their tests are, a tenth less when only one side requires it. 1: the same but for their words.
 */
export function resemblanceOf(one: Criterion, other: Criterion): number {
  const sameTitle = sameText(one.title, other.title);
  const off = one.required === other.required ? 0 : notRequired;
  if (one.field !== other.field) return sameTitle ? sameThing / 2 - off : 0;
  if (one.field !== undefined) return sameThing + (1 - sameThing) * testResemblance(one, other) - off;
  if (sameTest(one, other)) return 1 - off;
  const words = Math.min(shareInCommon(wordsOf(one.question), wordsOf(other.question)), almostSame);
  return words >= sameQuestion ? sameThing + (1 - sameThing) * words - off : 0;
}

/**
 * How closely two definitions resemble each other, 0–1: the mean over all lines, where a line that one side lacks
 * counts 0. `undefined` while neither side wrote anything. The same whichever side is named first.
 */
export function agreement(lines: Line[]): number | undefined {
  if (lines.length === 0) return undefined;
  return lines.reduce((sum, { resemblance }) => sum + resemblance, 0) / lines.length;
}

/** The later of two places counts first, so that the pairs are the same from either side. */
function placing({ at, place }: { at: number; place: number }): number {
  return Math.max(at, place) * 1000 + Math.min(at, place);
}

function lonely(by: Side, criterion: Criterion): Line {
  const { id } = criterion;
  return by === 'sales'
    ? { id: `/${id}`, resemblance: 0, standing: 'missing', by, marketing: criterion }
    : { id: `${id}/`, resemblance: 0, standing: 'missing', by, sales: criterion };
}

function together(sales: Criterion, marketing: Criterion): Line {
  const id = `${sales.id}/${marketing.id}`;
  const resemblance = resemblanceOf(sales, marketing);
  const unlike: Unlike[] = [
    ...(sales.field === marketing.field ? [] : ['field' as const]),
    ...(sales.field === marketing.field && !sameTest(sales, marketing) ? ['test' as const] : []),
    ...(sales.required === marketing.required ? [] : ['required' as const]),
  ];
  if (unlike.length > 0) return { id, resemblance, standing: 'differs', sales, marketing, unlike };
  return { id, resemblance, standing: 'same', sales, marketing };
}

function wordsOf(text: string): Set<string> {
  return new Set(foldText(text).match(/[\p{L}\p{N}]+/gu));
}
