import { expect, test } from 'vitest';
import { badgeFace, fitting } from '../../../src/content/list/badge-face';
import type { ClockView } from '../../../src/domain/clock/clock';
import type { LeadGlance } from '../../../src/protocol/stored';

const now = '2026-11-20T10:00:00.000Z';
const glance = (clock: Partial<ClockView>, verdict: LeadGlance['tab']['verdict'] = 'meets'): LeadGlance => ({
  at: '2026-11-20T08:00:00.000Z',
  lead: { crm: 'mapped', origin: 'https://crm.example', objectType: 'Lead', recordId: '1' },
  address: 'https://crm.example/lead/1',
  name: 'Mara Lindqvist',
  mine: 'yes',
  tab: { clock: clock as ClockView, verdict, answers: 0 },
});
const times = { dueAt: '2026-11-20T12:00:00.000Z', changesAt: '2026-11-20T11:00:00.000Z' };

test.each([
  ['2026-11-20T10:00:00.000Z', 'steady', /^due /],
  ['2026-11-20T11:30:00.000Z', 'soon', /^soon, /],
  ['2026-11-20T12:00:00.000Z', 'late', /^late since /],
] as const)('a lead that was seen hours ago shows at %s how it stands then', (at, mark, words) => {
  const face = badgeFace(glance({ state: 'running', ...times }), at);
  expect(face.mark).toBe(mark);
  expect(face.clock).toMatch(words);
});

test('clock and verdict are said with the lead’s name to those who hear it', () => {
  expect(badgeFace(glance({ state: 'stopped' }, 'falls short'), now)).toEqual({
    mark: 'done',
    clock: 'followed up',
    verdict: 'falls short',
    spoken: 'Mara Lindqvist: followed up, falls short',
  });
});

test('where nothing is agreed nothing is said of it', () => {
  const face = badgeFace(glance({ state: 'no service level' }, 'no definition'), now);
  expect(face).toMatchObject({ clock: 'no deadline', spoken: 'Mara Lindqvist: no deadline' });
  expect(face.verdict).toBeUndefined();
});

test('a lead that was not opened here says so, quietly', () => {
  expect(badgeFace(null, now)).toMatchObject({ clock: 'not opened', quiet: true });
});

test('where there is no room the verdict goes first, then the words; the shape stays', () => {
  const face = badgeFace(glance({ state: 'stopped' }, 'cannot tell yet'), now);
  expect([400, 120, 20].map((room) => fitting(face, room))).toEqual(['all', 'some', 'none']);
});
