import { DateField } from '../../../ui/controls/date-field';
import { SelectField } from '../../../ui/controls/select-field';
import { TextArea, TextField } from '../../../ui/controls/text-field';
import type { Day } from '../../../domain/instant';
import { edit as words } from '../../../text/desk';
import { type Place, set } from './place';
import { useProblem } from './problems';

type Face = { label: string; hint?: string; hiddenLabel?: boolean };
type TextAt = Face & { of: Place<string>; maxLength?: number; placeholder?: string };

export function TextAt({ of, ...face }: TextAt) {
  return (
    <TextField {...face} value={of.value} error={useProblem(of.path)} onValue={(next) => set(of, next)} />
  );
}

type OptionalTextAt = Omit<TextAt, 'of'> & { of: Place<string | undefined> };

/** Text that may be absent: emptied, it is. */
export function OptionalTextAt({ of, ...face }: OptionalTextAt) {
  return (
    <TextField
      {...face}
      optional
      value={of.value ?? ''}
      error={useProblem(of.path)}
      onValue={(next) => set(of, next || undefined)}
    />
  );
}

export function AreaAt({ of, rows = 3, ...face }: TextAt & { rows?: number }) {
  return (
    <TextArea
      {...face}
      rows={rows}
      value={of.value}
      error={useProblem(of.path)}
      onValue={(next) => set(of, next)}
    />
  );
}

type DayAt = Face & { of: Place<Day | undefined>; required?: boolean };

export function DayAt({ of, required = false, ...face }: DayAt) {
  return (
    <DateField
      {...face}
      {...(!required && { optional: true })}
      value={of.value ?? ''}
      error={useProblem(of.path)}
      onValue={(day) => set(of, day || undefined)}
    />
  );
}

type Choice<Value extends string> = { value: Value; label: string };
type ChoiceAt<Value extends string> = Face & { of: Place<Value>; choices: readonly Choice<Value>[] };

/** One of a closed list. */
export function ChoiceAt<Value extends string>({ of, choices, ...face }: ChoiceAt<Value>) {
  return (
    <SelectField
      {...face}
      value={of.value}
      choices={choices}
      error={useProblem(of.path)}
      onValue={(next) => set(of, next)}
    />
  );
}

type OptionalChoiceAt = Face & {
  of: Place<string | undefined>;
  choices: readonly Choice<string>[];
  none?: string;
};

/** One of a list or none; what stands there and is on no list any more is kept and said. */
export function OptionalChoiceAt({ of, choices, none = words.none, ...face }: OptionalChoiceAt) {
  const value = of.value ?? '';
  const known = value === '' || choices.some((choice) => choice.value === value);
  const all = [
    { value: '', label: none },
    ...choices,
    ...(known ? [] : [{ value, label: words.notThere(value) }]),
  ];
  return (
    <SelectField
      {...face}
      value={value}
      choices={all}
      error={useProblem(of.path)}
      onValue={(next) => set(of, next || undefined)}
    />
  );
}

type CheckAt = { label: string; checked: boolean; onCheck: (checked: boolean) => void };

export function Check({ label, checked, onCheck }: CheckAt) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
