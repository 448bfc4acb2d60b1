import { extension, freshDatabase, network, runMortal } from '../../support/extension';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deliver } from '../../../src/background/deliver/deliver';
import { sync } from '../../../src/background/sync/sync';
import { keep, newKey, takeBack, waiting } from '../../../src/browser/outbox';
import { readStored } from '../../../src/browser/stored';
import type { FakeHub, Mischief } from '../../support/extension/fake-hub';
import { complaintBy } from '../complaints';
import { becomeAs, connectedAs } from '../worker';
import { entriesOf } from '../sync/entries';

/** What the person was told: the texts that were shown as saved, by key, and whose they are. */
type Model = { saved: Map<string, { text: string; person: string }>; person: string; release: number };
type Real = { hub: FakeHub };
type Command = fc.AsyncCommand<Model, Real>;

const command = (name: string, run: (model: Model, real: Real) => Promise<unknown>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real);
    await nothingIsLost(model, real);
  },
  toString: () => name,
});

/** Everything that was shown as saved is in the outbox, or the hub has it, under its person's name, exactly once. */
async function nothingIsLost({ saved, release }: Model, { hub }: Real) {
  const { entries } = await waiting();
  expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  expect(new Set(entries.map(({ device, seq }) => `${device} ${seq}`)).size).toBe(entries.length);
  for (const [key, { text, person }] of saved) {
    const row = hub.rows.get(key);
    const entry = entries.find((each) => each.key === key);
    expect(row !== undefined || entry !== undefined, `lost: ${text}`).toBe(true);
    if (row)
      expect({ text: JSON.parse(row.text).complaint.complaint, person: row.person }).toEqual({
        text,
        person,
      });
    if (entry) expect(entry).toMatchObject({ person, what: { complaint: { complaint: text } } });
  }
  expect(hub.conflicts, 'one key with two contents').toBe(0);
  const { playbook } = await readStored(['playbook']);
  expect(playbook?.release.number ?? 0).toBeGreaterThanOrEqual(release);
}

async function write(model: Model, text: string, { twice = false, key = newKey() } = {}) {
  const unsent = complaintBy(model.person, text, key);
  for (const outcome of await Promise.all(twice ? [keep(unsent), keep(unsent)] : [keep(unsent)])) {
    if (outcome.ok && 'entry' in outcome) model.saved.set(outcome.entry.key, { text, person: model.person });
  }
}

const answers: fc.Arbitrary<Mischief> = fc.oneof(
  fc.record({
    kind: fc.constant('status' as const),
    status: fc.constantFrom(400, 403, 404, 409, 413, 422, 429, 500, 503),
    retryAfter: fc.constantFrom('0', '30', '-5', '99999999', 'Sat, 21 Nov 2026 10:00:00 GMT', 'soon'),
  }),
  fc.record({ kind: fc.constant('proxy page' as const), status: fc.constantFrom(200, 404, 502) }),
  fc.constantFrom<Mischief>(
    { kind: 'other key' },
    { kind: 'other hash' },
    { kind: 'empty answer' },
    { kind: 'redirect' },
    { kind: 'no answer' },
    { kind: 'silence' },
    { kind: 'kept, answer lost' },
  ),
);
const text = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .map((each) => `t ${each.replaceAll('\0', '')}`);
const steps = fc.integer({ min: 0, max: 40 });

