import { useSignal } from '@preact/signals';
import { Field, type FieldFace, type Ties } from '../../../ui/controls/field';
import { type Place, set } from './place';
import { useProblem } from './problems';

type NumberAtProps = FieldFace & { of: Place<number | undefined>; unit?: string };

/** A whole number from nought in a draft. */
export function NumberAt({ of, ...face }: NumberAtProps) {
  return (
    <NumberField {...face} error={useProblem(of.path)} value={of.value} onValue={(next) => set(of, next)} />
  );
}

type Numbered = {
  value: number | undefined;
  onValue: (value: number | undefined) => void;
  unit?: string | undefined;
  decimals?: boolean;
};

export function NumberField({ value, onValue, unit, decimals = false, ...face }: FieldFace & Numbered) {
  return (
    <Field {...face}>
      {(ties) => <NumberInput ties={ties} value={value} onValue={onValue} unit={unit} decimals={decimals} />}
    </Field>
  );
}

/** While what is typed is no number, it stays in the field, and there is none. */
export function NumberInput({ ties, value, onValue, unit, decimals = false }: Numbered & { ties: Ties }) {
  const typed = useSignal<string | undefined>(undefined);
  const own = typed.value !== undefined && read(typed.value, decimals) === value;
  return (
    <span class="number">
      <input
        {...ties}
        class="input"
        type="text"
        inputMode={decimals ? 'decimal' : 'numeric'}
        autocomplete="off"
        value={own ? typed.value : String(value ?? '')}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          onValue(read(typed.value, decimals));
        }}
      />
      {unit && <span class="soft">{unit}</span>}
    </span>
  );
}

function read(text: string, decimals: boolean): number | undefined {
  const plain = text.trim().replace(',', '.');
  const fits = decimals ? /^\d+(\.\d*)?$/.test(plain) : /^\d+$/.test(plain);
  return fits ? Number(plain) : undefined;
}
