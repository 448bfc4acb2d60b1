import { expect, test } from 'vitest';
import { standingOf } from '../../../src/desk/proposals/standing';
import type { Person } from '../../../src/domain/people/person';
import type { Side, Signature } from '../../../src/domain/playbook/release';
import type { Proposal } from '../../../src/protocol/hub-api';
import { henrike, jana, person, sabine } from '../support/cast';
import { proposal } from '../support/playbook';

const signed = (who: Person, side: Side): Signature => ({
  person: who.id,
  name: who.name,
  side,
  at: '2029-12-20T10:00:00.000Z',
  hash: 'x',
});
const standing = (who: Person, more: Partial<Proposal> = {}, inForce = 0) =>
  standingOf({ proposal: proposal(more), person: who, inForce });

test('each side signs for itself: Marketing by its managers, Sales by its team leads', () => {
  expect(standing(jana).sign).toEqual({ side: 'marketing' });
  expect(standing(henrike).sign).toEqual({ side: 'sales' });
});

test('an admin signs for no side, releases nothing, and is told so', () => {
  const { sign, release, withdraw } = standing(sabine);
  expect(sign).toHaveProperty('why');
  expect(release).toBeUndefined();
  expect(withdraw).toBe(false);
});

test('nobody signs twice, and a side is signed once', () => {
  const signatures = [signed(jana, 'marketing')];
  expect(standing(jana, { signatures }).sign).toEqual({ why: 'You have signed it.' });
  expect(standing(person('marketing', 'Oskar Lindqvist'), { signatures }).sign).toEqual({
    why: 'Marketing has signed already.',
  });
  expect(standing(henrike, { signatures }).sign).toEqual({ side: 'sales' });
});

test('it is released only when both sides have signed, and who is missing is named', () => {
  expect(standing(jana).release).toEqual({ why: expect.stringContaining('Marketing and Sales have signed') });
  expect(standing(jana, { signatures: [signed(jana, 'marketing')] }).release).toEqual({
    why: expect.stringContaining('Sales has signed'),
  });
  const both = [signed(jana, 'marketing'), signed(henrike, 'sales')];
  expect(standing(jana, { signatures: both }).release).toBe('may');
});

test('what is based on an older release can only be withdrawn, and both releases are named', () => {
  const { sign, release, withdraw, superseded } = standing(jana, { basedOn: 3 }, 4);
  expect([sign, release, withdraw]).toEqual([undefined, undefined, true]);
  expect(superseded).toMatch(/release 3, and release 4/);
});

test.each(['released', 'withdrawn'] as const)('nothing can be done with what is %s', (state) => {
  const { sign, release, withdraw } = standing(jana, { state });
  expect([sign, release, withdraw]).toEqual([undefined, undefined, false]);
});
