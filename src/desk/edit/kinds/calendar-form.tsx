import type { CalendarBody } from '../../../domain/playbook/entries';
import { Field } from '../../../ui/controls/field';
import { edit as words } from '../../../text/desk';
import { useBeside } from '../draft/known-context';
import { Check, DayAt, TextAt } from '../form/fields';
import { add } from '../form/list';
import { Parts } from '../form/parts';
import { at, type Place, set } from '../form/place';
import { useProblem } from '../form/problems';
import { HolidayPicker } from './holiday-picker';
import { WeekFields } from './week-fields';

export function CalendarForm({ of }: { of: Place<CalendarBody> }) {
  const holidays = at(of, 'holidays');
  const zone = at(of, 'zone');
  return (
    <>
      <Field label={words.calendar.zone} hint={words.calendar.zoneHint} error={useProblem(zone.path)}>
        {(ties) => (
          <>
            <input
              {...ties}
              class="input"
              list="zones"
              value={zone.value}
              onInput={(event) => set(zone, event.currentTarget.value)}
            />
            <datalist id="zones">
              {Intl.supportedValuesOf('timeZone').map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <WeekFields of={at(of, 'hours')} />
      <HolidayPicker of={holidays} />
      <details class="more">
        <summary>{words.calendar.closed(holidays.value.length)}</summary>
        <Parts
          of={holidays}
          title={words.calendar.daysOff}
          compact
          nameOf={({ day, title }) => [day, title].filter(Boolean).join(' ') || words.calendar.day}
          addLabel={words.calendar.addDay}
          onAdd={() => add(holidays, { day: '', title: '' })}
        >
          {(holiday) => (
            <div class="pair">
              <DayAt of={at(holiday, 'day')} label={words.calendar.day} hiddenLabel required />
              <TextAt of={at(holiday, 'title')} label={words.title} hiddenLabel maxLength={200} />
            </div>
          )}
        </Parts>
      </details>
      <Teams of={at(of, 'teams')} />
    </>
  );
}

/** The teams that work by this calendar. */
function Teams({ of }: { of: Place<string[] | undefined> }) {
  const { known } = useBeside();
  const chosen = of.value ?? [];
  const all = [...new Set([...known.teams, ...chosen])];
  const change = (team: string, checked: boolean) => {
    const teams = all.filter((each) => (each === team ? checked : chosen.includes(each)));
    set(of, teams.length > 0 ? teams : undefined);
  };
  return (
    <fieldset class="checks">
      <legend>{words.calendar.teams}</legend>
      <p class="field-hint">{all.length > 0 ? words.calendar.teamsHint : words.calendar.noTeams}</p>
      {all.map((team) => (
        <Check
          key={team}
          label={team}
          checked={chosen.includes(team)}
          onCheck={(checked) => change(team, checked)}
        />
      ))}
    </fieldset>
  );
}
