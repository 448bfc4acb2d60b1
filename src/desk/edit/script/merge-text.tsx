import { useRef } from 'preact/hooks';
import type { FieldName } from '../../../domain/lead/fields';
import { Field } from '../../../ui/controls/field';
import { edit as words } from '../../../text/desk';
import { useBeside } from '../draft/known-context';
import { type Place, set } from '../form/place';
import { useProblem } from '../form/problems';
import { fillsText, lineProblem, textProblem } from './text-problem';

type MergeTextProps = {
  of: Place<string | undefined>;
  label: string;
  hint?: string;
  /** One line without Markdown, and may be left out. */
  line?: boolean;
  rows?: number;
};

/** A text with merge fields: they are offered and put in where the caret stands; what nothing fills is said at once. */
export function MergeText({ of, label, hint, line = false, rows = 5 }: MergeTextProps) {
  const { fields } = useBeside();
  const input = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const text = of.value ?? '';
  const here = line ? lineProblem(text, fields) : textProblem(text, fields);
  const problem = useProblem(of.path);
  const insert = (name: string) => {
    const field = `{{${name}}}`;
    const from = input.current?.selectionStart ?? text.length;
    const to = input.current?.selectionEnd ?? from;
    change(text.slice(0, from) + field + text.slice(to));
    requestAnimationFrame(() => {
      input.current?.focus();
      input.current?.setSelectionRange(from + field.length, from + field.length);
    });
  };
  const change = (next: string) => set(of, line && next === '' ? undefined : next);
  return (
    <div class="merge-text">
      <Field label={label} hint={hint} error={here ?? problem} {...(line && { optional: true })}>
        {(ties) =>
          line ? (
            <input
              {...ties}
              ref={input}
              class="input"
              type="text"
              maxLength={300}
              value={text}
              onInput={(event) => change(event.currentTarget.value)}
            />
          ) : (
            <textarea
              {...ties}
              ref={input}
              class="input input-area"
              rows={rows}
              value={text}
              onInput={(event) => change(event.currentTarget.value)}
            />
          )
        }
      </Field>
      <select
        class="input merge-insert"
        aria-label={words.text.insertInto(label)}
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value) insert(value);
        }}
      >
        <option value="">{words.text.insert}</option>
        {fields
          .filter(({ type }) => fillsText(type))
          .map(({ name }) => (
            <option key={name} value={name}>
              {words.fieldName(name as FieldName)}
            </option>
          ))}
      </select>
    </div>
  );
}
