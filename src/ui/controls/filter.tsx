import { useId } from 'preact/hooks';

type FilterChoice<Value extends string> = { value: Value; label: string; count?: number | undefined };

type FilterProps<Value extends string> = {
  /** What is filtered, for those who hear it. */
  label: string;
  value: Value;
  choices: readonly FilterChoice<Value>[];
  onValue: (value: Value) => void;
};

/** A row of choices, one of them taken: arrow keys move, as in any group of radio buttons. */
export function Filter<Value extends string>({ label, value, choices, onValue }: FilterProps<Value>) {
  const name = useId();
  return (
    <fieldset class="filter">
      <legend class="only-heard">{label}</legend>
      {choices.map((each) => (
        <label key={each.value} class="filter-choice">
          <input
            type="radio"
            name={name}
            value={each.value}
            checked={each.value === value}
            onChange={() => onValue(each.value)}
          />
          <span>
            {each.label}
            {each.count !== undefined && <span class="filter-count"> {each.count}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
