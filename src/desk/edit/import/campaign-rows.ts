import { foldText } from '../../../domain/lead/fold-text';
import type { Day } from '../../../domain/instant';
import { isDay } from '../../../domain/instant';
import type { EntryOf } from '../../../domain/playbook/entries';
import { strictEntry } from '../../../protocol/schema/entries';
import { slug } from '../form/list';
import type { Column, Columns } from './columns';

export type RowProblem =
  | { code: 'name-missing' }
  | { code: 'name-too-long' }
  | { code: 'twice'; row: number }
  | { code: 'there'; title: string }
  | { code: 'day'; column: 'starts' | 'ends'; found: string }
  | { code: 'backwards' }
  | { code: 'unfit' };

export type RowResult = { row: number } & (
  | { ok: true; entry: EntryOf<'campaign'> }
  | { ok: false; name: string; problem: RowProblem }
);

type Defaults = { channel: string; promise: string; offer: string; owner: string };
type MakeReader = { columns: Columns; defaults: Defaults; there: EntryOf<'campaign'>[]; taken: Set<string> };

/** Reads rows into campaigns, one after the other: what came before decides what comes twice. */
export function makeRowReader({ columns, defaults, there, taken: given }: MakeReader) {
  const taken = new Set(given);
  const known = new Map<string, string>();
  for (const { title, body } of there)
    for (const claim of [title, ...(body.claims.names ?? []), ...(body.claims.campaignIds ?? [])])
      known.set(foldText(claim), title);
  const rows = new Map<string, number>();

  return (cells: readonly string[], row: number): RowResult => {
    const cell = (column: Column) => {
      const place = columns[column];
      return place === undefined ? '' : (cells[place] ?? '').trim();
    };
    const name = cell('name');
    const refused = (problem: RowProblem): RowResult => ({ row, ok: false, name, problem });
    if (name === '') return refused({ code: 'name-missing' });
    if (name.length > 200) return refused({ code: 'name-too-long' });
    const keys = [name, cell('id')].filter((key) => key !== '').map(foldText);
    const same = keys.map((key) => known.get(key)).find((title) => title !== undefined);
    if (same !== undefined) return refused({ code: 'there', title: same });
    const before = keys.map((key) => rows.get(key)).find((each) => each !== undefined);
    if (before !== undefined) return refused({ code: 'twice', row: before });
    const starts = dayOf(cell('starts'));
    const ends = dayOf(cell('ends'));
    if (starts === null) return refused({ code: 'day', column: 'starts', found: cell('starts') });
    if (ends === null) return refused({ code: 'day', column: 'ends', found: cell('ends') });
    if (starts && ends && starts > ends) return refused({ code: 'backwards' });
    const entry = {
      id: freeIdFor(name),
      kind: 'campaign',
      title: name,
      body: {
        claims: {
          names: [name],
          ...(cell('id') && { campaignIds: [cell('id')] }),
          ...(cell('utm') && { utmCampaigns: [cell('utm')] }),
          ...(cell('leadSource') && { leadSources: [cell('leadSource')] }),
        },
        order: 100,
        channel: cell('channel') || defaults.channel,
        promise: cell('promise') || defaults.promise,
        offer: cell('offer') || defaults.offer,
        owner: cell('owner') || defaults.owner,
        ...(starts && { starts }),
        ...(ends && { ends }),
      },
    };
    const parsed = strictEntry.safeParse(entry);
    if (!parsed.success || parsed.data.kind !== 'campaign') return refused({ code: 'unfit' });
    for (const key of keys) rows.set(key, row);
    taken.add(entry.id);
    return { row, ok: true, entry: parsed.data };
  };

  function freeIdFor(name: string): string {
    const root = `campaign/${slug(name) || 'imported'}`;
    let id = root;
    for (let count = 2; taken.has(id); count++) id = `${root}-${count}`;
    return id;
  }
}

/**
 * A day as exports write it: `2026-11-21`, with or without a time, or `21.11.2026`. `1/2/2026` is refused: it is
 * February to some and January to others. Absent when the cell is empty, null when it is no such day.
 */
export function dayOf(cell: string): Day | undefined | null {
  if (cell === '') return undefined;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(cell)?.[1];
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell) ?? [];
  const found = iso ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(found) ? found : null;
}