const commands = [
  text.map((each) => command(`write ${each}`, (model) => write(model, each))),
  text.map((each) => command(`write twice ${each}`, (model) => write(model, each, { twice: true }))),
  fc.tuple(text, steps).map(([each, after]) =>
    command(`write ${each}, window closed after ${after}`, async (model) => {
      const key = newKey();
      await runMortal(after, () => write(model, each, { key }));
    }),
  ),
  fc.tuple(text, steps).map(([each, after]) =>
    command(`write ${each}, closed after ${after}, write it again`, async (model) => {
      const key = newKey();
      await runMortal(after, () => write(model, each, { key }));
      await write(model, each, { key });
    }),
  ),
  text.map((each) =>
    command(`write ${each} instead of the latest`, async (model) => {
      const [key, before] = [...model.saved].at(-1) ?? [];
      if (key && before?.person === model.person) await write(model, each, { key });
    }),
  ),
  fc.constant(command('deliver', () => deliver())),
  fc.constant(command('deliver twice at once', () => Promise.all([deliver(), deliver()]))),
  steps.map((after) => command(`deliver, killed after ${after}`, () => runMortal(after, () => deliver()))),
  fc
    .array(answers, { minLength: 1, maxLength: 3 })
    .map((each) => command(`hub: ${JSON.stringify(each)}`, async (_, { hub }) => hub.mischief.push(...each))),
  fc.constant(command('database comes up empty', async () => freshDatabase())),
  fc.constant(
    command('second store loses the outbox', async () => {
      for (const key of extension.local.values.keys()) {
        if (key.startsWith('outbox:') || key === 'device') extension.local.values.delete(key);
      }
    }),
  ),
  fc.nat(5).map((nth) =>
    command(`second copy ${nth} rots`, async () => {
      const copies = [...extension.local.values.keys()].filter((key) => key.startsWith('outbox:'));
      const one = copies[nth];
      if (one) extension.local.trouble.rotten.add(one);
    }),
  ),
  fc
    .integer({ min: -400, max: 400 })
    .map((days) =>
      command(`clock moves ${days} days`, async () => void vi.setSystemTime(Date.now() + days * 86_400_000)),
    ),
  fc.constant(command('an hour passes', async () => void vi.setSystemTime(Date.now() + 3_600_001))),
  text.map((each) =>
    command(`disk is full, write ${each}`, async (model) => {
      extension.local.trouble.full = true;
      await write(model, each);
      extension.local.trouble.full = false;
    }),
  ),
  fc.constant(
    command('take the latest back', async ({ saved }, { hub }) => {
      const key = [...saved.keys()].at(-1);
      const taken = key && (await takeBack(key));
      const isTaken = taken === 'taken back' || taken === 'perhaps sent';
      if (key && isTaken && !hub.rows.has(key)) saved.delete(key);
    }),
  ),
  fc.constantFrom('ann', 'bob').map((person) =>
    command(`become ${person}`, async (model, { hub }) => {
      await becomeAs(person, hub);
      model.person = person;
    }),
  ),
  fc.constant(command('sessions are revoked', async (_, { hub }) => hub.tokens.clear())),
  fc.constant(command('browser starts anew', async () => extension.session.reset())),
  fc.constant(
    command('a release is published', async (model, { hub }) => {
      hub.publish(entriesOf(hub.releases.length + 1));
      if ((await sync()).ok) model.release = Math.max(model.release, hub.releases.length);
    }),
  ),
  fc.constant(
    command('the hub is set back', async (_, { hub }) => {
      hub.offered = hub.releases[0] ?? null;
      await sync();
      hub.offered = undefined;
    }),
  ),
];

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

test('whatever happens, what was shown as saved is in the outbox or at the hub, exactly once, and arrives in the end', async () => {
  const runs = Number(process.env.MODEL_RUNS ?? 100);
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 40 }), async (sequence) => {
      vi.setSystemTime(new Date('2026-11-20T09:00:00.000Z'));
      const hub = await connectedAs('ann');
      const model: Model = { saved: new Map(), person: 'ann', release: 0 };
      await fc.asyncModelRun(() => ({ model, real: { hub } }), sequence);
      await arrivesInTheEnd(model, hub);
    }),
    { numRuns: runs },
  );
}, 300_000);

async function arrivesInTheEnd(model: Model, hub: FakeHub) {
  hub.mischief = [];
  for (const person of ['ann', 'bob']) {
    await becomeAs(person, hub);
    vi.setSystemTime(Date.now() + 3_600_001);
    await deliver();
  }
  const { entries } = await waiting();
  expect(entries.filter(({ refused }) => !refused)).toEqual([]);
  for (const key of model.saved.keys()) {
    expect(hub.rows.has(key) || entries.some((entry) => entry.key === key)).toBe(true);
  }
  const acknowledged = network.heard.filter(({ url }) => url.pathname === '/api/deliveries').length;
  expect(acknowledged).toBeGreaterThanOrEqual(hub.rows.size);
}
