import { useSignal } from '@preact/signals';
import { CalendarPlus } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import type { CalendarBody } from '../../../domain/playbook/entries';
import { Button } from '../../../ui/controls/button';
import { SelectField } from '../../../ui/controls/select-field';
import { edit as words } from '../../../text/desk';
import { useDesk } from '../../access/desk';
import { makeResource } from '../../loading/resource';
import { Shown } from '../../loading/shown';
import { type Place, set } from '../form/place';

type Holidays = CalendarBody['holidays'];

/** Public holidays by country, region and year, put among the days on which nobody works. */
export function HolidayPicker({ of }: { of: Place<Holidays> }) {
  const { call, toasts } = useDesk();
  const places = useMemo(() => makeResource(() => call('GET /api/holidays/places', {})), [call]);
  useEffect(() => void places.load(), [places]);
  const country = useSignal(ownCountry());
  const region = useSignal('');
  const busy = useSignal(false);
  const thisYear = new Date().getFullYear();
  const fetchInto = async () => {
    busy.value = true;
    const asked = [thisYear, thisYear + 1, thisYear + 2].map((year) =>
      call('GET /api/holidays', {
        query: { country: country.value, ...(region.value && { region: region.value }), year },
      }),
    );
    const answered = await Promise.all(asked);
    busy.value = false;
    const failed = answered.find((each) => !each.ok);
    if (failed && !failed.ok) return toasts.say(failed.fault.message, { tone: 'bad' });
    const found = answered.flatMap((each) => (each.ok ? each.value.holidays : []));
    const next = withHolidays(of.value, found);
    set(of, next);
    toasts.say(words.calendar.added(next.length - of.value.length));
  };
  return (
    <fieldset class="group">
      <legend>{words.calendar.public}</legend>
      <p class="field-hint">{words.calendar.publicHint(thisYear, thisYear + 2)}</p>
      <Shown of={places} lines={1}>
        {({ countries }) => {
          const regions = countries.find(({ code }) => code === country.value)?.regions ?? [];
          return (
            <div class="trio holiday-picker">
              <SelectField
                label={words.calendar.country}
                value={country.value}
                choices={[{ value: '', label: words.choose }, ...countries.map(choiceOf)]}
                onValue={(next) => {
                  country.value = next;
                  region.value = '';
                }}
              />
              <SelectField
                label={words.calendar.region}
                value={region.value}
                choices={[{ value: '', label: words.calendar.wholeCountry }, ...regions.map(choiceOf)]}
                onValue={(next) => (region.value = next)}
              />
              <Button
                icon={CalendarPlus}
                busy={busy.value}
                disabled={country.value === ''}
                onClick={() => void fetchInto()}
              >
                {words.calendar.addHolidays}
              </Button>
            </div>
          );
        }}
      </Shown>
    </fieldset>
  );
}

const choiceOf = ({ code, title }: { code: string; title: string }) => ({ value: code, label: title });

/** The country of the browser's language, as a guess to begin with. */
function ownCountry(): string {
  return new Intl.Locale(navigator.language).maximize().region ?? '';
}

/** Days that are there already keep their title. */
function withHolidays(there: Holidays, found: Holidays): Holidays {
  const days = new Set(there.map(({ day }) => day));
  return [...there, ...found.filter(({ day }) => !days.has(day))].toSorted((one, other) =>
    one.day.localeCompare(other.day),
  );
}
