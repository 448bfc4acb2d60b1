import { expect, test } from 'vitest';
import type { ClockView } from '../../../src/domain/clock/clock';
import { standing } from '../../../src/domain/today/standing';

const level = { serviceLevel: 'service-level/first', title: 'First follow-up' };
const running = {
  ...level,
  state: 'running',
  startedBy: 'arrival',
  start: { at: '2026-11-20T08:00:00.000Z' },
  dueAt: '2026-11-20T12:00:00.000Z',
  minutesLeft: 180,
  changesAt: '2026-11-20T11:00:00.000Z',
} as ClockView;

test.each([
  ['2026-11-20T10:59:59.999Z', 'running', '2026-11-20T11:00:00.000Z'],
  ['2026-11-20T11:00:00.000Z', 'near breach', '2026-11-20T12:00:00.000Z'],
  ['2026-11-20T11:59:59.999Z', 'near breach', '2026-11-20T12:00:00.000Z'],
  ['2026-11-20T12:00:00.000Z', 'breached', undefined],
  ['2026-12-24T12:00:00.000Z', 'breached', undefined],
])('a clock that was read before stands at %s as %s', (now, state, changesAt) => {
  const stands = standing(running, now);
  expect(stands).toMatchObject({ state, dueAt: '2026-11-20T12:00:00.000Z' });
  expect('changesAt' in stands ? stands.changesAt : undefined).toBe(changesAt);
});

test('a clock that was near its breach when it was read does not calm down', () => {
  const near = { ...running, state: 'near breach', changesAt: '2026-11-20T12:00:00.000Z' } as ClockView;
  expect(standing(near, '2026-11-20T09:00:00.000Z').state).toBe('near breach');
});

test('a breach stays one, whatever the clock of this computer says', () => {
  const breached = { ...running, state: 'breached', minutesOver: 5 } as ClockView;
  expect(standing(breached, '2026-11-20T09:00:00.000Z').state).toBe('breached');
});

test('what is followed up or cannot be told stays so', () => {
  const stopped: ClockView = {
    ...level,
    state: 'stopped',
    startedBy: 'arrival',
    start: { at: '2026-11-20T08:00:00.000Z' },
    stoppedAt: { at: '2026-11-20T09:00:00.000Z' },
    inTime: true,
  } as ClockView;
  expect(standing(stopped, '2027-01-01T00:00:00.000Z')).toEqual({ state: 'stopped' });
  expect(standing({ state: 'no service level' }, '2027-01-01T00:00:00.000Z')).toEqual({
    state: 'no service level',
  });
});
