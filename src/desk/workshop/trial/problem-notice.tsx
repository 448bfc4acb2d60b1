import { workshop as words } from '../../../text/desk';
import { Notice } from '../../../ui/controls/notice';
import { SelectField } from '../../../ui/controls/select-field';
import { type Encoding, encodings } from './read-table';
import type { TrialStore } from './trial-store';

const named = encodings.map((value) => ({ value, label: words.trial.encodings[value] }));

/** Why a file cannot be read, and what to do. Where it is only how it is written, that can be chosen here. */
export function ProblemNotice({ store }: { store: TrialStore }) {
  const found = store.problem.value;
  const file = store.file.value;
  const head = store.head.value;
  const chosen = head && head.encoding !== 'utf-8';
  if (!file || (!found && !chosen)) return null;
  const select = (
    <SelectField<Encoding | ''>
      label={words.trial.encoding}
      value={head?.encoding ?? ''}
      choices={[...(head ? [] : [{ value: '' as const, label: words.trial.encodingChoose }]), ...named]}
      onValue={(encoding) => encoding !== '' && void store.choose(file, encoding)}
    />
  );
  const sample = head && (
    <div>
      <p class="label">{words.trial.sample}</p>
      <p class="trial-sample">
        {head.sample
          .slice(0, 3)
          .map((row) => row.filter(Boolean).slice(0, 6).join(' · '))
          .join('\n')}
      </p>
    </div>
  );
  if (!found)
    return (
      <div class="stack trial-encoding">
        {select}
        {sample}
      </div>
    );
  const { problem, line } = found;
  return (
    <Notice tone="bad" title={words.trial.problems[problem]}>
      <p>
        {words.trial.problems[`${problem}Help`]} {line !== undefined && words.trial.nearLine(line)}
      </p>
      {(problem === 'encoding' || problem === 'encoding-later') && select}
    </Notice>
  );
}
