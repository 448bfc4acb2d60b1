import { type Instant, millisOf, type When } from '../instant';
import type { ReadModel } from '../playbook/read-model';
import { calendarFor } from './calendar-for';
import type { ClockView } from './clock';
import type { Folded } from './fold';
import { cannotTell, measure } from './measure';
import type { CompiledServiceLevel } from './service-level';

type Asked = {
  level: CompiledServiceLevel;
  model: Pick<ReadModel, 'calendars' | 'calendarBodies'>;
  /** When the request was made, and when it was first answered, by a promise, a refusal or a counter-offer. */
  requested: Instant;
  answered?: Instant | undefined;
  now: Instant;
};

/** The clock of an answer that is owed to a request: by the service level's own calendar. */
export function answerClock({ level, model, requested, answered, now }: Asked): ClockView {
  const { id, title, duty, side, limit, warn } = level;
  const owed = { serviceLevel: id, title, duty, side };
  const calendar = calendarFor(level, { model, zone: undefined, since: requested.slice(0, 10), now });
  const at = millisOf(requested);
  if (calendar === undefined) return cannotTell(owed, 'outside-calendar');
  if (at === undefined) return cannotTell(owed, 'no-start');
  const exactly = (instant: Instant) => {
    const ms = millisOf(instant) ?? at;
    return { earliest: ms, latest: ms, when: { at: instant } satisfies When };
  };
  const folded: NonNullable<Folded> = { start: { ...exactly(requested), by: 'request' } };
  if (answered !== undefined) folded.stop = { ...exactly(answered), by: 'word', what: 'answered' };
  const none = { spans: [], sinceUnknown: false };
  return measure(folded, { owed, limit, warn, calendar, pauses: none, now: millisOf(now) ?? at });
}
