import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { foundCompany, pactAge } from '../../demo/company/found';
import { practiceLeads } from '../../demo/crm/leads';
import { servePracticeCrm } from '../../demo/crm/server';
import { type RunningHub, startHub } from '../../src/hub/start';
import { connectAtDemo } from '../support/browser/at-demo';
import { faultsAt, faultsOn } from '../support/browser/axe';
import type { RealBrowser, Tab } from '../support/browser/browser';
import { launchChromium } from '../support/browser/chromium';
import { asPerson } from '../support/browser/person';
import { serveHosts } from '../support/hosts';
import { gallery } from '../ui/panel/gallery/views';

const crmHost = 'crm.practice-crm.example';
const leadUrl = `http://${crmHost}/lightning/r/Lead/${practiceLeads(new Date())[0]!.id}/view`;
const folder = mkdtempSync(join(tmpdir(), 'leadpact-pages-'));
const narrow = [400, 320];
let browser: RealBrowser;

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  onTestFailed(async () => console.log(await browser.report()));
});

describe('everyone can use the extension’s own pages, narrow, light and dark', () => {
  let ago = pactAge;
  let hub: RunningHub | undefined;
  let crm: Awaited<ReturnType<typeof servePracticeCrm>>;
  let hosts: Awaited<ReturnType<typeof serveHosts>>;
  let popup: Tab;
  let options: Tab;
  const log = { write: () => undefined };

  beforeAll(async () => {
    hub = await startHub({
      port: 0,
      data: join(folder, 'data'),
      demo: true,
      now: () => Date.now() - ago,
      log,
    });
    await foundCompany(hub.url);
    ago = 0;
    crm = await servePracticeCrm({ host: '127.0.0.1' });
    hosts = await serveHosts({ [crmHost]: Number(new URL(crm.url).port) });
    browser = await launchChromium({ build: 'dist/chromium', hosts: { [crmHost]: hosts.port } });
    popup = await browser.open(browser.extension('src/popup/index.html'));
    options = await browser.open(browser.extension('src/options/index.html'));
  });
  afterAll(async () => {
    await browser?.close();
    await hosts?.close();
    await crm?.close();
    await hub?.close();
  });

  const reopened = async () => {
    await popup.goto(browser.extension('src/popup/index.html'));
    await popup.front();
    return asPerson(popup);
  };

  test('a picture without words is found: the check can fail', async () => {
    await popup.run(
      `document.body.append(Object.assign(new Image(), { src: '/icons/mark.svg', id: 'planted' }))`,
    );
    expect((await faultsOn(popup)).join()).toMatch(/image-alt: <img [^>]*planted/);
    await popup.run(`document.querySelector('#planted').remove()`);
    expect(await faultsOn(popup)).toEqual([]);
  });

  test('before anything is connected', async () => {
    await asPerson(popup).sees('Connect to your company’s hub');
    expect(await faultsAt(popup, narrow)).toEqual([]);
    await options.front();
    await asPerson(options).sees('Connect your hub');
    expect(await faultsAt(options, narrow)).toEqual([]);
    await options.size(1280, 800);
    await asPerson(options).clicks('Connect');
    await asPerson(options).sees('Type the address of your hub.');
    expect(await faultsAt(options, narrow)).toEqual([]);
  });

  test('connected, with a lead in front', async () => {
    await options.close();
    await connectAtDemo(browser, { hub: hub!.url, name: 'Ada Okafor', leads: [leadUrl] });
    const lead = await browser.open(leadUrl);
    await asPerson(lead).seesInPanel(/Cutting scrap/);
    await lead.front();
    const rep = await reopened();
    await rep.sees(/Cutting scrap/);
    expect(await faultsAt(popup, narrow)).toEqual([]);
    await rep.clicks('Complain and ask');
    await rep.types('What is wrong?', 'Nobody told them that we call.');
    await rep.clicks('Save and send');
    await rep.sees('Say what you want.');
    await rep.clicks('See exactly what is sent');
    expect(await faultsAt(popup, narrow)).toEqual([]);
    options = await browser.open(browser.extension('src/options/index.html'));
    await asPerson(options).clicks('Diagnosis');
    await asPerson(options).sees(/Release 1/);
    expect(await faultsAt(options, narrow)).toEqual([]);
  });

  test('the day, what can be found, and the page beside', async () => {
    const rep = await reopened();
    await rep.clicks(/Today.*/);
    await rep.sees('Carla Rieger');
    expect(await faultsAt(popup, narrow)).toEqual([]);
    await rep.clicks('Find');
    await rep.types('Find in the playbook', 'scrap');
    await rep.sees(/Objection/);
    expect(await faultsAt(popup, narrow)).toEqual([]);
    const lead = await browser.open(leadUrl);
    await asPerson(lead).seesInPanel(/Cutting scrap/);
    await lead.front();
    const beside = await browser.open(browser.extension('src/popup/side/index.html'));
    await asPerson(beside).sees(/Cutting scrap/);
    expect(await faultsAt(beside, narrow)).toEqual([]);
    await beside.close();
    await lead.close();
  });

  test('with answers', async () => {
    const rep = await reopened();
    await rep.clicks(/My requests.*/);
    await rep.sees('The scanner app gets a note field');
    expect(await faultsAt(popup, narrow)).toEqual([]);
  });

  test('with an entry that waits for the hub', async () => {
    await hub!.close();
    hub = undefined;
    const rep = await reopened();
    await rep.types('What do you ask for?', 'Announce the call in the last mail of the webinar.');
    await rep.clicks('Save and send');
    await rep.sees(/1 waiting/);
    expect(await faultsAt(popup, narrow)).toEqual([]);
    await options.front();
    await options.goto(browser.extension('src/options/index.html'));
    await asPerson(options).clicks('Leave or change person');
    await asPerson(options).sees('Not everything has been sent');
    expect(await faultsAt(options, narrow)).toEqual([]);
  });
});

describe('everyone can use the panel', () => {
  let served: PreviewServer;
  let page: Tab;
  let at: string;

  beforeAll(async () => {
    const root = 'test/ui/panel/gallery';
    const outDir = join(folder, 'gallery');
    await build({ configFile: false, root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
    served = await preview({
      configFile: false,
      root,
      logLevel: 'error',
      build: { outDir },
      preview: { host: '127.0.0.1', port: 0 },
    });
    at = served.resolvedUrls!.local[0]!;
    browser = await launchChromium({ build: 'dist/chromium', hosts: {} });
    page = await browser.open('about:blank');
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test.each(Object.keys(gallery))('%s, with every section open', async (name) => {
    await page.goto(`${at}?only=${encodeURIComponent(name)}&open`);
    await asPerson(page).sees(name);
    expect(await faultsAt(page, narrow)).toEqual([]);
  });
});
