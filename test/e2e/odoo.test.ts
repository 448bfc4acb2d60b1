import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundCompany, pactAge } from '../../demo/company/found';
import { type RunningHub, startHub } from '../../src/hub/start';
import { connectAtDemo } from '../support/browser/at-demo';
import { browsers, eventually, type RealBrowser, type Tab } from '../support/browser/browser';
import { asPerson } from '../support/browser/person';
import { serveHosts } from '../support/hosts';
import { type OdooDouble, serveOdoo } from '../support/odoo/server';

const versions = [17, 18, 19] as const;
const hostOf = (version: number) => `odoo${version}.example`;

/** By what each lead's panel could be told from another's: name, company, campaign. */
const told: Record<number, string[]> = {
  45: ['Ylva Brandt-Osei', 'Nordmark', 'Cutting scrap'],
  46: ['Ugo Pellegrini', 'Pellegrini Carta', 'Line Days'],
  47: ['Mehdi Tahiri', 'Tahiri Mills'],
  48: ['Jo Bakker', 'Bakker Zuivel', 'Uptime without guesswork'],
};

describe.each(browsers)('Odoo in $name', ({ build, launch }) => {
  const data = mkdtempSync(join(tmpdir(), 'leadpact-odoo-'));
  let hub: RunningHub;
  let odoos: OdooDouble[];
  let hosts: Awaited<ReturnType<typeof serveHosts>>;
  let browser: RealBrowser;

  beforeAll(async () => {
    let ago = pactAge;
    const now = () => Date.now() - ago;
    hub = await startHub({ port: 0, data, demo: true, now, log: { write: () => undefined } });
    await foundCompany(hub.url);
    ago = 0;
    odoos = await Promise.all(versions.map((version) => serveOdoo({ version, host: hostOf(version) })));
    hosts = await serveHosts(Object.fromEntries(versions.map((each, at) => [hostOf(each), odoos[at]!.port])));
    browser = await launch({
      build,
      hosts: Object.fromEntries(versions.map((each) => [hostOf(each), hosts.port])),
    });
    await connectAtDemo(browser, {
      hub: hub.url,
      name: 'Ada Okafor',
      leads: odoos.map((odoo) => odoo.leadAt(45)),
    });
  });
  beforeEach(() => {
    onTestFailed(async () => console.log(await browser.report()));
  });
  afterAll(async () => {
    await browser?.close();
    await hosts?.close();
    await Promise.all(odoos?.map(({ close }) => close()) ?? []);
    await hub?.close();
    rmSync(data, { recursive: true, force: true });
  });

  describe.each([...versions.entries()])('[%i] version %i on a plain http host', (at) => {
    let odoo: OdooDouble;
    let page: Tab;

    beforeAll(async () => {
      odoo = odoos[at]!;
      page = await browser.open('about:blank');
    });
    beforeEach(() => {
      Object.assign(odoo.state, { fault: undefined, missing: [], forbidden: [], slow: 0, calls: [] });
    });

    /** Loads anew, also where only the fragment differs. */
    const visit = async (url: string) => {
      await page.goto('about:blank');
      await page.goto(url);
    };
    const seesWhoItIs = () => asPerson(page).seesInPanel('Ylva Brandt-Osei');
    /** A page of which Odoo has shown all that it will: nothing of ours may come to it shortly after. */
    const staysBare = async (shown: string) => {
      await eventually(shown, () => page.run(`return Boolean(document.querySelector(args[0]))`, shown));
      await eventually('no tab', () => page.run(`return !document.querySelector('leadpact-tab')`), 2_000);
      expect(await page.run(cameWithin, 300)).toBe(false);
    };

    test('a lead’s campaign and deadline are told though the page shows neither', async () => {
      await visit(odoo.leadAt(45));
      const panel = await asPerson(page).seesInPanel('Webinar “Cutting scrap”');
      expect(panel).toContain('Ylva Brandt-Osei');
      expect(panel).not.toMatch(/age unknown|undefined|\[object/);
      expect(await page.run(pageShows)).not.toContain('Cutting scrap');
    });

    test('twenty quick steps of the pager never show the name or campaign of the lead before', async () => {
      await visit(odoo.leadAt(45));
      await seesWhoItIs();
      odoo.state.slow = 60;
      const seen = await page.inPanel<{ wrong: string[]; right: number }>(walk, told);
      expect(seen.wrong).toEqual([]);
      expect(seen.right).toBeGreaterThan(10);
      await seesWhoItIs(); // twenty steps through four leads end where they began
    });

    test('a list of leads has no tab', async () => {
      await visit(odoo.leadAt(45));
      await seesWhoItIs();
      await page.click('.o_back_button a');
      await staysBare('.o_list_view');
      await visit(odoo.listAt);
      await staysBare('.o_list_view');
    });

    test('the form for a new lead shows nothing', async () => {
      await visit(odoo.listAt);
      await page.click('.o_list_button_add');
      await staysBare('.o_form_view');
    });

    test('an expired session is said, what the page shows is kept, and signing in again brings the rest', async () => {
      odoo.state.fault = 'session-expired';
      await visit(odoo.leadAt(45));
      const panel = await asPerson(page).seesInPanel('The CRM has signed you out');
      expect(panel).toContain('Sign in there again');
      expect(panel).toContain('Ylva Brandt-Osei');
      expect(panel).toContain('Campaign unknown: it is not on this page');
      odoo.state.fault = undefined;
      await asPerson(page).clicksInPanel('Read again');
      const again = await asPerson(page).seesInPanel('Webinar “Cutting scrap”');
      expect(again).not.toContain('signed you out');
    });

    test('a person without the right to read the lead is told so', async () => {
      odoo.state.fault = 'access-error';
      await visit(odoo.leadAt(45));
      const panel = await asPerson(page).seesInPanel('you may not read this record');
      expect(panel).not.toContain('Cutting scrap');
    });

    test.each([
      ['that this version lacks', 'missing'],
      ['that this person may not read', 'forbidden'],
    ] as const)('a field %s does not spoil the rest', async (_, which) => {
      odoo.state[which] = ['date_open', 'function'];
      await visit(odoo.leadAt(45));
      const panel = await asPerson(page).seesInPanel('Webinar “Cutting scrap”');
      expect(panel).toContain('Nordmark Getränke AG');
      expect(panel).not.toMatch(/did not answer|cannot be read/);
      expect(odoo.state.calls.map(({ method }) => method)).toContain('fields_get');
    });
  });
});

const pageShows = `
  const entered = [...document.querySelectorAll('input, textarea')].map(({ value }) => value);
  return [document.body.innerText, ...entered].join('\\n');`;

const cameWithin = `
  for (const until = Date.now() + args[0]; Date.now() < until; await new Promise(requestAnimationFrame))
    if (document.querySelector('leadpact-tab')) return true;
  return false;`;

/** Steps through the leads, mostly too quickly to be read, and looks at every frame at what is said of whom. */
const walk = `
  const [told] = args;
  const shadowOf = (host) => host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
  const said = () => [...document.querySelectorAll('leadpact-tab')].map((each) => shadowOf(each)?.textContent ?? '').join();
  const here = () => /[#&]id=(\\d+)/.exec(location.hash)?.[1] ?? /\\/(\\d+)$/.exec(location.pathname)?.[1];
  const wrong = [];
  let right = 0;
  const look = () => {
    const [id, words] = [here(), said()];
    if (told[id].some((each) => words.includes(each))) right++;
    for (const [other, names] of Object.entries(told))
      for (const name of names) if (other !== id && words.includes(name)) wrong.push(name + ' at ' + id);
  };
  for (let step = 1; step <= 20; step++) {
    const before = here();
    document.querySelector('.o_pager_next').click();
    let until;
    while (!until || Date.now() < until) {
      await new Promise((frame) => requestAnimationFrame(frame));
      look();
      if (here() !== before) until ??= Date.now() + (step % 5 === 0 ? 350 : 0);
    }
  }
  return { wrong, right };`;
