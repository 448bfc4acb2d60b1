import { useSignal } from '@preact/signals';
import type { Trial } from '../../../domain/workshop/trial';
import { workshop as words } from '../../../text/desk';
import { Filter } from '../../../ui/controls/filter';
import { type Column, Table } from '../../../ui/controls/table';
import type { TriedText } from './trial-store';

type ResultsProps = { trials: Trial[]; texts: TriedText[] };
type Row = { text: TriedText; trial: Trial };

/** What each text makes of the same leads, and one of them criterion by criterion. */
export function Results({ trials, texts }: ResultsProps) {
  const chosen = useSignal<TriedText['id']>(texts.at(-1)!.id);
  const rows: Row[] = texts.map((text, at) => ({ text, trial: trials[at]! }));
  const { text, trial } = rows.find((row) => row.text.id === chosen.value) ?? rows[0]!;
  const share = (of: (trial: Trial) => number) => (row: Row) =>
    words.trial.leads(of(row.trial), row.trial.leads);
  const columns: Column<Row>[] = [
    { title: words.trial.text, heads: true, cell: (row) => words.trial.definitions[row.text.id] },
    { title: words.trial.meets, numeric: true, cell: share(({ meets }) => meets) },
    { title: words.trial.fallsShort, numeric: true, cell: share(({ fallsShort }) => fallsShort) },
    { title: words.trial.cannotTell, numeric: true, cell: share(({ cannotTell }) => cannotTell) },
  ];
  return (
    <div class="stack">
      <h3>{words.trial.result}</h3>
      <Table caption={words.trial.result} columns={columns} rows={rows} keyOf={(row) => row.text.id} />
      <div class="row">
        <h3>{words.trial.byCriterion}</h3>
        {rows.length > 1 && (
          <Filter
            label={words.trial.which}
            value={text.id}
            choices={texts.map(({ id }) => ({ value: id, label: words.trial.definitions[id] }))}
            onValue={(next) => (chosen.value = next)}
          />
        )}
      </div>
      <ByCriterion text={text} trial={trial} />
    </div>
  );
}

function ByCriterion({ text, trial }: Row) {
  type Count = Trial['criteria'][number];
  const share = (count: number) => words.trial.leads(count, trial.leads);
  const columns: Column<Count>[] = [
    {
      title: words.trial.criterion,
      heads: true,
      cell: ({ id }) => {
        const place = text.criteria.findIndex((criterion) => criterion.id === id);
        const criterion = text.criteria[place];
        return (
          criterion && (
            <>
              {words.nameOf(criterion, place)} <span class="soft">{words.sentence(criterion)}</span>
            </>
          )
        );
      },
    },
    { title: words.trial.met, numeric: true, cell: ({ met }) => share(met) },
    { title: words.trial.notMet, numeric: true, cell: ({ notMet }) => share(notMet) },
    {
      title: words.trial.unknown,
      numeric: true,
      cell: ({ unknown, unreadable }) => (
        <>
          {share(unknown)}
          {unreadable > 0 && <span class="soft block">{words.trial.unreadable(unreadable)}</span>}
        </>
      ),
    },
  ];
  return (
    <>
      <Table
        caption={words.trial.byCriterion}
        columns={columns}
        rows={trial.criteria}
        keyOf={({ id }) => id}
      />
      {trial.criteria.some(({ unreadable }) => unreadable > 0) && (
        <p class="soft">{words.trial.unreadableHelp}</p>
      )}
    </>
  );
}
