import type { Instant } from '../../domain/instant';
import { dayEnd } from '../../domain/today/day';
import { type Agenda, agendaOf } from '../../domain/today/agenda';
import { leadsOfTheDay } from '../../domain/today/of-the-day';
import type { SeenLead, Stored } from '../../protocol/stored';

type Asked = { leads: SeenLead[]; stored: Partial<Stored>; now: number };

/** My leads of this day by due time, as far as they are known here. */
export function agendaNow({ leads, stored, now }: Asked): Agenda<SeenLead> {
  const at: Instant = new Date(now).toISOString();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const { connection, openLeads: answers = {} } = stored;
  const mine = connection ? leadsOfTheDay(leads, { answers, role: connection.person.role }) : [];
  return agendaOf(mine, { now: at, dayEnds: dayEnd(at, zone) });
}
