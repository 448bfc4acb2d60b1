import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { foundCompany } from '../../demo/company/found';
import { practiceLeads } from '../../demo/crm/leads';
import { servePracticeCrm } from '../../demo/crm/server';
import { type RunningHub, startHub } from '../../src/hub/start';
import { connectAtDemo } from '../support/browser/at-demo';
import { browsers, eventually, type RealBrowser, type Tab } from '../support/browser/browser';
import { asPerson } from '../support/browser/person';
import { serveHosts } from '../support/hosts';

const crmHost = 'crm.practice-crm.example';
const [carla] = practiceLeads(new Date());
const address = `http://${crmHost}/lightning/r/Lead/${carla!.id}/view`;

describe.each(browsers)('what a rep does on a lead, in $name', ({ build, launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-rep-acts-'));
  let ago = 60 * 24 * 3_600_000; // the pact is older than the leads
  let hub: RunningHub;
  let crm: Awaited<ReturnType<typeof servePracticeCrm>>;
  let hosts: Awaited<ReturnType<typeof serveHosts>>;
  let browser: RealBrowser;
  let page: Tab;

  beforeAll(async () => {
    const log = { write: () => undefined };
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
    browser = await launch({ build, hosts: { [crmHost]: hosts.port } });
    await connectAtDemo(browser, { hub: hub.url, name: 'Ada Okafor', leads: [address] });
    page = await browser.open(address);
    await page.size(1280, 1000);
    await asPerson(page).seesInPanel('What to say');
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

  const next = () =>
    page.inPanel<string>(`return root?.querySelector('.next .step-title')?.textContent ?? ''`);
  /** Opens a section by its title, where it is not open already. */
  const opens = (title: string) =>
    eventually(`the section ${title}`, () =>
      page.inPanel<boolean>(
        `const found = [...root.querySelectorAll('.section')].find((each) => each.querySelector('h3').textContent === args[0]);
        if (found) found.open = true;
        return Boolean(found);`,
        title,
      ),
    );

  test('a call without an answer leads on to the next step, with the worker asleep before it', async () => {
    const first = await next();
    await browser.stopWorker();
    await asPerson(page).clicksInPanel('Called…');
    await asPerson(page).clicksInPanel('No answer');
    await asPerson(page).seesInPanel(/Done: .*no answer/);
    expect(await next()).not.toBe(first);
  });

  test('where the rep stands is still known after a reload, and can be taken back', async () => {
    const second = await next();
    await page.goto(address);
    await eventually('the same step', async () => (await next()) === second);
    await opens('Script');
    await asPerson(page).clicksInPanel('Undo');
    await asPerson(page).seesInPanel(/Taken back/);
    await eventually('the step before', async () => (await next()) !== second);
  });

  test('an unknown is settled by the rep’s word and counts as met', async () => {
    await opens('Is it a lead?');
    await asPerson(page).clicksInPanel('They said yes: met');
    await asPerson(page).seesInPanel(/by your word/);
    await asPerson(page).seesInPanel(/5 of 5/);
  });

  test('a lead is accepted, and the CRM’s own field is named', async () => {
    await opens('Take this lead?');
    await asPerson(page).clicksInPanel('Accept');
    await asPerson(page).seesInPanel(/Set the lead’s status in the CRM, too/);
  });

  test('own words are typed where the page hears nothing of them, and stand there on the next visit', async () => {
    await page.run(
      `document.body.dataset.heard = '';
      for (const kind of ['input', 'beforeinput', 'keydown', 'keyup', 'keypress'])
        document.addEventListener(kind, (event) => (document.body.dataset.heard += kind), true);`,
    );
    await asPerson(page).clicksInPanel('What to say');
    await asPerson(page).clicksInPanel('Put it in my own words');
    await page.clickInPanel('.next textarea');
    for (const letter of 'my') await page.press(letter);
    await eventually('what was typed', () =>
      page.inPanel<boolean>(`return /m.*y/.test(root.querySelector('.next textarea').value)`),
    );
    expect(await page.run('return document.body.dataset.heard')).toBe('');
    await asPerson(page).clicksInPanel('Done');
    await asPerson(page).seesInPanel('In your own words');
    await page.goto(address);
    await asPerson(page).clicksInPanel('What to say');
    await asPerson(page).seesInPanel('In your own words');
  });
});
