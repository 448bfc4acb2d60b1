import { Download } from 'lucide';
import Papa from 'papaparse';
import { edit as words } from '../../../text/desk';
import { Button } from '../../../ui/controls/button';
import { DateField } from '../../../ui/controls/date-field';
import { Notice } from '../../../ui/controls/notice';
import { SelectField } from '../../../ui/controls/select-field';
import { type Column as TableColumn, Table } from '../../../ui/controls/table';
import { Skeleton } from '../../../ui/controls/skeleton';
import { saveText } from '../../playbook/download';
import type { RowResult } from './campaign-rows';
import { ColumnFields } from './column-fields';
import { encodings } from './encoding';
import { ImportActions } from './import-actions';
import type { Importing, ImportStore } from './import-store';

/** So many rows are drawn; the report can be saved whole. */
const shownRows = 20;
const shownProblems = 100;

type Refused = Extract<RowResult, { ok: false }>;
type ImportPreviewProps = { store: ImportStore; read: Extract<Importing, { state: 'read' }> };

/** What the file would become: how it was read, which column is what, the first rows, and what is wrong by row. */
export function ImportPreview({ store, read }: ImportPreviewProps) {
  const results = store.results.value;
  return (
    <div class="stack">
      <Notice
        tone={read.guessed === 'utf-8' ? 'neutral' : 'warn'}
        title={words.csv.file(read.name, read.rows.length)}
      >
        <p>{words.csv.encoding(read.encoding, read.guessed)}</p>
        <div class="row read-as">
          <SelectField
            label={words.csv.readAs}
            value={read.encoding}
            choices={encodings.map((value) => ({ value, label: words.csv.encodings[value] }))}
            onValue={store.readAs}
          />
          <Button onClick={store.cancel}>{words.csv.another}</Button>
        </div>
      </Notice>
      <ColumnFields store={store} heads={read.heads} />
      {results ? <Report store={store} results={results} /> : <Skeleton lines={6} />}
    </div>
  );
}

function Report({ store, results }: { store: ImportStore; results: RowResult[] }) {
  const chosen = store.chosen();
  const refused = results.filter((result) => !result.ok);
  return (
    <>
      <div class="narrow">
        <DateField
          label={words.csv.since}
          hint={words.csv.sinceHint}
          optional
          value={store.since.value}
          onValue={(day) => (store.since.value = day)}
        />
      </div>
      <ImportActions store={store} count={chosen.length} />
      <section class="stack">
        <h2>{words.csv.preview(Math.min(shownRows, chosen.length), chosen.length)}</h2>
        <Table
          caption={words.csv.previewCaption}
          columns={shown}
          rows={chosen.slice(0, shownRows)}
          keyOf={({ id }) => id}
        />
      </section>
      {refused.length > 0 && <Refusals refused={refused} />}
    </>
  );
}

type Campaign = ReturnType<ImportStore['chosen']>[number];

const shown: TableColumn<Campaign>[] = [
  { title: words.csv.columns.name, heads: true, cell: ({ title }) => title },
  { title: words.csv.columns.id, cell: ({ body }) => body.claims.campaignIds?.join(', ') },
  { title: words.csv.columns.channel, cell: ({ body }) => body.channel },
  { title: words.csv.columns.starts, cell: ({ body }) => body.starts },
  { title: words.csv.columns.ends, cell: ({ body }) => body.ends },
  { title: words.csv.columns.owner, cell: ({ body }) => body.owner },
];

const refusals: TableColumn<Refused>[] = [
  { title: words.csv.row, numeric: true, cell: ({ row }) => row },
  { title: words.csv.columns.name, heads: true, cell: ({ name }) => name || '–' },
  { title: words.csv.why, cell: ({ problem }) => words.csv.problem(problem) },
];

function Refusals({ refused }: { refused: Refused[] }) {
  const save = () => {
    const rows = refused.map(({ row, name, problem }) => [String(row), name, words.csv.problem(problem)]);
    const head = [words.csv.row, words.csv.columns.name, words.csv.why];
    // a spreadsheet must not take a name that begins with "=" for a formula
    saveText(words.csv.reportName, Papa.unparse([head, ...rows], { escapeFormulae: true }));
  };
  return (
    <section class="stack">
      <div class="section-head">
        <h2>{words.csv.refused(refused.length)}</h2>
        <Button small icon={Download} onClick={save}>
          {words.csv.report}
        </Button>
      </div>
      <Table
        caption={words.csv.refusedCaption}
        columns={refusals}
        rows={refused.slice(0, shownProblems)}
        keyOf={({ row }) => String(row)}
      />
      {refused.length > shownProblems && (
        <p class="soft">{words.csv.moreRefused(refused.length - shownProblems)}</p>
      )}
    </section>
  );
}
