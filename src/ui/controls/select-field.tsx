import { ChevronDown } from 'lucide';
import { Field, type FieldFace } from './field';
import { Icon } from './icon';

type Choice<Value extends string> = { value: Value; label: string; disabled?: boolean };

type SelectFieldProps<Value extends string> = FieldFace & {
  value: Value;
  choices: readonly Choice<Value>[];
  onValue: (value: Value) => void;
  name?: string;
  required?: boolean;
};

/** One of a list, by the browser's own select. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, hint, error, optional, hiddenLabel, value, choices, onValue, ...select } = props;
  const face = { label, hint, error, ...(optional && { optional }), ...(hiddenLabel && { hiddenLabel }) };
  const choose = (picked: string) => {
    const choice = choices.find((each) => each.value === picked);
    if (choice) onValue(choice.value);
  };
  return (
    <Field {...face}>
      {(ties) => (
        <span class="select">
          <select
            {...select}
            {...ties}
            class="input"
            value={value}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {choices.map((each) => (
              <option key={each.value} value={each.value} disabled={each.disabled ?? false}>
                {each.label}
              </option>
            ))}
          </select>
          <Icon of={ChevronDown} />
        </span>
      )}
    </Field>
  );
}
