// The pictures of the README, taken of the demonstration: `npx tsx demo/pictures.ts`.
import 'temporal-polyfill/global';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { startHub } from '../src/hub/start';
import { findBrowser } from '../tools/browsers.ts';
import { buildTarget, root } from '../tools/builds.ts';
import { become, peopleOf } from './company/become';
import { foundCompany } from './company/found';
import company from './company/people.json' with { type: 'json' };
import { practiceLeads } from './crm/leads';
import { servePracticeCrm } from './crm/server';

const folder = join(root, 'docs/pictures');
mkdirSync(folder, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'leadpact-pictures-'));
for (const target of ['demo', 'desk'] as const) await buildTarget(target);

const clock = { ago: 0 };
const quiet = { write: () => undefined };
const hub = await startHub({
  port: 0,
  data: join(work, 'data'),
  demo: true,
  company: company.company,
  log: quiet,
  now: () => Date.now() - clock.ago,
});
await foundCompany(hub.url, clock);
const crm = await servePracticeCrm({ host: 'localhost', port: 0 });
const browser = await launch({
  executablePath: findBrowser('chromium')!.path,
  headless: true,
  pipe: true,
  enableExtensions: true,
  userDataDir: join(work, 'profile'),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const id = await browser.installExtension(join(root, 'dist/demo'));
const people = await peopleOf(hub.url);
const ada = people.find(({ name }) => name === 'Ada Okafor')!;
const jana = people.find(({ name }) => name === 'Jana Winter')!;

const options = await tab(`chrome-extension://${id}/src/options/index.html`);
await options.evaluate(
  (ask) =>
    (
      globalThis as unknown as { chrome: { runtime: { sendMessage: (ask: object) => Promise<unknown> } } }
    ).chrome.runtime.sendMessage(ask),
  { kind: 'hub.connect-demo', hub: hub.url, person: ada.id },
);
await options.close();

const lead = await tab(`${crm.url}/lightning/r/Lead/${practiceLeads(new Date())[0]!.id}/view`);
await settled();
await take(lead, 'panel', 1280, 800);
await take(lead, 'panel-narrow', 390, 780);
await lead.setViewport({ width: 1280, height: 800 });
await lead.bringToFront();

const popup = await tab(`chrome-extension://${id}/src/popup/index.html`);
await settled();
await take(popup, 'popup-today', 420, 600);
await popup.locator('::-p-text(My requests)').click();
await take(popup, 'popup-answers', 420, 600);
await popup.locator('::-p-text(Today)').click();
await popup.locator('::-p-text(Complain and ask)').click();
await popup.waitForSelector('textarea[name=complaint]');
await popup.type(
  'textarea[name=complaint]',
  'Half of the visitors on this list never came: the badge scan counts who walked by.',
);
await popup.type(
  'textarea[name=request]',
  'Mark who spoke with us, and leave the others out of the hand-over.',
);
await take(popup, 'popup', 420, 600);

const asJana = await become(hub.url, jana.id);
const { conversations } = await asJana('GET /api/feedback', { query: { state: 'all', mine: 'all' } });
const desk = await tab(`${hub.url}/sign-in`);
await desk.evaluate(
  (person) =>
    fetch('/api/demo/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person }),
    }),
  jana.id,
);
for (const [name, path] of [
  ['desk-request', `/requests/${conversations[0]!.id}`],
  ['desk-playbook', '/playbook'],
  ['desk-requests', '/requests'],
] as const) {
  await desk.goto(`${hub.url}${path}`);
  await settled();
  await take(desk, name, 1280, 800);
  await take(desk, `${name}-narrow`, 390, 780);
}
await desk.goto(`${hub.url}/playbook?entry=guidance%2Fcutting-scrap-attended`);
await desk.locator('::-p-text(Change)').click();
await desk.waitForSelector('.preview .panel');
await settled();
await take(desk, 'desk-script', 1440, 900);

await browser.close();
await crm.close();
await hub.close();
rmSync(work, { recursive: true, force: true });

async function tab(url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(url);
  return page;
}

/** Light and dark, of one page at one size. */
async function take(page: Page, name: string, width: number, height: number): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width, height });
  for (const value of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await settled(600);
    await page.screenshot({ path: join(folder, `${name}-${value}.png`) });
  }
}

async function settled(ms = 1500): Promise<void> {
  await new Promise((done) => setTimeout(done, ms));
}
