import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/domain/people/person';
import {
  type Company,
  mayDeputise,
  ownSide,
  signersFor,
  signingFor,
  type SigningPolicy,
  type SigningRight,
  standsBy,
} from '../../../src/domain/people/signing';

const person = (id: string, role: Role, disabled = false) => ({ id, name: id, role, disabled });
const nothing: SigningPolicy = { strict: false, rights: {}, deputies: [] };

describe('for which side a person signs', () => {
  test.each<[Role, SigningRight | undefined, string | undefined]>([
    ['marketing', undefined, 'marketing'],
    ['team_lead', undefined, 'sales'],
    ['rep', undefined, undefined],
    ['admin', undefined, undefined],
    ['marketing', 'none', undefined],
    ['team_lead', 'none', undefined],
    ['rep', 'sales', 'sales'],
    ['admin', 'sales', 'sales'],
    ['admin', 'marketing', 'marketing'],
    ['marketing', 'sales', undefined],
    ['team_lead', 'marketing', undefined],
    ['rep', 'marketing', undefined],
  ])('%s, set to %s: %s', (role, set, side) => {
    const policy = { ...nothing, rights: set ? { p: set } : {} };
    expect(ownSide(person('p', role), policy)).toBe(side);
    expect(ownSide(person('p', role, true), policy)).toBeUndefined();
  });
});

const company = (deputy: Role, rest: Partial<Company> = {}): Company => ({
  people: [person('henrike', 'team_lead'), person('d', deputy), person('jana', 'marketing')],
  policy: {
    ...nothing,
    deputies: [{ id: '1', person: 'henrike', deputy: 'd', from: '2026-11-10', to: '2026-11-12' }],
  },
  ...rest,
});

describe('a deputy', () => {
  test.each([
    ['2026-11-09', undefined],
    ['2026-11-10', { side: 'sales', deputyOf: 'henrike' }],
    ['2026-11-12', { side: 'sales', deputyOf: 'henrike' }],
    ['2026-11-13', undefined],
  ])('signs on the days that were named, both included: %s', (day, as) => {
    expect(signingFor('d', day, company('rep'))).toEqual(as);
  });

  test('is never of the other side', () => {
    expect(signingFor('d', '2026-11-11', company('marketing'))).toEqual({ side: 'marketing' });
    expect(mayDeputise(person('d', 'marketing'), 'sales', nothing)).toBe(false);
    expect(mayDeputise(person('d', 'rep'), 'marketing', nothing)).toBe(false);
    expect(mayDeputise(person('d', 'admin'), 'marketing', nothing)).toBe(true);
    expect(mayDeputise(person('d', 'admin', true), 'marketing', nothing)).toBe(false);
    const forSales: SigningPolicy = { ...nothing, rights: { d: 'sales' } };
    expect(mayDeputise(person('d', 'admin'), 'marketing', forSales)).toBe(false);
  });

  test('signs for nobody who does not sign any more', () => {
    const { policy } = company('rep');
    const without = { ...policy, rights: { henrike: 'none' as const } };
    expect(signingFor('d', '2026-11-11', company('rep', { policy: without }))).toBeUndefined();
    const people = [person('henrike', 'team_lead', true), person('d', 'rep')];
    expect(signingFor('d', '2026-11-11', company('rep', { people }))).toBeUndefined();
  });

  test('stands after those who sign in their own right', () => {
    const able = signersFor('sales', '2026-11-11', company('rep'));
    expect(able.map(({ id, deputyOf }) => [id, deputyOf])).toEqual([
      ['henrike', undefined],
      ['d', 'henrike'],
    ]);
    expect(signersFor('sales', '2026-11-20', company('rep')).map(({ id }) => id)).toEqual(['henrike']);
  });
});

describe('a signature that was rightly given', () => {
  const own = { person: 'henrike', side: 'sales' as const };
  const asDeputy = { person: 'd', side: 'sales' as const, deputyOf: { id: 'henrike' } };
  const change = (id: string, role: Role, disabled = false) => ({
    ...company('rep'),
    people: company('rep').people.map((each) => (each.id === id ? person(id, role, disabled) : each)),
  });

  test.each([
    ['holds while the person signs for that side', own, company('rep'), 'holds'],
    ['does not count when they have left', own, change('henrike', 'team_lead', true), 'left'],
    ['does not count when they lost the right', own, change('henrike', 'rep'), 'lost'],
    ['does not count when they changed sides', own, change('henrike', 'marketing'), 'lost'],
    ['does not count of somebody who is not known', { ...own, person: 'x' }, company('rep'), 'left'],
    ['of a deputy holds when their days are over', asDeputy, { ...company('rep'), policy: nothing }, 'holds'],
    ['of a deputy does not count when the deputy left', asDeputy, change('d', 'rep', true), 'left'],
    ['of a deputy does not count when the principal left', asDeputy, change('henrike', 'rep', true), 'left'],
    ['of a deputy does not count when the principal lost it', asDeputy, change('henrike', 'rep'), 'lost'],
    ['of a deputy does not count once of the other side', asDeputy, change('d', 'marketing'), 'lost'],
  ] as const)('%s', (_, signature, now, outcome) => {
    expect(standsBy(signature, now)).toBe(outcome);
  });
});
