import type { LeadRef } from '../../domain/lead/facts';
import type { MakeListAdapter, Page, Reply } from '../adapter';
import { all } from '../mapped/dom';
import { take } from '../mapped/take';
import { json, list, number, type Properties, record, string } from '../reply';
import { callTo } from './call';
import { placeOf } from './place';

/** Odoo's lists name no record ids (17.0–19.0, November 2026), but each cell names its field. */
const row = '.o_action_manager .o_list_view tr.o_data_row';
const title = 'name';
/** Fields by which rows are told apart, as far as the person has them as columns; none is translated or formatted. */
const told = [title, 'contact_name', 'partner_name', 'email_from', 'phone'];
/** Rows that are asked for at a time. */
const most = 200;

/** Lists of leads and opportunities: rows are found by what stands in them, and asked for as the person who looks. */
export const odooRows: MakeListAdapter = (pack) => ({
  rows: (page, within) => {
    if (placeOf(page, pack).kind !== 'list') return [];
    return within ? within.flatMap((each) => all(each, 'tr.o_data_row')) : all(page.doc.documentElement, row);
  },
  row: (element, page) => {
    const says = saidBy(element, page);
    return says === undefined ? undefined : { element, says };
  },
  ask: (says) => {
    const titles = [...new Set(says.map((each) => titleIn(each)))].slice(0, most);
    const kwargs = { domain: [[title, 'in', titles]], fields: told, limit: most * 2 };
    return callTo({ model: modelOf(pack), method: 'search_read', args: [], kwargs, known: {} });
  },
  told: (says, reply, page) => {
    const place = placeOf(page, pack);
    if (place.kind !== 'list') return new Map();
    const { objectType } = place;
    const ref = { crm: pack.crm, origin: page.url.origin, objectType };
    return new Map(
      says.flatMap((each): [string, LeadRef][] => {
        const recordId = theOne(each, reply);
        return recordId ? [[each, { ...ref, recordId }]] : [];
      }),
    );
  },
});

const modelOf = ({ places }: Parameters<MakeListAdapter>[0]): string => places[0]?.objectType ?? '';

/** What a row shows of the fields that tell records apart, as JSON; nothing without its title. */
function saidBy(element: Element, { pierce }: Page): string | undefined {
  const shown = told.flatMap((field) => {
    const cell = all(element, `td[name="${field}"]`)[0];
    return cell ? [[field, (take(cell, 'text', pierce) ?? '').trim()]] : [];
  });
  return shown[0]?.[0] === title && shown[0][1] ? JSON.stringify(Object.fromEntries(shown)) : undefined;
}

function titleIn(says: string): string {
  return string(record(json(says))?.(title)) ?? '';
}

/** The id of the only record that has everything which the row shows. */
function theOne(says: string, { text }: Reply): string | undefined {
  const row = record(json(says));
  const records = list(record(json(text))?.('result')) ?? [];
  const fits = records.map(record).filter((each) => each && row && has(each, row));
  const id = fits.length === 1 ? number(fits[0]?.('id')) : undefined;
  return id?.toString();
}

function has(values: Properties, row: Properties): boolean {
  return told.every((field) => {
    const shown = string(row(field));
    return shown === undefined || shown === plain(string(values(field)) ?? '');
  });
}

/** As the page prints it: one space where there were several. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
