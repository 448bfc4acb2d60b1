import { signal } from '@preact/signals';
import type { Criterion } from '../../../domain/definition/criterion';
import type { FieldName } from '../../../domain/lead/fields';
import { guessField } from '../../../domain/workshop/guess-field';
import { type Cells, noTrial, type Trial, tryLeads } from '../../../domain/workshop/trial';
import { type Encoding, readHead, readRows, type TableHead, type TableProblem } from './read-table';

/** A definition to try: whose text it is, and its criteria. */
export type TriedText = { id: 'sales' | 'marketing' | 'agreed' | 'mine'; criteria: Criterion[] };

/** Which column holds which field, by the column's place. */
export type Columns = Partial<Record<FieldName, number>>;

export type Counting =
  | { state: 'none' }
  | {
      state: 'counting' | 'done' | 'stopped';
      trials: Trial[];
      texts: TriedText[];
      leads: number;
      share: number;
    };

export type TrialStore = ReturnType<typeof makeTrial>;

/** A file of past leads and what came of counting them. Nothing of it leaves the page. */
export function makeTrial({ own, now }: { own: FieldName[]; now: () => string }) {
  const file = signal<File | undefined>(undefined);
  const head = signal<TableHead | undefined>(undefined);
  const problem = signal<TableProblem | undefined>(undefined);
  const columns = signal<Columns>({});
  const counting = signal<Counting>({ state: 'none' });
  let run = 0;

  const choose = async (chosen: File, encoding?: Encoding) => {
    run++;
    const mine = run;
    const read = await readHead(chosen, encoding);
    if (mine !== run) return;
    file.value = chosen;
    counting.value = { state: 'none' };
    problem.value = 'problem' in read ? read : undefined;
    head.value = 'problem' in read ? undefined : read;
    if (!('problem' in read)) columns.value = guessed(read.headings, own);
  };
  const assign = (field: FieldName, column: number | undefined) => {
    const { [field]: _, ...others } = columns.value;
    columns.value = column === undefined ? others : { ...others, [field]: column };
    stop();
  };
  const stop = () => {
    run++;
    if (counting.value.state === 'counting') counting.value = { ...counting.value, state: 'stopped' };
  };
  const count = async (texts: TriedText[]) => {
    if (!file.value || !head.value) return;
    const mine = ++run;
    const source = file.value;
    const today = now();
    const places = Object.entries(columns.value) as [FieldName, number][];
    let trials = texts.map(({ criteria }) => noTrial(criteria));
    problem.value = undefined;
    counting.value = { state: 'counting', trials, texts, leads: 0, share: 0 };
    for await (const part of readRows(source, head.value)) {
      await pageAnswers();
      if (mine !== run) return;
      if ('problem' in part) {
        problem.value = part;
        return stop();
      }
      const leads = part.rows.map(
        (row): Cells => Object.fromEntries(places.map(([name, place]) => [name, row[place] ?? ''])),
      );
      trials = trials.map((trial, index) =>
        tryLeads(trial, { criteria: texts[index]!.criteria, leads, now: today }),
      );
      const share = part.read / source.size;
      counting.value = { state: 'counting', trials, texts, leads: trials[0]?.leads ?? 0, share };
    }
    if (mine === run && counting.value.state === 'counting')
      counting.value = { ...counting.value, state: 'done' };
  };
  const forget = () => {
    run++;
    file.value = undefined;
    head.value = undefined;
    problem.value = undefined;
    counting.value = { state: 'none' };
  };
  return { file, head, problem, columns, counting, choose, assign, stop, count, forget };
}

/** Lets the page draw, and hear that counting is to stop, between two parts. */
const pageAnswers = () => new Promise((done) => setTimeout(done));

/** The first column that looks like a field has it. */
function guessed(headings: string[], own: FieldName[]): Columns {
  const columns: Columns = {};
  for (const [place, heading] of headings.entries()) {
    const field = guessField(heading, own);
    if (field !== undefined && columns[field] === undefined) columns[field] = place;
  }
  return columns;
}
