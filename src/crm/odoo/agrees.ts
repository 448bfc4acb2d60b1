import type { Instant } from '../../domain/instant';
import type { LeadRef } from '../../domain/lead/facts';
import type { Page } from '../adapter';
import { all } from '../mapped/dom';
import { take } from '../mapped/take';
import { addressOf, arrived, statedBy } from './address';

/** A record's title as the API has it. */
export type Titled = { recordId: string; title: string };

type Pair = { id: string; look: string };

/** Address and page as they stand together, since when, and the last pair that was believed. */
type Seen = { pair: Pair; since: number; believed: Pair | undefined };

const seen = new WeakMap<Document, Seen>();

/** The record comes into the page 35 to 45 ms before the address (measured on 17.0 and 19.0); this is well beyond it. */
const raceIsOver = 1_000;

type Agreement = { page: Page; lead: LeadRef; now: Instant; titled: Titled | undefined };

/** Whether the page shows the record that its address names: 18 and later say so, of 17 it is concluded. */
export function agrees({ page, lead: { recordId }, now, titled }: Agreement): boolean {
  const stated = statedBy(page);
  const address = addressOf(page.url);
  if (stated && address.router === 'path') return stated.id === recordId && arrived(address, stated);
  const shown = shownOn(page);
  if (!shown) return false;
  const proven = titled?.recordId === recordId && titled.title.trim() === shown.title;
  return stoodTogether({
    doc: page.doc,
    pair: { id: recordId, look: shown.look },
    at: Date.parse(now),
    proven,
  });
}

/** The API's title of this record proves a page that came with the address; without it, time has to. */
function stoodTogether({
  doc,
  pair,
  at,
  proven,
}: {
  doc: Document;
  pair: Pair;
  at: number;
  proven: boolean;
}) {
  const before = seen.get(doc);
  const since = before && isSame(before.pair, pair) ? before.since : at;
  const believed = before?.believed;
  const notFollowed = believed?.look === pair.look && believed.id !== pair.id;
  const cameWithIt = believed?.id !== pair.id && proven;
  const agreed =
    !notFollowed && (cameWithIt || (!!believed && isSame(believed, pair)) || at - since >= raceIsOver);
  seen.set(doc, { pair, since, believed: agreed ? pair : believed });
  return agreed;
}

function isSame(one: Pair, other: Pair): boolean {
  return one.id === other.id && one.look === other.look;
}

const form = '.o_action_manager .o_form_view';
const parts = ['.o_field_widget[name="name"]', '.o_last_breadcrumb_item', '.o_pager_value'];

/** The form's title, and all by which it can be told from another record's. */
function shownOn({ doc, pierce }: Page): { title: string; look: string } | undefined {
  const root = doc.documentElement;
  if (!all(root, form).length) return undefined;
  const told = parts
    .flatMap((part) => all(root, `${form} ${part}`))
    .map((each) => take(each, 'value', pierce));
  return { title: told[0]?.trim() ?? '', look: [doc.title, ...told].join('\n') };
}
