import { changeKnownLeads } from '../../../src/browser/known-leads';
import type { ClockView } from '../../../src/domain/clock/clock';
import type { LeadGlance } from '../../../src/protocol/stored';

export const crm = 'https://crm.example';
const hour = 3_600_000;
export const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();

export const running = (dueAt: string, changesAt = dueAt): ClockView => ({
  state: 'running',
  serviceLevel: 'service-level/first',
  title: 'First follow-up',
  duty: 'first-follow-up',
  side: 'sales',
  startedBy: 'arrival',
  start: { at: inHours(-24) },
  dueAt,
  minutesLeft: 60,
  changesAt,
});

export const glance = (id: string, clock: ClockView, more: Partial<LeadGlance> = {}): LeadGlance => ({
  at: inHours(-2),
  lead: { crm: 'mapped', origin: crm, objectType: 'Lead', recordId: id },
  address: `${crm}/lead/${id}`,
  name: `Lead ${id}`,
  mine: 'yes',
  tab: { clock, verdict: 'meets', answers: 0 },
  ...more,
});

export const keyOf = (id: string) => id.padEnd(32, '0');

/** Puts leads there as if they had been seen. */
export async function seen(...glances: LeadGlance[]): Promise<void> {
  for (const last of glances)
    await changeKnownLeads([keyOf(last.lead.recordId)], (known = { conversations: [] }) => ({
      ...known,
      last,
    }));
}
