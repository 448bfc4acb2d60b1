import type { Instant } from '../../domain/instant';
import type { LeadRef } from '../../domain/lead/facts';
import type { Page } from '../adapter';
import { all } from '../mapped/dom';
import { addressOf, arrived, statedBy } from './address';

/** What a page looked like when it was last believed, and what it has looked like since when, should that differ. */
type Believed = { id: string; look: string; other?: { look: string; since: number } };

const believed = new WeakMap<Document, Believed>();

/** The record comes into the page 35 to 45 ms before the address (measured on 17.0 and 19.0); this is well beyond it. */
const raceIsOver = 250;

/** Whether the page shows the record that its address names. 18 and later say so; of 17 it is seen by what changed. */
export function agrees(page: Page, { recordId }: LeadRef, now: Instant): boolean {
  const stated = statedBy(page);
  const address = addressOf(page.url);
  if (stated && address.router === 'path') return stated.id === recordId && arrived(address, stated);
  const look = lookOf(page.doc);
  if (look === undefined) return false;
  const before = believed.get(page.doc);
  const both = before && before.id !== recordId && before.look !== look;
  const neither = before && before.id === recordId && before.look === look;
  if (!before || both || neither || isEdited({ before, recordId, look, now })) {
    believed.set(page.doc, { id: recordId, look });
    return true;
  }
  return false;
}

/** The address stayed, the page did not: another record is coming, or the person changed this one. */
function isEdited({
  before,
  recordId,
  look,
  now,
}: {
  before: Believed;
  recordId: string;
  look: string;
  now: Instant;
}) {
  if (before.id !== recordId) return false;
  const at = Date.parse(now);
  if (before.other?.look === look) return at - before.other.since >= raceIsOver;
  before.other = { look, since: at };
  return false;
}

const told =
  '.o_action_manager .o_last_breadcrumb_item, .o_action_manager .o_pager_value, .o_field_widget[name="name"] .o_input';

function lookOf(doc: Document): string | undefined {
  if (!all(doc.documentElement, '.o_action_manager .o_form_view').length) return undefined;
  const parts = all(doc.documentElement, told).map((each) =>
    each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement ? each.value : each.textContent,
  );
  return [doc.title, ...parts].join('\n');
}
