import { network } from '../../support/extension';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deliver } from '../../../src/background/deliver/deliver';
import { forgetPerson } from '../../../src/background/hub/connect';
import { doAct } from '../../../src/background/leads/do-act';
import { sync } from '../../../src/background/sync/sync';
import { leadKey } from '../../../src/browser/lead-key';
import { readStored } from '../../../src/browser/stored';
import type { Entry } from '../../../src/domain/playbook/entries';
import type { LeadAct } from '../../../src/domain/progress/act';
import type { FakeHub } from '../../support/extension/fake-hub';
import { entriesOf } from '../sync/entries';
import { connectedAs, connectionOf } from '../worker';

const lead = { crm: 'mapped', origin: 'https://crm.example', objectType: 'lead', recordId: '4711' };
let hub: FakeHub;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T09:00:00.000Z') });
  hub = await connectedAs('ann');
});
afterEach(async () => {
  await deliver(); // what was begun on the side ends before the next test begins
  vi.useRealTimers();
});

/** The playbook with these words in the one step of its guidance. */
const saying = (text: string): Entry[] =>
  entriesOf(1).map((entry) =>
    entry.kind === 'guidance'
      ? { ...entry, body: { ...entry.body, steps: entry.body.steps.map((step) => ({ ...step, text })) } }
      : entry,
  );
const release = async (text: string) => {
  hub.publish(saying(text));
  await sync();
};
let keys = 0;
const act = (of: number, rest: Partial<Extract<LeadAct, { kind: 'step' }>> = {}): LeadAct => ({
  kind: 'step',
  guidance: 'guidance/attended',
  release: of,
  step: 'call',
  channel: 'call',
  did: 'snoozed',
  until: '2026-11-21T09:00:00.000Z',
  ...rest,
});
const does = (done: LeadAct, recordId = '4711') =>
  doAct({ kind: 'lead.act', lead: { ...lead, recordId }, key: `k-${keys++}`, act: done });
const held = async () => {
  const { heldScripts = {} } = await readStored(['heldScripts']);
  return Object.fromEntries(
    Object.entries(heldScripts).map(([version, { steps }]) => [version, JSON.stringify(steps[0]?.text)]),
  );
};

describe('the words of a script', () => {
  test('stay for the leads that were begun with them, whatever is released after', async () => {
    await release('First words.');
    await does(act(1));
    await release('Second words.');
    await does(act(2), '4712');
    await release('Third words.');
    expect(await held()).toEqual({
      'guidance/attended@1': expect.stringContaining('First words.'),
      'guidance/attended@2': expect.stringContaining('Second words.'),
    });
  });

  test('are not kept for leads that nobody has begun', async () => {
    await release('First words.');
    await release('Second words.');
    expect(await held()).toEqual({});
  });

  test('go when the last lead has moved on or its script is over', async () => {
    await release('First words.');
    await does(act(1));
    await release('Second words.');
    await does({ kind: 'moved', guidance: 'guidance/attended', release: 2 });
    await release('Third words.');
    expect(await held()).toEqual({ 'guidance/attended@2': expect.stringContaining('Second') });
    await does({ kind: 'hand-off', to: 'rejected' });
    await release('Fourth words.');
    expect(await held()).toEqual({});
  });

  test('are fetched when a reinstalled browser learns that a lead was begun with them', async () => {
    hub.publish(saying('First words.'));
    hub.publish(saying('Second words.'));
    const key = (await leadKey(connectionOf('ann').leadKey, lead))!;
    hub.acts.push({
      lead: key,
      recorded: { key: 'r', at: '2026-11-19T09:00:00.000Z', person: 'ann', act: act(1) },
    });
    await sync();
    expect(await held()).toEqual({ 'guidance/attended@1': expect.stringContaining('First words.') });
    const asked = network.heard.filter(({ url }) => url.pathname === '/api/releases/1');
    expect(asked).toHaveLength(1);
    await sync();
    expect(network.heard.filter(({ url }) => url.pathname === '/api/releases/1')).toHaveLength(1);
  });

  test('are asked for again with the next poll when they could not be fetched, or came damaged', async () => {
    hub.publish(saying('First words.'));
    hub.publish(saying('Second words.'));
    await sync();
    const key = (await leadKey(connectionOf('ann').leadKey, lead))!;
    hub.acts.push({
      lead: key,
      recorded: { key: 'r', at: '2026-11-19T09:00:00.000Z', person: 'ann', act: act(1) },
    });
    hub.tamper = (content) => ({ ...content, entries: content.entries.slice(1) });
    expect(await sync()).toEqual({ ok: true });
    expect(await held()).toEqual({});
    hub.tamper = (content) => content;
    await sync();
    expect(await held()).toEqual({ 'guidance/attended@1': expect.stringContaining('First words.') });
  });

  test('leave with the person', async () => {
    await release('First words.');
    await does(act(1));
    await release('Second words.');
    await forgetPerson();
    expect(await held()).toEqual({});
  });
});
