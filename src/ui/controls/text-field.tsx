import { Field, type FieldFace } from './field';

type Typed = {
  value: string;
  onValue: (value: string) => void;
  name?: string;
  required?: boolean;
  readOnly?: boolean;
  placeholder?: string;
  autocomplete?: AutoFill;
  maxLength?: number;
};
type Input = { type?: keyof typeof types; min?: string; max?: string };

// a union of whole objects, because Preact's typings tell the inputs apart by their type
const types = {
  text: { type: 'text' },
  email: { type: 'email' },
  password: { type: 'password' },
  search: { type: 'search' },
  date: { type: 'date' },
} as const;

/** What the browser's password manager should offer. */
type AutoFill = 'username' | 'current-password' | 'new-password' | 'email' | 'name' | 'off';

/** One line of text; `type` may be `email`, `password`, `search`, … */
export function TextField(props: FieldFace & Typed & Input) {
  const { label, hint, error, optional, hiddenLabel, value, onValue, type = 'text', ...input } = props;
  const face = { label, hint, error, ...(optional && { optional }), ...(hiddenLabel && { hiddenLabel }) };
  return (
    <Field {...face}>
      {(ties) => (
        <input
          {...input}
          {...ties}
          {...types[type]}
          class="input"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

type Area = { rows?: number };

/** Several lines; grows with what is typed where the browser can. */
export function TextArea(props: FieldFace & Typed & Area) {
  const { label, hint, error, optional, hiddenLabel, value, onValue, ...area } = props;
  const face = { label, hint, error, ...(optional && { optional }), ...(hiddenLabel && { hiddenLabel }) };
  return (
    <Field {...face}>
      {(ties) => (
        <textarea
          rows={3}
          {...area}
          {...ties}
          class="input input-area"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
