import { expect, test } from 'vitest';
import type { ClockView } from '../../../src/domain/clock/clock';
import { coverageOf, leadsOfTheDay } from '../../../src/domain/today/of-the-day';

const crm = 'https://crm.example';
const clock = { state: 'cannot tell' } as ClockView;
const lead = (key: string, mine: 'yes' | 'no' | 'cannot tell' = 'yes', origin = crm) => ({
  key,
  mine,
  at: '2026-11-20T10:00:00.000Z',
  lead: { origin },
  tab: { clock },
});
const keys = (of: { key: string }[]) => of.map(({ key }) => key).join(' ');
const later = '2026-11-20T11:00:00.000Z';

test('leads that were seen are in the day unless they are a colleague’s', () => {
  const leads = [lead('a'), lead('b', 'no'), lead('c', 'cannot tell')];
  expect(keys(leadsOfTheDay(leads, { answers: {}, role: 'rep' }))).toBe('a c');
  expect(keys(leadsOfTheDay(leads, { answers: {}, role: 'marketing' }))).toBe('a');
});

test('once the CRM has named my open leads, one that it did not name is gone', () => {
  const answers = { [crm]: { at: later, leads: ['a'] } };
  const leads = [lead('a'), lead('closed'), lead('elsewhere', 'yes', 'https://other.example')];
  expect(keys(leadsOfTheDay(leads, { answers, role: 'rep' }))).toBe('a elsewhere');
});

test('a lead that was seen after the CRM answered, or beyond what it named, stays', () => {
  const before = '2026-11-20T09:00:00.000Z';
  expect(
    keys(leadsOfTheDay([lead('new')], { answers: { [crm]: { at: before, leads: [] } }, role: 'rep' })),
  ).toBe('new');
  const many = { [crm]: { at: later, leads: ['a'], more: true as const } };
  expect(keys(leadsOfTheDay([lead('new')], { answers: many, role: 'rep' }))).toBe('new');
});

test('an answer that named nobody’s leads (signed out) takes none away', () => {
  expect(keys(leadsOfTheDay([lead('a')], { answers: { [crm]: { leads: [] } }, role: 'rep' }))).toBe('a');
});

test('what the day covers is said by what the CRMs named', () => {
  const other = 'https://other.example';
  const answers = { [crm]: { at: later, leads: ['a', 'b'] }, [other]: { leads: [] } };
  expect(coverageOf([crm], answers)).toEqual({ kind: 'all', count: 2, more: false });
  expect(coverageOf([crm, other], answers)).toEqual({ kind: 'some', count: 2, more: false });
  expect(coverageOf([other], answers)).toEqual({ kind: 'seen' });
  expect(coverageOf([], {})).toEqual({ kind: 'seen' });
});
