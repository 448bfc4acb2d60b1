import 'temporal-polyfill/global';
import type { CalendarBody } from '../../src/domain/playbook/entries';
import { compileCalendar } from '../../src/domain/clock/compile';
import { workingBetween } from '../../src/domain/clock/working-time';
import playbook from '../company/playbook.json' with { type: 'json' };

const day = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** Tells when something happened that is so many minutes of the company's working time ago. */
export function workingClock(now: Date): (minutes: number) => Date {
  const body = playbook.entries.find(({ kind }) => kind === 'calendar')?.body as unknown as CalendarBody;
  const to = Math.floor(now.getTime() / 60_000) * 60_000;
  const oldest = to - 60 * day;
  const calendar = compileCalendar(body, { from: dayOf(oldest - day), to: dayOf(to + day) });
  return (minutes) => {
    let [early, late] = [oldest, to];
    while (late - early > 60_000) {
      const middle = Math.floor((early + late) / 120_000) * 60_000;
      const worked = workingBetween(calendar, { from: middle, to }) ?? 0;
      if (worked >= minutes * 60_000) early = middle;
      else late = middle;
    }
    return new Date(early);
  };
}
