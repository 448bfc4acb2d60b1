import 'temporal-polyfill/global';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type As, become, peopleOf } from '../demo/company/become.ts';
import { foundCompany } from '../demo/company/found.ts';
import { calendarWindow } from '../src/domain/clock/window.ts';
import { compileReadModel } from '../src/domain/playbook/compile.ts';
import type { Entry } from '../src/domain/playbook/entries.ts';
import type { ReleaseContent } from '../src/domain/playbook/release.ts';
import { startHub } from '../src/hub/start.ts';
import { parseAuthored, parseInline } from '../src/protocol/schema/authored.ts';
import { entry } from '../src/protocol/schema/entries.ts';
import { largePlaybook } from './large-playbook.ts';
import type { Metric } from './metric.ts';

const size = 2000;

/** M13: a playbook of 2,000 entries is released, taken over by a client, and one entry of it is changed. */
export async function releases(): Promise<Metric[]> {
  const data = mkdtempSync(join(tmpdir(), 'leadpact-bench-release-'));
  const hub = await startHub({ port: 0, data, demo: true, log: { write: () => undefined } });
  try {
    return await measured(hub.url);
  } finally {
    await hub.close();
    rmSync(data, { recursive: true, force: true });
  }
}

async function measured(url: string): Promise<Metric[]> {
  await foundCompany(url);
  const people = await peopleOf(url);
  const as = (role: string) => become(url, people.find((person) => person.role === role)!.id);
  const [marketing, sales] = [await as('marketing'), await as('team_lead')];
  const { entries: demo } = await marketing('GET /api/playbook', {});
  const entries = [...demo, ...largePlaybook(size - demo.length)];
  const publishing = await milliseconds(() => release(marketing, sales, entries));
  const first = await contentOf(sales);
  const changed = entries.map((each) =>
    each.id === 'guidance/g-42' && each.kind === 'guidance'
      ? { ...each, body: { ...each.body, keyMessage: 'Scrap is decided before the nozzle.' } }
      : each,
  );
  await release(marketing, sales, changed);
  const delta = await contentOf(sales, first.number);
  const [only, ...more] = delta.entries;
  if (!only || more.length > 0) throw new Error(`one entry was changed, ${delta.entries.length} were sent`);
  const takingOver = await milliseconds(async () => compiled(first));
  const parsing = await milliseconds(async () => entries.map(parsed));
  const common = { id: 'M13', peers: [], better: 'lower' as const };
  return [
    {
      ...common,
      what: 'one entry of 2,000 changed, bytes sent, gzipped',
      unit: 'B',
      ours: gzipSync(JSON.stringify(delta)).length,
      limit: { name: 'the entry', value: gzipSync(only.json).length },
      goal: 3 * gzipSync(only.json).length,
    },
    {
      ...common,
      what: 'release of 2,000 entries published',
      unit: 'ms',
      ours: publishing,
      limit: { name: 'its JSON written', value: await milliseconds(async () => JSON.stringify(entries)) },
      goal: 30_000,
    },
    {
      ...common,
      what: 'release of 2,000 entries taken over',
      unit: 'ms',
      ours: takingOver,
      limit: { name: 'its Markdown parsed', value: parsing },
      goal: 2 * parsing,
    },
  ];
}

async function release(marketing: As, sales: As, entries: Entry[]): Promise<void> {
  const body = { title: 'A large pact', file: { leadpact: 1 as const, entries } };
  const { id, hash } = await marketing('POST /api/proposals', { body });
  for (const side of [marketing, sales])
    await side('POST /api/proposals/:id/sign', { params: { id }, body: { hash } });
  await marketing('POST /api/proposals/:id/release', { params: { id }, body: { hash } });
}

async function contentOf(rep: As, since?: number): Promise<ReleaseContent> {
  const { release: head } = await rep('GET /api/sync', { query: { release: 0, cursor: 0 } });
  const query = since === undefined ? {} : { since };
  return rep('GET /api/releases/:number', { params: { number: head!.number }, query });
}

/** The limit: the texts of an entry parsed, and nothing else. */
function parsed(each: Entry) {
  return each.kind === 'guidance' ? each.body.steps.map(({ text }) => parseAuthored(text)) : [];
}

/** What the worker does with the entries: each checked, all compiled. */
function compiled(content: ReleaseContent) {
  const { number, hash, releasedAt, pactSince } = content;
  const now = new Date().toISOString();
  return compileReadModel({
    release: { number, hash, releasedAt, pactSince },
    freshAt: now,
    entries: content.entries.map(({ json }) => entry.parse(JSON.parse(json))),
    window: calendarWindow({ pactSince, now }),
    parse: parseAuthored,
    parseInline,
  });
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
