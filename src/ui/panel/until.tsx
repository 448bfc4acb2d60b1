import { Component } from 'preact';
import type { Instant } from '../../domain/instant';
import { panel } from '../../text/panel';

const words = panel.acts;
const hour = 3_600_000;

type UntilProps = { title: string; now: Instant; choose: (until: Instant) => void; cancel: () => void };

/** Until when: three likely moments, or a day of the person's own. */
export class Until extends Component<UntilProps, { day: string }> {
  override state = { day: '' };

  render() {
    const { title, now, choose, cancel } = this.props;
    const { day } = this.state;
    const choices: [string, Instant][] = [
      [words.inAnHour, new Date(Date.parse(now) + hour).toISOString()],
      [words.tomorrow, morning(now, 1)],
      [words.nextWeek, morning(now, daysToMonday(now))],
    ];
    return (
      <div class="choices" role="group" aria-label={title} data-form="">
        <p class="soft">{title}</p>
        <div class="row">
          {choices.map(([label, until]) => (
            <button key={label} type="button" class="small-button" onClick={() => choose(until)}>
              {label}
            </button>
          ))}
        </div>
        <div class="row">
          <label class="day">
            {words.otherDay}
            <input
              type="date"
              class="entry"
              min={dayIn(now, 1)}
              value={day}
              onInput={({ currentTarget }) => this.setState({ day: currentTarget.value })}
            />
          </label>
          {day > dayIn(now, 0) && (
            <button
              type="button"
              class="small-button"
              onClick={() => choose(new Date(`${day}T09:00:00`).toISOString())}
            >
              {words.setDay}
            </button>
          )}
          <button type="button" class="small-button quiet" data-cancel="" onClick={cancel}>
            {words.cancel}
          </button>
        </div>
      </div>
    );
  }
}

/** Nine o'clock where the person is, so many days on. */
function morning(now: Instant, days: number): Instant {
  const at = new Date(now);
  at.setDate(at.getDate() + days);
  at.setHours(9, 0, 0, 0);
  return at.toISOString();
}

function daysToMonday(now: Instant): number {
  return (8 - new Date(now).getDay()) % 7 || 7;
}

/** The local day, so many days on, as a date field wants it. */
function dayIn(now: Instant, days: number): string {
  const at = new Date(now);
  at.setDate(at.getDate() + days);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
