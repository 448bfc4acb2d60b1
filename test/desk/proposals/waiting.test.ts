import { describe, expect, test } from 'vitest';
import { isOpen, waitsFor } from '../../../src/desk/proposals/waiting';
import type { ProposalSummary } from '../../../src/protocol/hub-api';
import { proposal } from '../support/playbook';

const signed = (side: 'sales' | 'marketing') => {
  return { person: side, name: side, side, at: '2029-12-20T10:00:00.000Z', hash: 'x' };
};
const sales = { you: { side: 'sales' as const }, writes: true };
const due = { state: 'released' as const, missing: [], due: '2029-12-22T16:00:00.000Z' };

describe('a proposal waits for who signs for Sales', () => {
  test.each<[string, Partial<ProposalSummary>, boolean]>([
    ['when Sales has not signed', { missing: ['sales'] }, true],
    ['not when only Marketing is missing', { missing: ['marketing'] }, false],
    ['to be released, when nobody is missing', { missing: [] }, true],
    ['not when another release changed its entry', { missing: ['sales'], superseded: true }, false],
    ['not when it is withdrawn', { state: 'withdrawn' }, false],
    ['when Marketing released it alone', due, true],
    ['not when they have signed that', { ...due, signatures: [signed('sales')] }, false],
    [
      'not when they have objected to that',
      { ...due, objections: [{ ...signed('sales'), reason: 'No' }] },
      false,
    ],
  ])('%s', (_, more, waits) => {
    expect(waitsFor(proposal(more), sales)).toBe(waits);
  });

  test('and for nobody who signs for no side and writes nothing', () => {
    const reader = { you: {}, writes: false };
    for (const more of [{}, { missing: [] }, due]) expect(waitsFor(proposal(more), reader)).toBe(false);
  });
});

test('what is released and not yet signed by Sales is still open', () => {
  expect(isOpen(proposal())).toBe(true);
  expect(isOpen(proposal(due))).toBe(true);
  expect(isOpen(proposal({ state: 'released' }))).toBe(false);
  expect(isOpen(proposal({ state: 'withdrawn' }))).toBe(false);
});
