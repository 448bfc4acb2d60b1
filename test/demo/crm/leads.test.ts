import { describe, expect, test } from 'vitest';
import playbook from '../../../demo/company/playbook.json';
import { type PracticeLead, practiceLeads } from '../../../demo/crm/leads';
import { workingClock } from '../../../demo/crm/working-age';
import { compileCalendar } from '../../../src/domain/clock/compile';
import { workingBetween } from '../../../src/domain/clock/working-time';
import { playbookFile } from '../../../src/protocol/schema/entries';

const { entries } = playbookFile.parse(playbook);
const [body] = entries.flatMap((entry) => (entry.kind === 'calendar' ? [entry.body] : []));
const calendar = body && compileCalendar(body, { from: '2026-08-01', to: '2027-03-01' });

/** Minutes of working time since the last response of a lead. */
function worked({ members }: PracticeLead, now: Date): number | undefined {
  const responded = members.at(-1)?.responded;
  if (!calendar || !responded?.includes('T')) return undefined;
  return (workingBetween(calendar, { from: Date.parse(responded), to: now.getTime() }) ?? 0) / 60_000;
}

const nows = [
  ['on a working morning', '2026-11-19T09:17:00.000Z'],
  ['on a Saturday night', '2026-11-21T22:00:00.000Z'],
  ['in the lunch break', '2026-11-23T11:30:00.000Z'],
  ['on Christmas Day', '2026-12-25T10:00:00.000Z'],
  ['early on a Monday', '2027-01-11T05:00:00.000Z'],
] as const;

describe.each(nows)('%s', (_, at) => {
  const now = new Date(at);
  const leads = practiceLeads(now);

  test('some leads are in time, some near breach, some late', () => {
    const [inTime, near, late] = leads.map((lead) => worked(lead, now));
    expect(inTime).toBeCloseTo(130, 0);
    expect(near).toBeCloseTo(205, 0);
    expect(late).toBeCloseTo(410, 0);
    const open = leads.filter(({ values }) => !values.LastFollowUp__c).map((lead) => worked(lead, now) ?? -1);
    expect(open.filter((age) => age >= 0 && age < 180).length).toBeGreaterThan(5);
    expect(open.filter((age) => age >= 180 && age < 240).length).toBeGreaterThan(5);
    expect(open.filter((age) => age >= 240).length).toBeGreaterThan(5);
  });

  test('nothing happened in the future, and nothing was followed up before it came', () => {
    for (const { values, members, activities, id } of leads) {
      const times = [values.CreatedDate, values.AssignedDate__c, values.LastFollowUp__c];
      const all = [
        ...times,
        ...members.map(({ responded }) => responded),
        ...activities.map((each) => each.at),
      ];
      for (const time of all) if (time) expect(String(time) <= at, id).toBe(true);
      if (values.LastFollowUp__c) expect(values.LastFollowUp__c > values.CreatedDate!, id).toBe(true);
    }
  });
});

describe('the sixty leads', () => {
  const leads = practiceLeads(new Date('2026-11-19T09:17:00.000Z'));

  test('are the same people every time, with an id of their own', () => {
    const again = practiceLeads(new Date('2027-01-11T05:00:00.000Z'));
    const who = (lead: PracticeLead) => [lead.id, lead.values.LastName, lead.values.Company, lead.owner];
    expect(again.map(who)).toEqual(leads.map(who));
    expect(new Set(leads.map(({ id }) => id)).size).toBe(60);
    for (const { id } of leads) expect(id).toMatch(/^00Q[A-Za-z0-9]{15}$/);
  });

  test('include two of which no campaign is known, some with gaps, and names of all kinds', () => {
    const unknown = leads.filter(({ members, values }) => members.length === 0 && !values.LeadSource);
    expect(unknown).toHaveLength(2);
    expect(leads.filter(({ values }) => values.Budget__c === null).length).toBeGreaterThan(10);
    const names = leads.map(({ values }) => String(values.LastName));
    expect(names.some((name) => name.length > 40)).toBe(true);
    for (const script of [
      /\p{Script=Han}/u,
      /\p{Script=Cyrillic}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Greek}/u,
    ])
      expect(names.some((name) => script.test(name))).toBe(true);
  });

  test('come from campaigns that the playbook claims, but for those that are there to be unclaimed', () => {
    const claimed = entries.flatMap((entry) =>
      entry.kind === 'campaign' ? (entry.body.claims.campaignIds ?? []) : [],
    );
    const strange = leads.filter(({ members }) =>
      members.some(({ campaignId }) => !claimed.includes(campaignId)),
    );
    expect(claimed).toHaveLength(3);
    expect(strange).toHaveLength(2);
  });
});

test('what is nought minutes ago is not in the future', () => {
  const now = new Date('2026-11-21T22:00:00.000Z');
  expect(workingClock(now)(0) <= now).toBe(true);
});
