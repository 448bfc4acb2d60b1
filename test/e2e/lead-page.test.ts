import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { foundCompany } from '../../demo/company/found';
import { type PracticeLead, practiceLeads } from '../../demo/crm/leads';
import { servePracticeCrm } from '../../demo/crm/server';
import { type RunningHub, startHub } from '../../src/hub/start';
import { connectAtDemo } from '../support/browser/at-demo';
import { browsers, eventually, type RealBrowser, type Tab } from '../support/browser/browser';
import { asPerson } from '../support/browser/person';
import { serveHosts } from '../support/hosts';

const crmHost = 'crm.practice-crm.example';
const leads = practiceLeads(new Date());
const addressOf = ({ id }: PracticeLead) => `http://${crmHost}/lightning/r/Lead/${id}/view`;
const nameOf = ({ values }: PracticeLead) => [values.FirstName, values.LastName].filter(Boolean).join(' ');
const names = Object.fromEntries(leads.map((lead) => [lead.id, nameOf(lead)]));
const [carla, stefan, ingrid] = leads as [PracticeLead, PracticeLead, PracticeLead];
const turned = 30;

describe.each(browsers)('a lead page in $name', ({ build, launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-lead-page-'));
  let ago = 60 * 24 * 3_600_000; // the pact is older than the leads
  let hub: RunningHub;
  let crm: Awaited<ReturnType<typeof servePracticeCrm>>;
  let hosts: Awaited<ReturnType<typeof serveHosts>>;
  let browser: RealBrowser;
  let page: Tab;

  beforeAll(async () => {
    const log = { write: () => undefined };
    const data = join(folder, 'data');
    hub = await startHub({ port: 0, data, demo: true, now: () => Date.now() - ago, log });
    await foundCompany(hub.url);
    ago = 0;
    crm = await servePracticeCrm({ host: '127.0.0.1' });
    hosts = await serveHosts({ [crmHost]: Number(new URL(crm.url).port) });
    browser = await launch({ build, hosts: { [crmHost]: hosts.port } });
    await connectAtDemo(browser, { hub: hub.url, name: 'Ada Okafor', leads: [addressOf(carla)] });
    page = await browser.open(`http://${crmHost}/lightning/o/Lead/list`);
  });
  beforeEach(() => {
    onTestFailed(async () => console.log(await browser.report()));
  });
  afterAll(async () => {
    await browser?.close();
    await hosts?.close();
    await crm?.close();
    await hub?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const isOpen = () => page.inPanel<boolean>(`return Boolean(root?.querySelector('.panel'))`);
  const opens = (lead: PracticeLead) => page.goto(addressOf(lead));
  const seesPanelOf = (lead: PracticeLead) => asPerson(page).seesInPanel(nameOf(lead));
  const seesTab = () =>
    eventually('the tab alone', () =>
      page.inPanel<boolean>(
        `const tab = root?.querySelector('.tab');
        return Boolean(tab?.checkVisibility() && !root.querySelector('.panel') && /due|late|followed|answer/.test(tab.textContent));`,
      ),
    );
  /** Lets a person press a button of the CRM, or go to its field: the keyboard reaches it wherever the panel stands. */
  const goesTo = (css: string) =>
    eventually(`in the CRM: ${css}`, () =>
      page.run<boolean>(`${deep}deep(args[0])?.focus(); return Boolean(deep(args[0]));`, css),
    );

  test('nothing stands on a page that is no lead’s', async () => {
    await eventually('the list', () => page.run(`return document.title.startsWith('Leads')`));
    await wait(1_000);
    expect(await page.run(`return document.querySelectorAll('leadpact-tab').length`)).toBe(0);
  });

  test('a list has its badges in one element of ours, which leaves with it', async () => {
    const count = (name: string) =>
      page.run<number>(`return document.querySelectorAll(args[0]).length`, name);
    const rows = `${deep}return deep('tbody').innerHTML.length`;
    await eventually('the badges', async () => (await count('leadpact-list')) === 1);
    const before = await page.run<number>(rows);
    await wait(1_000);
    expect(await page.run<number>(rows)).toBe(before);
    await opens(carla);
    await eventually('no badges', async () => (await count('leadpact-list')) === 0);
  });

  test('turning through thirty leads never shows the name of another lead', async () => {
    await opens(carla);
    await seesPanelOf(carla);
    const { visited, seen } = await page.inPanel<{ visited: number; seen: [id: string, shown: string][] }>(
      turnThrough,
      names,
      turned,
    );
    expect(visited).toBe(turned);
    expect(new Set(seen.map(([id]) => id)).size).toBeGreaterThan(turned / 2);
    const notItsOwn = seen.filter(([id, shown]) => shown !== names[id] && shown !== 'Leadpact');
    expect(notItsOwn).toEqual([]);
  });

  test('what is saved in the CRM changes the verdict without a reload', async () => {
    await opens(carla);
    await asPerson(page).seesInPanel('4 of 5, ask about budget');
    await page.run(`document.body.dataset.same = ''`);
    await goesTo('button[name=Edit]');
    await page.press('Enter');
    await goesTo('input[name=Budget__c]');
    for (const digit of '40000') await page.press(digit);
    await goesTo('button[name=SaveEdit]');
    await page.press('Enter');
    await asPerson(page).seesInPanel('5 of 5');
    expect(await page.run(`return 'same' in document.body.dataset`)).toBe(true);
  });

  test('the page is laid out the same with the panel and without it', async () => {
    const layout = () => page.run(`${deep}${measures}`);
    const open = await layout();
    await page.clickInPanel('[aria-label="Collapse to the tab"]');
    await seesTab();
    expect(await layout()).toEqual(open);
  });

  test('collapsed stays collapsed and open stays open, on the next lead too', async () => {
    await opens(stefan);
    await seesTab();
    await wait(500);
    expect(await isOpen()).toBe(false);
    await page.clickInPanel('.tab');
    await seesPanelOf(stefan);
    await opens(ingrid);
    await seesPanelOf(ingrid);
  });

  test('Escape closes the panel and the focus stands on the tab', async () => {
    await page.clickInPanel('[aria-label="Collapse to the tab"]');
    await seesTab();
    await page.clickInPanel('.tab');
    await seesPanelOf(ingrid);
    await page.press('Escape');
    await seesTab();
    expect(await page.inPanel(`return root.activeElement?.className`)).toBe('tab');
  });

  test('the tab is there while the worker is stopped', async () => {
    await browser.stopWorker();
    await opens(stefan);
    await seesTab();
  });

  test('the panel stays inside a window of 360 × 600, or the narrowest that the browser allows', async () => {
    await page.size(360, 600);
    await page.clickInPanel('.tab');
    await seesPanelOf(stefan);
    expect(await page.run<number>('return innerWidth')).toBeLessThanOrEqual(500);
    const outside = await page.inPanel<string[]>(whatIsOutside);
    expect(outside).toEqual([]);
    await page.size(1280, 800);
  });

  test('what a page’s script may not send is not answered and not done', async () => {
    const lead = { crm: 'mapped', origin: `http://${crmHost}`, objectType: 'Lead', recordId: stefan.id };
    expect(await page.tellWorker({ kind: 'lead.opened', lead })).toEqual({
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    for (const message of [
      { kind: 'hub.leave', unsent: 'discard' },
      { kind: 'hub.connect', hub: 'http://127.0.0.1:9' },
      { kind: 'sync.now' },
      { kind: 'lead.shown' },
    ])
      expect((await page.tellWorker(message)) ?? null).toBeNull();
    const options = await browser.open(browser.extension('src/options/index.html'));
    await asPerson(options).sees(/Ada Okafor/);
    await options.close();
  });
});

const deep = `
  const deep = (css, from = document) => {
    const found = [...from.querySelectorAll(css)].find((each) => each.checkVisibility());
    if (found) return found;
    for (const { shadowRoot } of from.querySelectorAll('*')) {
      const inside = shadowRoot && deep(css, shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
`;

/** Turns the pages, every third time without waiting, and gives what the panel named itself after in each frame. */
const turnThrough = `${deep}
  const [names, count] = args;
  const shadow = (host) => host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
  const seen = new Set();
  const visited = new Set([location.pathname.split('/')[4]]);
  const look = () => {
    const host = document.querySelector('leadpact-tab');
    const shown = host && shadow(host)?.querySelector('.panel h2')?.textContent;
    const id = location.pathname.split('/')[4];
    visited.add(id);
    if (shown) seen.add(JSON.stringify([id, shown]));
    return shown === names[id];
  };
  const until = performance.now() + 25_000;
  for (let turn = 1; visited.size < count && performance.now() < until; turn++) {
    deep('[title="Next lead"]')?.click();
    look();
    const enough = performance.now() + (turn % 3 ? 2_000 : 90);
    while (performance.now() < enough) {
      await new Promise((frame) => requestAnimationFrame(frame));
      if (look() && turn % 3) break;
    }
  }
  return { visited: visited.size, seen: [...seen].map((each) => JSON.parse(each)) };
`;

const measures = `
  const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
  const rects = ['h1', 'records-record-layout-section', '.region-sidebar'].map((css) => deep(css).getBoundingClientRect().toJSON());
  return { scrollWidth, scrollHeight, clientWidth, scrollX, scrollY, rects };
`;

const whatIsOutside = `
  for (const details of root.querySelectorAll('.sections details')) details.open = true;
  const panel = root.querySelector('.panel');
  return [panel, ...panel.querySelectorAll('.head, .foot, button, summary')]
    .filter((each) => each.checkVisibility())
    .filter((each) => {
      const { left, right, top, bottom, width } = each.getBoundingClientRect();
      const beyond = left < 0 || right > innerWidth || width === 0;
      return beyond || (!each.closest('.scroll') && (top < 0 || bottom > innerHeight));
    })
    .map((each) => each.outerHTML.slice(0, 120));
`;
