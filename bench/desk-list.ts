import 'temporal-polyfill/global';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { become, peopleOf } from '../demo/company/become.ts';
import { foundCompany } from '../demo/company/found.ts';
import { startHub } from '../src/hub/start.ts';
import { findBrowser } from '../tools/browsers.ts';
import { buildTarget, newestIn } from '../tools/builds.ts';
import { campaignEntries } from './large-playbook.ts';
import { type Metric, median } from './metric.ts';

const campaigns = 1900; // with the demonstration's entries, and what a file may hold, about as many as there can be
const rounds = 8;

/** The desk's heaviest list: from the address to the painted list, against a page that is nothing but the same titles. */
export async function deskList(): Promise<Metric[]> {
  const found = findBrowser('chromium');
  if (!found) {
    console.log('     the desk’s list needs a Chromium; none was found');
    return [];
  }
  if (newestIn('dist/desk') < newestIn('src')) await buildTarget('desk');
  const data = mkdtempSync(join(tmpdir(), 'leadpact-bench-desk-'));
  const hub = await startHub({ port: 0, data, demo: true, log: { write: () => undefined } });
  const plain = await servePlain();
  const browser = await launch({
    executablePath: found.path,
    headless: true,
    pipe: true,
    userDataDir: join(data, 'profile'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const jana = await fill(hub.url);
    const page = await browser.newPage();
    await page.goto(`${hub.url}/sign-in`);
    await page.evaluate(sitDown, jana);
    const ours: number[] = [];
    const limit: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const [desk, bare] = [await shown(page, `${hub.url}/playbook`), await shown(page, plain.url)];
      if (round === 0) continue; // warms what is cached
      ours.push(desk);
      limit.push(bare);
    }
    return [
      {
        id: 'DL',
        what: `the desk’s playbook of ${campaigns} campaigns is shown`,
        unit: 'ms',
        ours: median(ours),
        goal: 5 * median(limit),
        limit: { name: 'a page of the same titles', value: median(limit) },
        peers: [],
        better: 'lower',
      },
    ];
  } finally {
    await browser.close();
    plain.close();
    await hub.close();
    rmSync(data, { recursive: true, force: true });
  }
}

/** A company with that many campaigns in force; gives the person who looks at them. */
async function fill(hub: string): Promise<string> {
  await foundCompany(hub);
  const people = await peopleOf(hub);
  const idOf = (role: string) => people.find((person) => person.role === role)!.id;
  const [marketing, sales] = [await become(hub, idOf('marketing')), await become(hub, idOf('team_lead'))];
  const { entries } = await marketing('GET /api/playbook', {});
  const body = {
    title: 'Many campaigns',
    file: { leadpact: 1 as const, entries: [...entries, ...campaignEntries(campaigns)] },
  };
  const { id, hash } = await marketing('POST /api/proposals', { body });
  for (const signer of [marketing, sales])
    await signer('POST /api/proposals/:id/sign', { params: { id }, body: { hash } });
  await marketing('POST /api/proposals/:id/release', { params: { id }, body: { hash } });
  return idOf('marketing');
}

async function sitDown(person: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  await fetch('/api/demo/session', { method: 'POST', headers, body: JSON.stringify({ person }) });
}

async function servePlain(): Promise<{ url: string; close: () => void }> {
  const rows = campaignEntries(campaigns).map(({ title }) => `<li><a href="#">${title}</a></li>`);
  const page = `<!doctype html><title>Titles</title><ul>${rows.join('')}</ul>`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** Milliseconds from the navigation until a campaign's title stands there and a frame was painted after it. */
async function shown(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => document.body?.innerText.includes('Campaign 1'));
  return page.evaluate(
    () =>
      new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now())))),
  );
}
