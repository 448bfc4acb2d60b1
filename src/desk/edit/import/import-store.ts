import { signal } from '@preact/signals';
import type { Day } from '../../../domain/instant';
import type { Entry, EntryOf } from '../../../domain/playbook/entries';
import type { Fault } from '../../../protocol/hub-api';
import type { Call } from '../../access/call';
import { type Known, takenIds } from '../draft/known';
import { makeRowReader, type RowResult } from './campaign-rows';
import { type Column, type Columns, guessColumns } from './columns';
import { csvRows } from './csv-rows';
import { type Encoding, encodingOf } from './encoding';

/** A playbook holds no more entries than this. */
export const mostEntries = 2000;
/** Up to so many become drafts, which are changed one by one; more go into one proposal. */
export const mostDrafts = 50;
const rowsAtOnce = 4000;

export type Importing =
  | { state: 'none' }
  | { state: 'reading'; name: string; done: number; rows: number }
  | { state: 'empty'; name: string }
  | { state: 'read'; name: string; heads: string[]; rows: string[][]; encoding: Encoding; guessed: Encoding };

export type ImportStore = ReturnType<typeof makeImport>;
type MakeImport = {
  call: Call;
  known: Known;
  owner: string;
  onDrafts: (ids: string[]) => void;
  onProposed: (id: string) => void;
};

/** A CSV file of campaigns: read in this browser, looked at row by row, and only then made into entries. */
export function makeImport({ call, known, owner, onDrafts, onProposed }: MakeImport) {
  const now = signal<Importing>({ state: 'none' });
  const columns = signal<Columns>({});
  const defaults = signal({ channel: '', promise: '', offer: '', owner });
  const since = signal<Day>('');
  const results = signal<RowResult[] | undefined>(undefined);
  const busy = signal(false);
  const sent = signal(0);
  const fault = signal<Fault | undefined>(undefined);
  let reading: AbortController | undefined;
  let checking = 0;
  let file: File | undefined;

  async function choose(chosen: File, encoding?: Encoding) {
    reading?.abort();
    const mine = new AbortController();
    reading = mine;
    file = chosen;
    const { name } = chosen;
    results.value = undefined;
    fault.value = undefined;
    now.value = { state: 'reading', name, done: 0, rows: 0 };
    const guessed = await encodingOf(chosen, mine.signal);
    const rows: string[][] = [];
    for await (const piece of csvRows({ file: chosen, encoding: encoding ?? guessed, signal: mine.signal })) {
      for (const row of piece.rows) rows.push(row);
      now.value = { state: 'reading', name, done: piece.read / chosen.size, rows: rows.length };
    }
    if (mine.signal.aborted) return;
    const [heads, ...body] = rows;
    if (!heads || body.length === 0) return void (now.value = { state: 'empty', name });
    columns.value = guessColumns(heads);
    now.value = { state: 'read', name, heads, rows: body, encoding: encoding ?? guessed, guessed };
    await check();
  }

  /** Reads the rows into campaigns, as the columns stand; a change of them begins it anew. */
  async function check() {
    const mine = ++checking;
    if (now.value.state !== 'read') return;
    const { rows } = now.value;
    const read = makeRowReader({
      columns: columns.value,
      defaults: filled(),
      there: campaignsThere(),
      taken: taken(),
    });
    const found: RowResult[] = [];
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
      // the first row of the file holds the headings, and people count from one
      for (const [place, row] of rows.slice(from, from + rowsAtOnce).entries())
        found.push(read(row, from + place + 2));
      await new Promise<void>((done) => setTimeout(done));
      if (mine !== checking) return;
    }
    results.value = found;
  }

  const campaignsThere = () => (known.release?.entries ?? []).filter((entry) => entry.kind === 'campaign');
  const taken = () => new Set(takenIds(known).map(({ id }) => id));
  /** What a column leaves open is filled with a word that says so, and can be changed later. */
  const filled = () => {
    const { channel, promise, offer, owner: by } = defaults.value;
    return { channel: channel || '–', promise: promise || '–', offer: offer || '–', owner: by || owner };
  };

  function setColumn(column: Column, place: number | undefined) {
    const { [column]: _, ...rest } = columns.value;
    columns.value = place === undefined ? rest : { ...rest, [column]: place };
    void check();
  }

  function setDefault(name: keyof (typeof defaults)['value'], text: string) {
    defaults.value = { ...defaults.value, [name]: text };
    void check();
  }

  /** The campaigns that would be taken over. */
  function chosen(): EntryOf<'campaign'>[] {
    return (results.value ?? []).flatMap((result) =>
      result.ok && (since.value === '' || (result.entry.body.starts ?? '') >= since.value)
        ? [result.entry]
        : [],
    );
  }

  const room = () => mostEntries - (known.release?.entries.length ?? 0);

  async function begin() {
    await sending(async () => {
      const ids: string[] = [];
      for (const content of chosen()) {
        const answered = await call('POST /api/drafts', { body: { content, base: null } });
        if (!answered.ok) return void (fault.value = answered.fault);
        ids.push(answered.value.id);
        sent.value = ids.length;
      }
      onDrafts(ids);
    });
  }

  /** One proposal with all of them: the playbook in force and the campaigns beside it. */
  async function propose(title: string) {
    await sending(async () => {
      const entries: Entry[] = [...(known.release?.entries ?? []), ...chosen()];
      const answered = await call('POST /api/proposals', { body: { title, file: { leadpact: 1, entries } } });
      if (answered.ok) onProposed(answered.value.id);
      else fault.value = answered.fault;
    });
  }

  async function sending(send: () => Promise<void>) {
    const count = chosen().length;
    if (busy.value || count === 0 || count > room()) return;
    busy.value = true;
    sent.value = 0;
    fault.value = undefined;
    await send();
    busy.value = false;
  }

  function readAs(encoding: Encoding) {
    if (file) void choose(file, encoding);
  }

  function cancel() {
    reading?.abort();
    checking++;
    results.value = undefined;
    now.value = { state: 'none' };
  }

  return {
    now,
    columns,
    defaults,
    since,
    results,
    busy,
    sent,
    fault,
    choose,
    readAs,
    setColumn,
    setDefault,
    chosen,
    room,
    begin,
    propose,
    cancel,
  };
}
