import { expect, test } from 'vitest';
import '../../support/temporal';
import { signatureDue } from '../../../src/domain/playbook/signature-due';
import { calendar } from '../../support/cast';

const berlin = calendar('berlin', { holidays: [{ day: '2026-11-18', title: 'A day off' }] });

// 2026-11-16 is a Monday; Berlin is an hour ahead of UTC in November
test.each([
  ['on a Monday, over a holiday', '2026-11-16T10:00:00.000Z', '2026-11-19T16:00:00.000Z'],
  ['before work on a Monday', '2026-11-16T04:00:00.000Z', '2026-11-19T16:00:00.000Z'],
  ['on a Friday', '2026-11-20T12:00:00.000Z', '2026-11-24T16:00:00.000Z'],
  ['on a Saturday', '2026-11-21T12:00:00.000Z', '2026-11-24T16:00:00.000Z'],
  [
    'late in the evening, which is the next day there',
    '2026-11-19T23:30:00.000Z',
    '2026-11-24T16:00:00.000Z',
  ],
  ['before the clocks change', '2026-10-23T10:00:00.000Z', '2026-10-27T16:00:00.000Z'],
])('released %s: due at the end of the second working day after it', (_, released, due) => {
  expect(signatureDue(released, [berlin])).toBe(due);
});

test('a team’s own calendar, and an archived one, do not count for the company', () => {
  const team = calendar('a-team', { zone: 'Asia/Tokyo', teams: ['Sales East'] });
  const old = { ...calendar('a-old', { zone: 'Asia/Tokyo' }), archived: true as const };
  const released = '2026-11-20T12:00:00.000Z';
  expect(signatureDue(released, [old, team, berlin])).toBe('2026-11-24T16:00:00.000Z');
});

test('without a calendar, or with one that never opens, Monday to Friday counts', () => {
  const due = '2026-11-24T17:00:00.000Z';
  expect(signatureDue('2026-11-20T12:00:00.000Z', [])).toBe(due);
  expect(signatureDue('2026-11-20T12:00:00.000Z', [calendar('never', { hours: {} })])).toBe(due);
});
