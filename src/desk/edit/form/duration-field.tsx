import { useSignal } from '@preact/signals';
import { SelectField } from '../../../ui/controls/select-field';
import { edit as words } from '../../../text/desk';
import { NumberField } from './number-field';
import { type Place, set } from './place';
import { useProblem } from './problems';

const units = { minutes: 1, hours: 60, days: 480 } as const;
type Unit = keyof typeof units;

type DurationAtProps = { of: Place<number>; label: string; hint?: string };

/** Minutes of working time, written in minutes, hours or working days of eight hours. */
export function DurationAt({ of, label, hint }: DurationAtProps) {
  const chosen = useSignal<Unit | undefined>(undefined);
  const unit = chosen.value ?? unitOf(of.value);
  return (
    <div class="duration" role="group" aria-label={label}>
      <NumberField
        label={label}
        hint={hint}
        decimals
        error={useProblem(of.path)}
        value={round(of.value / units[unit])}
        onValue={(count) => {
          chosen.value = unit;
          set(of, Math.round((count ?? 0) * units[unit]));
        }}
      />
      <SelectField
        label={words.unitOf(label)}
        hiddenLabel
        value={unit}
        choices={[
          { value: 'minutes', label: words.units.minutes },
          { value: 'hours', label: words.units.hours },
          { value: 'days', label: words.units.days },
        ]}
        onValue={(next) => {
          const count = round(of.value / units[unit]);
          chosen.value = next;
          set(of, Math.round(count * units[next]));
        }}
      />
    </div>
  );
}

/** The largest unit that the time is a whole number of. */
export function unitOf(minutes: number): Unit {
  if (minutes > 0 && minutes % units.days === 0) return 'days';
  return minutes > 0 && minutes % units.hours === 0 ? 'hours' : 'minutes';
}

const round = (count: number) => Math.round(count * 100) / 100;
