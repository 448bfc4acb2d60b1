import { expect, test } from 'vitest';
import type { LeadFacts } from '../../../src/domain/lead/facts';
import { isMine } from '../../../src/domain/today/mine';

const me = { name: 'José Álvarez García', email: 'jose@nordwerk.example' };
const owned = (owner: string | undefined): LeadFacts => ({
  lead: { crm: 'mapped', origin: 'https://crm.example', objectType: 'Lead', recordId: '1' },
  fields: owner === undefined ? {} : { owner: { known: true, value: owner, source: 'page' } },
  readAt: '2026-11-20T10:00:00.000Z',
});

test.each([
  ['José Álvarez García', 'yes'],
  ['Álvarez García, José', 'yes'],
  ['JOSE ALVAREZ GARCIA', 'yes'],
  ['jose@nordwerk.example', 'yes'],
  ['José Álvarez', 'cannot tell'],
  ['Marta García', 'cannot tell'],
  ['Ada Okafor', 'no'],
  ['', 'cannot tell'],
  [undefined, 'cannot tell'],
] as const)('a lead of the owner “%s” is mine: %s', (owner, mine) => {
  expect(isMine(owned(owner), me)).toBe(mine);
});

test('nobody’s, while nobody is connected', () => {
  expect(isMine(owned('Ada Okafor'), undefined)).toBe('cannot tell');
});
