import type { Instant } from '../instant';
import type { TabView } from '../lead/view';
import { type Standing, standing } from './standing';

/** What is remembered of a lead that was seen, as far as its place in the day depends on it. */
export type Remembered = {
  mine: 'yes' | 'no' | 'cannot tell';
  tab: Pick<TabView, 'clock'>;
  next?: { dueAt?: Instant };
};

/** A lead of the day: `dueAt` is the earliest of its clock's and its next step's. */
export type Due<Lead> = { lead: Lead; clock: Standing; dueAt?: Instant };

/** `open`: leads that wait for something and of which nobody can say by when. */
export type Agenda<Lead> = Record<'overdue' | 'today' | 'later' | 'open', Due<Lead>[]>;

/**
 * My leads by due time, the earliest first. Leads of others are left out, those of which nobody can tell whose they are
 * stay in. A lead that was followed up comes back when its next step is due. `dayEnds`: the end of the person's day.
 */
export function agendaOf<Lead extends Remembered>(
  leads: Lead[],
  { now, dayEnds }: { now: Instant; dayEnds: Instant },
): Agenda<Lead> {
  const agenda: Agenda<Lead> = { overdue: [], today: [], later: [], open: [] };
  for (const lead of leads) {
    if (lead.mine === 'no') continue;
    const due = dueOf(lead, now);
    if (due.dueAt === undefined && due.clock.state === 'stopped') continue;
    agenda[placeOf(due.dueAt, { now, dayEnds })].push(due);
  }
  for (const each of Object.values(agenda)) each.sort(byDueTime);
  return agenda;
}

/** What is due today, what was due before included. */
export function dueToday<Lead>({ overdue, today }: Agenda<Lead>): number {
  return overdue.length + today.length;
}

/** The earliest instant after `now` at which anything of this will stand differently, the day's end included. */
export function nextChange(leads: Remembered[], { now, dayEnds }: { now: Instant; dayEnds: Instant }) {
  let earliest = dayEnds;
  for (const lead of leads) {
    if (lead.mine === 'no') continue;
    const { clock, dueAt } = dueOf(lead, now);
    const changesAt = 'changesAt' in clock ? clock.changesAt : undefined;
    for (const at of [changesAt, dueAt]) if (at !== undefined && at > now && at < earliest) earliest = at;
  }
  return earliest;
}

function dueOf<Lead extends Remembered>(lead: Lead, now: Instant): Due<Lead> {
  const clock = standing(lead.tab.clock, now);
  const times = ['dueAt' in clock ? clock.dueAt : undefined, lead.next?.dueAt];
  const [dueAt] = times.filter((at) => at !== undefined).sort();
  return { lead, clock, ...(dueAt !== undefined && { dueAt }) };
}

function placeOf(dueAt: Instant | undefined, { now, dayEnds }: { now: Instant; dayEnds: Instant }) {
  if (dueAt === undefined) return 'open';
  return dueAt <= now ? 'overdue' : dueAt < dayEnds ? 'today' : 'later';
}

function byDueTime<Lead>({ dueAt: one = '' }: Due<Lead>, { dueAt: other = '' }: Due<Lead>): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
