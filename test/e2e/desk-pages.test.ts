import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Axe from 'axe-core';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foundCompany } from '../../demo/company/found';
import { peopleOf } from '../../demo/company/become';
import { type RunningHub, startHub } from '../../src/hub/start';
import { findBrowser } from '../../tools/browsers.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const folder = mkdtempSync(join(tmpdir(), 'leadpact-desk-'));
let hub: RunningHub;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  hub = await startHub({
    host: '127.0.0.1',
    port: 0,
    data: join(folder, 'data'),
    demo: true,
    log: { write: () => undefined },
  });
  await foundCompany(hub.url);
  const { path } = findBrowser('chromium')!;
  browser = await launch({
    executablePath: path,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
  await page.evaluateOnNewDocument(axe);
});
afterAll(async () => {
  await browser?.close();
  await hub?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function become(name: string): Promise<void> {
  const person = (await peopleOf(hub.url)).find((each) => each.name === name)!.id;
  await page.goto(`${hub.url}/sign-in`);
  await page.evaluate(async (id) => {
    const body = JSON.stringify({ person: id });
    await fetch('/api/demo/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
  }, person);
}

/** What axe finds on the page as it stands, and by how many pixels it is wider than the window. */
const faults = () =>
  page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, { runOnly: tags });
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    const wider = document.documentElement.scrollWidth - innerWidth;
    return wider > 0 ? [...found, `wider than the window by ${wider}`] : found;
  }, rules);

const sizes = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
  { width: 320, height: 640 },
];

async function faultsOf(path: string): Promise<string[]> {
  await page.setViewport(sizes[0]!);
  await page.goto(hub.url + path, { waitUntil: 'networkidle0' });
  const all: string[] = [];
  for (const size of sizes)
    for (const theme of ['light', 'dark']) {
      await page.setViewport(size);
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      all.push(...(await faults()).map((fault) => `${size.width} ${theme} ${fault}`));
    }
  return all;
}

const entries = ['guidance/cutting-scrap-attended', 'definition/sales-ready-lead', 'mapping/practice-crm'];

test('sign-in can be used by everyone', async () => {
  expect(await faultsOf('/')).toEqual([]);
});

test.each([
  ['Jana Winter', '/'],
  ['Jana Winter', '/playbook'],
  ...entries.map((entry) => ['Jana Winter', `/playbook?entry=${encodeURIComponent(entry)}`]),
  ['Jana Winter', '/playbook?show=releases'],
  ['Jana Winter', '/playbook?show=proposals'],
  ['Jana Winter', '/playbook?search=unicorn'],
  ['Jana Winter', '/playbook?show=drafts'],
  ['Jana Winter', '/playbook?archived=1'],
  ['Jana Winter', '/playbook/new'],
  ['Jana Winter', '/playbook/starters'],
  ['Jana Winter', '/playbook/starters?starter=webinar-attended'],
  ['Jana Winter', '/playbook/import'],
  ['Jana Winter', '/drafts/nowhere'],
  ['Jana Winter', '/proposals/new'],
  ['Henrike Vogel', '/proposals'],
  ['Henrike Vogel', '/proposals?show=closed'],
  ['Henrike Vogel', '/policy'],
  ['Sabine Krämer', '/policy'],
  ['Jana Winter', '/cartridges'],
  ['Jana Winter', '/workshops'],
  ['Jana Winter', '/insight/coverage'],
  ['Henrike Vogel', '/insight/health'],
  ['Jana Winter', '/insight/adoption'],
  ['Jana Winter', '/insight/thanks'],
  ['Jana Winter', '/requests'],
  ['Jana Winter', '/sessions'],
  ['Henrike Vogel', '/absences'],
  ['Ada Okafor', '/requests/unknown'],
  ['Ada Okafor', '/nowhere'],
  ['Sabine Krämer', '/people'],
])('everyone can use what %s sees at %s, at any size, light and dark', async (name, path) => {
  await become(name);
  expect(await faultsOf(path)).toEqual([]);
});

test('everyone can read a proposal and who signed it', async () => {
  await become('Henrike Vogel');
  await page.goto(`${hub.url}/proposals?show=all`, { waitUntil: 'networkidle0' });
  const path = await page.$eval('tbody th a', (link) => link.getAttribute('href')!);
  expect(await faultsOf(path)).toEqual([]);
});

test('everyone can read and answer a request', async () => {
  await become('Oskar Lindqvist');
  await page.goto(`${hub.url}/requests`, { waitUntil: 'networkidle0' });
  const path = await page.$eval('.request-link', (link) => link.getAttribute('href')!);
  expect(await faultsOf(path)).toEqual([]);
  await page.click('.composer .button');
  await page.waitForSelector('.move-form');
  expect(await faults()).toEqual([]);
});

test('the focus goes to what is new: a page’s heading, a move’s first field, back from a dialog to its button', async () => {
  await become('Sabine Krämer');
  await page.setViewport(sizes[0]!);
  await page.goto(`${hub.url}/`, { waitUntil: 'networkidle0' });
  await page.click('nav a[href="/people"]');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  expect(await focused()).toBe('People');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Invite a person');
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog[open]');
  expect(await faults()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog[open]'));
  expect(await focused()).toBe('Invite a person');
});
