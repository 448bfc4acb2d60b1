import type { Weekday } from '../../domain/clock/calendar';
import type { CalendarBody } from '../../domain/playbook/entries';
import { playbook as words } from '../../text/desk';
import { OnDay } from '../../ui/controls/moment';
import { Fact } from './fact';

const week: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export function CalendarShown({ body }: { body: CalendarBody }) {
  const holidays = body.holidays.toSorted((one, other) => one.day.localeCompare(other.day));
  return (
    <>
      <dl class="facts">
        <Fact name={words.zone}>{body.zone}</Fact>
        <Fact name={words.teams}>{body.teams?.join(', ')}</Fact>
      </dl>
      <section>
        <h3>{words.hours}</h3>
        <dl class="facts">
          {week.map((day) => (
            <Fact key={day} name={words.weekdays[day]}>
              {body.hours[day]?.map(([from, to]) => `${from}–${to}`).join(', ') || words.closed}
            </Fact>
          ))}
        </dl>
      </section>
      <section>
        <h3>{words.holidays}</h3>
        {holidays.length === 0 && <p>{words.noHolidays}</p>}
        <dl class="facts">
          {holidays.map(({ day, title }) => (
            <>
              <dt key={day}>
                <OnDay day={day} />
              </dt>
              <dd>{title}</dd>
            </>
          ))}
        </dl>
      </section>
    </>
  );
}
