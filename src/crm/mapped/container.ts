import type { LeadRef } from '../../domain/lead/facts';
import type { MappingBody, Selector } from '../../domain/playbook/mapping';
import type { Page } from '../adapter';
import { all, type Root, rootsIn, visible } from './dom';
import { spellings } from './place';
import { cssOf } from './search';

/** What shows the record of the address, with every root in it, or what is still missing. */
export type Found = { roots: Root[] } | { missing: 'active' | 'belongs' };

/** Of the containers in view, the first that proves to show this lead: old records stay in the page, hidden or not. */
export function containerOf(page: Page, lead: LeadRef, mapping: MappingBody): Found {
  let missing: 'active' | 'belongs' = 'active';
  for (const container of containers(page, mapping.active)) {
    const roots = rootsIn(container, page.pierce);
    if (belongs(roots, lead, mapping)) return { roots };
    missing = 'belongs';
  }
  return { missing };
}

function* containers({ doc, pierce }: Page, active: Selector[]): Generator<Element> {
  const whole = doc.documentElement;
  if (!active.length) yield whole;
  let roots: Root[] = [whole];
  for (const depth of ['in the light', 'in shadow'] as const) {
    if (depth === 'in shadow') roots = rootsIn(whole, pierce).slice(1);
    for (const { css } of active)
      for (const root of roots) for (const each of all(root, css)) if (visible(each)) yield each;
  }
}

function belongs(
  roots: Root[],
  { recordId }: LeadRef,
  { belongs: proofs = [], recordId: { form } }: MappingBody,
): boolean {
  if (!proofs.length) return true;
  const ids = spellings(recordId, form);
  const css = ids.map((each) => cssOf(proofs).replaceAll('{id}', each)).join();
  return roots.some((root) => all(root, css).length > 0);
}
