import { extension, json, network } from '../../support/extension';
import { beforeEach, expect, test } from 'vitest';
import { openPracticeLead, practiceCrmOf } from '../../../src/options/see/practice-lead';

beforeEach(() => extension.reset());

test('the practice CRM stands one port above its hub', () => {
  expect(practiceCrmOf('http://127.0.0.1:4310')).toBe('http://localhost:4311');
  expect(practiceCrmOf('http://127.0.0.1:4402')).toBe('http://localhost:4403');
});

test('the first lead of the practice CRM opens', async () => {
  network.answer = () => json(200, [{ id: '00Q000000000001AAA' }, { id: '00Q000000000002AAA' }]);
  await openPracticeLead('http://127.0.0.1:4310');
  expect(extension.state.opened).toEqual(['http://localhost:4311/lightning/r/Lead/00Q000000000001AAA/view']);
});

test('a practice CRM that does not say its leads opens on its list', async () => {
  for (const nothing of [() => json(200, { leads: 3 }), () => json(500, {}), () => 'no answer' as const]) {
    network.answer = nothing;
    await openPracticeLead('http://127.0.0.1:4310');
  }
  expect(new Set(extension.state.opened)).toEqual(new Set(['http://localhost:4311']));
});
