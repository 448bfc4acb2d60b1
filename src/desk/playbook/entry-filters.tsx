import { useLocation } from 'preact-iso';
import { playbook as words } from '../../text/desk';
import { SelectField } from '../../ui/controls/select-field';
import { TextField } from '../../ui/controls/text-field';
import { addressOf, kinds, type View } from './view';

export function EntryFilters({ view }: { view: View }) {
  const { route } = useLocation();
  const show = (changed: Partial<View>) => route(addressOf({ ...view, entry: undefined, ...changed }), true);
  const choices = [
    { value: '' as const, label: words.allKinds },
    ...kinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
  ];
  return (
    <div class="filters" role="search">
      <TextField
        label={words.search}
        hiddenLabel
        type="search"
        placeholder={words.searchHint}
        maxLength={200}
        value={view.search}
        onValue={(search) => show({ search })}
      />
      <SelectField
        label={words.kindFilter}
        hiddenLabel
        value={view.kind ?? ''}
        choices={choices}
        onValue={(kind) => show({ kind: kind === '' ? undefined : kind })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={view.archived === true}
          onChange={(event) => show({ archived: event.currentTarget.checked || undefined })}
        />
        {words.archivedOnly}
      </label>
    </div>
  );
}
