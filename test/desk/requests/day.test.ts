import { expect, test } from 'vitest';
import type { MadeMove } from '../../../src/domain/feedback/conversation';
import { dayOf, dayThatCounts, isLate, isYourTurn } from '../../../src/desk/requests/day';
import { request } from '../support/cast';

const by = { id: 'jana-winter', name: 'Jana Winter', side: 'addressee' } as const;
const promised: MadeMove = { kind: 'promise', day: '2030-02-01', by, at: '2030-01-02T09:00:00.000Z' };

test('today is the reader’s own day, also just before midnight', () => {
  expect(dayOf(new Date(2030, 0, 9, 23, 59))).toBe('2030-01-09');
  expect(dayOf(new Date(2030, 11, 1, 0, 1))).toBe('2030-12-01');
});

test('the day promised counts once there is one', () => {
  expect(dayThatCounts(request())).toBe('2030-01-10');
  expect(dayThatCounts(request({ state: 'promised', moves: [promised] }))).toBe('2030-02-01');
});

test('late is what waits for the addressee beyond its day, and nothing else', () => {
  expect(isLate(request(), '2030-01-10')).toBe(false);
  expect(isLate(request(), '2030-01-11')).toBe(true);
  expect(isLate(request({ state: 'withdrawn' }), '2030-01-11')).toBe(false);
  expect(isLate(request({ state: 'promised', moves: [promised] }), '2030-01-31')).toBe(false);
  expect(isLate(request({ state: 'promised', moves: [promised] }), '2030-02-02')).toBe(true);
});

test('it is not the asker’s turn only because a request can always be withdrawn', () => {
  expect(isYourTurn(request({ may: ['withdraw'] }))).toBe(false);
  expect(isYourTurn(request({ state: 'countered', may: ['accept', 'withdraw'] }))).toBe(true);
  expect(isYourTurn(request())).toBe(true);
});
