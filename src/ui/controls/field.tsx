import { CircleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { controls as words } from '../../text/controls';
import { Icon } from './icon';

/** What every field has: a label that is always visible, a hint, and an error that says what to do. */
export type FieldFace = {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean | undefined;
  hiddenLabel?: boolean | undefined;
};

/** What ties an input to its label, hint and error. */
export type Ties = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined };

type FieldProps = FieldFace & { children: (ties: Ties) => ComponentChildren };

export function Field({ label, hint, error, optional, hiddenLabel, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div class="field">
      <label class={hiddenLabel ? 'field-label only-heard' : 'field-label'} for={id}>
        {label}
        {optional && <span class="field-optional"> {words.optional}</span>}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          <Icon of={CircleAlert} size={14} />
          {error}
        </p>
      )}
    </div>
  );
}
