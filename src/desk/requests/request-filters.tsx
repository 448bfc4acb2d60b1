import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { requests as words } from '../../text/desk';
import { Filter } from '../../ui/controls/filter';
import { SelectField } from '../../ui/controls/select-field';
import { TextField } from '../../ui/controls/text-field';
import { type Filters, owners, states } from './filters';

/** Typing goes into the address once it rests this long, in milliseconds. */
const rest = 300;

type RequestFiltersProps = {
  filters: Filters;
  counts: Partial<Record<Filters['mine'], number>>;
  onChange: (changed: Partial<Filters>) => void;
};

export function RequestFilters({ filters, counts, onChange }: RequestFiltersProps) {
  const typed = useSignal(filters.search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onChange);
  latest.current = onChange;
  // an address that came from elsewhere (the way back, a link) wins over what stands in the field
  useEffect(() => void (typed.value = filters.search), [filters.search, typed]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (search: string) => {
    typed.value = search;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current({ search }), rest);
  };
  return (
    <div class="filters" role="search">
      <Filter
        label={words.mineFilter}
        value={filters.mine}
        choices={owners.map((mine) => ({ value: mine, label: words.mine[mine], count: counts[mine] }))}
        onValue={(mine) => onChange({ mine })}
      />
      <SelectField
        label={words.stateFilter}
        hiddenLabel
        value={filters.state}
        choices={states.map((state) => ({ value: state, label: words.stateChoices[state] }))}
        onValue={(state) => onChange({ state })}
      />
      <TextField
        label={words.search}
        hiddenLabel
        type="search"
        placeholder={words.searchHint}
        maxLength={200}
        value={typed.value}
        onValue={type}
      />
    </div>
  );
}
