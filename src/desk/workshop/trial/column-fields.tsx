import { workshop as words } from '../../../text/desk';
import { SelectField } from '../../../ui/controls/select-field';
import type { TableHead } from './read-table';
import type { TriedText, TrialStore } from './trial-store';

type ColumnFieldsProps = { store: TrialStore; head: TableHead; texts: TriedText[] };

/** Which column of the file holds what the criteria look at: guessed from the headings, decided by the person. */
export function ColumnFields({ store, head, texts }: ColumnFieldsProps) {
  const criteria = texts.flatMap((text) => text.criteria);
  const fields = [...new Set(criteria.flatMap(({ field }) => field ?? []))];
  const asked = new Set(criteria.flatMap(({ field, title }) => (field === undefined ? [title] : []))).size;
  const choices = [
    { value: '', label: words.trial.noColumn },
    ...head.headings.map((heading, place) => ({ value: String(place), label: heading || String(place + 1) })),
  ];
  return (
    <div class="stack">
      <div>
        <h3>{words.trial.columns}</h3>
        <p class="soft">{words.trial.columnsLead}</p>
      </div>
      <div class="trial-columns">
        {fields.map((field) => {
          const column = store.columns.value[field];
          return (
            <SelectField
              key={field}
              label={words.fieldName(field)}
              hint={column === undefined ? undefined : exampleIn(head, column)}
              value={column === undefined ? '' : String(column)}
              choices={choices}
              onValue={(next) => store.assign(field, next === '' ? undefined : Number(next))}
            />
          );
        })}
      </div>
      {asked > 0 && <p class="soft">{words.trial.asked(asked)}</p>}
      {criteria.some(({ operator }) => operator === 'within-days') && <p class="soft">{words.trial.days}</p>}
    </div>
  );
}

function exampleIn({ sample }: TableHead, column: number): string {
  const value = sample.map((row) => row[column]?.trim() ?? '').find((cell) => cell !== '');
  return value === undefined ? words.trial.exampleNone : words.trial.example(value.slice(0, 40));
}
