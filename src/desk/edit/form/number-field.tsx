import { useSignal } from '@preact/signals';
import { Field, type FieldFace } from '../../../ui/controls/field';
import { type Place, set } from './place';
import { useProblem } from './problems';

type NumberAtProps = FieldFace & { of: Place<number | undefined>; unit?: string };

/** A whole number from nought; while it is not one, what was typed stays in the field. */
export function NumberAt({ of, unit, ...face }: NumberAtProps) {
  const problem = useProblem(of.path);
  return (
    <NumberField
      {...face}
      error={problem}
      value={of.value}
      {...(unit !== undefined && { unit })}
      onValue={(next) => set(of, next)}
    />
  );
}

type NumberFieldProps = FieldFace & {
  value: number | undefined;
  onValue: (value: number | undefined) => void;
  unit?: string;
  decimals?: boolean;
};

export function NumberField({ value, onValue, unit, decimals = false, ...face }: NumberFieldProps) {
  const typed = useSignal<string | undefined>(undefined);
  const shown =
    typed.value !== undefined && read(typed.value, decimals) === value ? typed.value : (value ?? '');
  return (
    <Field {...face}>
      {(ties) => (
        <span class="number">
          <input
            {...ties}
            class="input"
            type="text"
            inputMode={decimals ? 'decimal' : 'numeric'}
            autocomplete="off"
            value={String(shown)}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
              onValue(read(typed.value, decimals));
            }}
          />
          {unit && <span class="soft">{unit}</span>}
        </span>
      )}
    </Field>
  );
}

function read(text: string, decimals: boolean): number | undefined {
  const plain = text.trim().replace(',', '.');
  const fits = decimals ? /^\d+(\.\d*)?$/.test(plain) : /^\d+$/.test(plain);
  return fits ? Number(plain) : undefined;
}
