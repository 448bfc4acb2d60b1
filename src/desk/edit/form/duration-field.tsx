import { useSignal } from '@preact/signals';
import { ChevronDown } from 'lucide';
import { edit as words } from '../../../text/desk';
import { Field } from '../../../ui/controls/field';
import { Icon } from '../../../ui/controls/icon';
import { NumberInput } from './number-field';
import { type Place, set } from './place';
import { useProblem } from './problems';

const units = { minutes: 1, hours: 60, days: 480 } as const;
type Unit = keyof typeof units;
const unitNames: Unit[] = ['minutes', 'hours', 'days'];

type DurationAtProps = { of: Place<number>; label: string; hint?: string };

/** Minutes of working time, written in minutes, hours or working days of eight hours. */
export function DurationAt({ of, label, hint }: DurationAtProps) {
  const chosen = useSignal<Unit | undefined>(undefined);
  const unit = chosen.value ?? unitOf(of.value);
  const count = Math.round((of.value / units[unit]) * 100) / 100;
  const change = (next: number, by: Unit) => {
    chosen.value = by;
    set(of, Math.round(next * units[by]));
  };
  return (
    <Field label={label} hint={hint} error={useProblem(of.path)}>
      {(ties) => (
        <span class="duration">
          <NumberInput ties={ties} decimals value={count} onValue={(next) => change(next ?? 0, unit)} />
          <span class="select">
            <select
              class="input"
              aria-label={words.unitOf(label)}
              value={unit}
              onChange={(event) => {
                const next = unitNames.find((each) => each === event.currentTarget.value);
                if (next) change(count, next);
              }}
            >
              {unitNames.map((each) => (
                <option key={each} value={each}>
                  {words.units[each]}
                </option>
              ))}
            </select>
            <Icon of={ChevronDown} />
          </span>
        </span>
      )}
    </Field>
  );
}

/** The largest unit that the time is a whole number of. */
function unitOf(minutes: number): Unit {
  if (minutes > 0 && minutes % units.days === 0) return 'days';
  return minutes > 0 && minutes % units.hours === 0 ? 'hours' : 'minutes';
}
