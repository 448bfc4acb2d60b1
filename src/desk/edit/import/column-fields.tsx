import { edit as words } from '../../../text/desk';
import { SelectField } from '../../../ui/controls/select-field';
import { TextField } from '../../../ui/controls/text-field';
import { columns } from './columns';
import type { ImportStore } from './import-store';

const withDefault = ['channel', 'promise', 'offer', 'owner'] as const;

type ColumnFieldsProps = { store: ImportStore; heads: string[] };

/** Which column of the file is what, and what stands where a column leaves it open. */
export function ColumnFields({ store, heads }: ColumnFieldsProps) {
  const choices = heads.map((head, place) => ({
    value: String(place),
    label: head.trim() || words.csv.column(place + 1),
  }));
  return (
    <>
      <fieldset class="group">
        <legend>{words.csv.whichColumn}</legend>
        <div class="columns">
          {columns.map((column) => (
            <SelectField
              key={column}
              label={words.csv.columns[column]}
              value={String(store.columns.value[column] ?? '')}
              choices={[{ value: '', label: words.csv.noColumn }, ...choices]}
              onValue={(place) => store.setColumn(column, place === '' ? undefined : Number(place))}
            />
          ))}
        </div>
      </fieldset>
      <fieldset class="group">
        <legend>{words.csv.otherwise}</legend>
        <p class="field-hint">{words.csv.otherwiseHint}</p>
        <div class="columns">
          {withDefault.map((name) => (
            <TextField
              key={name}
              label={words.csv.columns[name]}
              maxLength={200}
              value={store.defaults.value[name]}
              onValue={(text) => store.setDefault(name, text)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
