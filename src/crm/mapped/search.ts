import type { Reading, Selector } from '../../domain/playbook/mapping';
import { factOf } from '../value';
import { all, matches, type Pierce, type Root, visible } from './dom';
import { take } from './take';

/** One search for all readings together: a page has hundreds of shadow roots, and each search in each of them counts. */
export function anyOf(roots: Root[], readings: Pick<Reading, 'at'>[]): Element[] {
  const css = cssOf(readings.flatMap(({ at }) => at));
  return css ? roots.flatMap((root) => all(root, css)) : [];
}

export function cssOf(selectors: Selector[]): string {
  return selectors.map((each) => each.css).join();
}

/** Newest selector first; of several elements the first in view, since some CRMs keep a hidden copy. */
export function first(
  candidates: Element[],
  { at, take: what }: Reading,
  pierce: Pierce,
): string | undefined {
  for (const { css } of at) {
    const found = candidates.filter((each) => matches(each, css));
    const from = found.length > 1 ? (found.find(visible) ?? found[0]) : found[0];
    const raw = from && take(from, what, pierce);
    if (raw !== undefined) return raw;
  }
  return undefined;
}

/** What a reading finds in these roots, as a text that is worth showing. */
export function word(roots: Root[], reading: Reading | undefined, pierce: Pierce): string | undefined {
  const raw = reading && first(anyOf(roots, [reading]), reading, pierce);
  const fact = factOf(raw ?? '', 'text', 'page');
  return fact.known ? String(fact.value) : undefined;
}
