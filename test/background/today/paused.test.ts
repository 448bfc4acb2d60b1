import '../../support/extension';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberLead } from '../../../src/background/today/remember';
import { allKnownLeads } from '../../../src/browser/known-leads';
import type { Message } from '../../../src/protocol/messages';
import { connectedAs } from '../worker';
import { crm, glance, inHours, running } from './seen';

const noon = '2026-11-20T12:00:00.000Z';
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(noon) });
  await connectedAs('ann');
});
afterEach(() => vi.useRealTimers());

const at = (hours: number) => new Date(Date.parse(noon) + hours * 3_600_000).toISOString();
const seen = (pauses: boolean): Message<'lead.seen'> => {
  const { at: _, lead: __, ...shown } = glance('a', running(inHours(3)), pauses ? { paused: true } : {});
  const lead = { crm: 'mapped', origin: crm, objectType: 'Lead', recordId: 'a' };
  return { kind: 'lead.seen', lead, glance: shown, seen: { kind: 'seen' } };
};
const remembered = async () => [...(await allKnownLeads()).values()];

test('since when a lead’s status pauses its clocks is remembered, and until when it did', async () => {
  for (const [hours, pauses] of [
    [0, false],
    [1, true],
    [2, true],
    [5, false],
  ] as const) {
    vi.setSystemTime(at(hours));
    await rememberLead(seen(pauses));
  }
  expect(await remembered()).toMatchObject([{ paused: [{ from: at(1), to: at(5) }] }]);
});

test('of a lead that never paused nothing is remembered', async () => {
  await rememberLead(seen(false));
  expect((await remembered())[0]).not.toHaveProperty('paused');
});
