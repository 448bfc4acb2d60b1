import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { peopleOf } from '../../demo/company/become';
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

describe.each(browsers)('from a draft to the lead page, in $name', ({ build, launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-publishing-'));
  let ago = 60 * 24 * 3_600_000; // the pact is older than the leads
  let hub: RunningHub;
  let crm: Awaited<ReturnType<typeof servePracticeCrm>>;
  let hosts: Awaited<ReturnType<typeof serveHosts>>;
  let browser: RealBrowser;
  let page: Tab;
  let desk: Tab;

  beforeAll(async () => {
    const log = { write: () => undefined };
    const data = join(folder, 'data');
    hub = await startHub({ port: 0, data, demo: true, now: () => Date.now() - ago, log });
    await foundCompany(hub.url);
    ago = 0;
    crm = await servePracticeCrm({ host: '127.0.0.1' });
    hosts = await serveHosts({ [crmHost]: Number(new URL(crm.url).port) });
    browser = await launch({ build, hosts: { [crmHost]: hosts.port } });
    await connectAtDemo(browser, { hub: hub.url, name: 'Ada Okafor', leads: [address] });
    page = await browser.open(address);
    await asPerson(page).seesInPanel('What to say');
    desk = await browser.open(`${hub.url}/sign-in`);
  });
  beforeEach(() => {
    onTestFailed(async () => console.log(await browser.report(), await asPerson(desk).reads()));
  });
  afterAll(async () => {
    await browser?.close();
    await hosts?.close();
    await crm?.close();
    await hub?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Another person sits down at the desk, at this address. */
  async function sits(name: string, path: string): Promise<void> {
    const { id } = (await peopleOf(hub.url)).find((each) => each.name === name)!;
    await desk.run(
      `await fetch('/api/demo/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ person: args[0] }),
      })`,
      id,
    );
    await desk.goto(`${hub.url}${path}`);
  }

  const path = () => desk.run<string>('return location.pathname');
  /** The rep comes back to the lead: the popup has the hub asked, the panel says all of this and nothing of that. */
  const repReads = (words: string, without = 'nothing of the kind') =>
    eventually(
      `the rep reads ${words}`,
      async () => {
        const popup = await browser.open(browser.extension('src/popup/index.html'));
        await asPerson(popup).sees(/Ada/);
        await page.front();
        await page.goto(address);
        await asPerson(page).seesInPanel('What to say');
        await popup.close();
        const said = await page.inPanel<string>(`return root.textContent`);
        return said.includes(words) && !said.includes(without) ? said : undefined;
      },
      60_000,
    );

  test('Marketing changes a script, sees it beside as the rep will, and proposes it', async () => {
    const jana = asPerson(desk);
    await sits('Jana Winter', '/playbook?entry=guidance%2Fcutting-scrap-attended');
    await jana.clicks('Change');
    await jana.sees('What the rep sees');
    await jana.chooses('Key message', 'Scrap begins at one station. We find it in half a day.');
    await jana.sees('Saved');
    await eventually('the panel beside says it', () =>
      desk.run<boolean>(
        `return document.querySelector('.preview')?.textContent.includes('Scrap begins at one station')`,
      ),
    );
    await jana.clicks('Propose …');
    await jana.types('What is it for?', 'A shorter key message');
    await jana.clicks('Propose it');
    await jana.sees('Proposed. Both sides can sign now.');
    expect(await path()).toMatch(/^\/proposals\/./);
  });

  test('guidance is released with Marketing’s signature alone, and the rep is told that Sales has not signed it', async () => {
    const jana = asPerson(desk);
    await jana.clicks('Sign for Marketing');
    await jana.confirms(/Sign.*/);
    await jana.sees('Signed for Marketing.');
    await jana.clicks('Release it');
    await jana.confirms('Release it');
    await jana.sees('Release 2 is in force.');
    const panel = await repReads('Scrap begins at one station');
    expect(panel).toContain('Sales has not signed this yet');
  });

  test('a team lead signs it on a phone, and the mark is gone from the lead page', async () => {
    const henrike = asPerson(desk);
    const proposal = await path();
    await desk.size(360, 740);
    await sits('Henrike Vogel', proposal);
    await henrike.clicks('Sign for Sales');
    await henrike.confirms(/Sign.*/);
    await henrike.sees('Signed for Sales.');
    await desk.size(1280, 1000);
    await repReads('Scrap begins at one station', 'Sales has not signed this yet');
  });

  test('a lead definition is not released before both sides have signed it', async () => {
    const person = asPerson(desk);
    await sits('Jana Winter', '/playbook?entry=definition%2Fsales-ready-lead');
    await person.clicks('Change');
    await person.chooses('Title', 'Lead that Sales wants');
    await person.sees('Saved');
    await person.clicks('Propose …');
    await person.types('What is it for?', 'The definition by its new name');
    await person.clicks('Propose it');
    await person.sees('Proposed. Both sides can sign now.');
    const proposal = await path();
    await person.clicks('Sign for Marketing');
    await person.confirms(/Sign.*/);
    await person.sees('Signed for Marketing.');
    expect(
      await desk.run<number>('return (await fetch("/api/releases").then((a) => a.json())).releases.length'),
    ).toBe(3);
    await sits('Henrike Vogel', proposal);
    await person.clicks('Sign for Sales');
    await person.confirms(/Sign.*/);
    await person.sees('Signed for Sales.');
    await person.clicks('Release it');
    await person.confirms('Release it');
    await person.sees('Release 4 is in force.');
    await repReads('Lead that Sales wants');
  });

  test('a release is rolled back, and the rep sees the text of before', async () => {
    const person = asPerson(desk);
    await sits('Jana Winter', '/playbook?show=releases');
    await person.clicks('Roll back to it');
    await person.types('Why?', 'The old name is on the posters');
    await person.types('Type 3 to confirm', '3');
    await person.confirms('Roll back to it');
    await person.sees('Release 5 is in force: what release 3 said.');
    await repReads('Sales-ready lead');
  });
});
