import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { servePracticeCrm } from '../../demo/crm/server';
import { practiceLeads } from '../../demo/crm/leads';
import { type RunningHub, startHub } from '../../src/hub/start';
import { browsers, type RealBrowser, type Tab } from '../support/browser/browser';
import { asPerson } from '../support/browser/person';
import { type Account, inviteCompany } from '../support/company';
import { serveHosts } from '../support/hosts';

const crmHost = 'crm.practice-crm.example';
const playbookFile = 'demo/company/playbook.json';
const lead = practiceLeads(new Date())[0]!;
const leadUrl = `http://${crmHost}/lightning/r/Lead/${lead.id}/view`;

/** The pact is older than the leads: its first release came this long before now, in milliseconds. */
const pactAge = 60 * 24 * 3_600_000;

describe.each(browsers)('the whole way in $name: publish, see, complain, answer', ({ build, launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-whole-way-'));
  let ago = pactAge;
  let hub: RunningHub;
  let port: number;
  let crm: Awaited<ReturnType<typeof servePracticeCrm>>;
  let hosts: Awaited<ReturnType<typeof serveHosts>>;
  let people: Record<'rep' | 'marketing' | 'team_lead', Account>;
  let browser: RealBrowser;
  let desk: Tab;
  let page: Tab;

  const open = async (at = 0) => {
    hub = await startHub({
      port: at,
      data: join(folder, 'data'),
      now: () => Date.now() - ago,
      log: { write: () => undefined },
    });
    port = Number(new URL(hub.url).port);
  };
  const signIn = async ({ email, password }: Account) => {
    await desk.run(`await fetch('/api/session', { method: 'DELETE' })`);
    await desk.goto(`${hub.url}/sign-in`);
    const person = asPerson(desk);
    await person.types('E-mail', email);
    await person.types('Password', password);
    await person.clicks('Sign in');
    await person.sees(/Playbook/);
    return person;
  };
  const publish = async (file: string, title: string) => {
    const marketer = await signIn(people.marketing);
    await desk.goto(`${hub.url}/proposals/new`);
    await marketer.sees('Propose changes');
    await desk.upload('input[type=file]', file);
    await marketer.types('What is it for?', title);
    await marketer.clicks('Propose it');
    await marketer.clicks('Sign for Marketing');
    await marketer.confirms('Sign for Marketing');
    await marketer.sees('Signed for Marketing.');
    const address = await desk.url();
    const teamLead = await signIn(people.team_lead);
    await desk.goto(address);
    await teamLead.clicks('Sign for Sales');
    await teamLead.confirms('Sign for Sales');
    await teamLead.sees('Signed for Sales.');
    await teamLead.clicks('Release it');
    await teamLead.confirms('Release it');
    return teamLead;
  };

  beforeAll(async () => {
    await open();
    people = await inviteCompany(hub);
    crm = await servePracticeCrm({ host: '127.0.0.1' });
    hosts = await serveHosts({ [crmHost]: Number(new URL(crm.url).port) });
    browser = await launch({ build, hosts: { [crmHost]: hosts.port } });
    desk = await browser.open(`${hub.url}/sign-in`);
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

  test('both sides sign a playbook file on the desk and it is in force', async () => {
    const person = await publish(playbookFile, 'The pact');
    await person.sees('Release 1 is in force.');
    ago = 0;
  });

  test('the extension connects by the hub’s sign-in and the CRM is allowed at a click', async () => {
    await browser.willAllow(['http://127.0.0.1/*', `http://${crmHost}/*`]);
    await signIn(people.rep);
    const options = await browser.open(browser.extension('src/options/index.html'));
    const rep = asPerson(options);
    await rep.types('Address of the hub', hub.url);
    await rep.clicks('Connect');
    const consent = await browser.opened('/connect?');
    await asPerson(consent).clicks('Allow');
    await rep.sees(/Ada Okafor/);
    await rep.sees(/Release 1/);
    await rep.types('Address of your CRM', leadUrl);
    await rep.clicks('Allow this site');
    await rep.sees(new RegExp(`${crmHost} is allowed`));
  });

  test('a lead page shows campaign, deadline, verdict and the sentence to say', async () => {
    page = await browser.open(leadUrl);
    const rep = asPerson(page);
    const shown = await rep.seesInPanel(/Cutting scrap/);
    expect(shown).toMatch(/attended/i);
    expect(shown).toContain('4 of 5, ask about budget');
    expect(shown).toContain(String(lead.values.FirstName));
    expect(shown).not.toMatch(/undefined|\[object/);
  });

  test('what Marketing publishes next is on the open lead page without a reload', async () => {
    const playbook = readFileSync(playbookFile, 'utf8');
    const changed = join(folder, 'changed.json');
    const parsed = JSON.parse(playbook) as {
      entries: { id: string; title: string; body: { promise?: string } }[];
    };
    parsed.entries.find(({ id }) => id === 'campaign/cutting-scrap')!.body.promise =
      'Find the station that makes the scrap, in a week.';
    writeFileSync(changed, JSON.stringify(parsed));
    await (await publish(changed, 'A new promise')).sees('Release 2 is in force.');
    const options = await browser.open(browser.extension('src/options/index.html'));
    await asPerson(options).clicks('Test the connection');
    await asPerson(options).sees(/Release 2/);
    await options.close();
    await page.front();
    await asPerson(page).seesInPanel('Playbook 2');
    await asPerson(page).clicksInPanel('Where it comes from');
    await asPerson(page).seesInPanel('Find the station that makes the scrap, in a week.');
  });

  test('a complaint with its request survives an outage of the hub and arrives once', async () => {
    await hub.close();
    await page.front();
    const popup = await browser.open(browser.extension('src/popup/index.html'));
    const rep = asPerson(popup);
    await rep.sees(/Cutting scrap/);
    await rep.clicks('Complain and ask');
    await rep.types('What is wrong?', 'The leads of this webinar do not know that we will call.');
    await rep.clicks('Save and send');
    await rep.sees('Say what you want'); // a complaint without a request does not go
    await rep.types('What do you ask for?', 'Announce the call in the last mail of the webinar.');
    await rep.clicks('Save and send');
    await rep.sees(/Saved/);
    await browser.stopWorker();
    await rep.sees(/1 waiting/);
    await open(port);
    await popup.goto(browser.extension('src/popup/index.html'));
    await rep.clicks(/My requests.*/);
    await rep.sees('Requested', 60_000);
    await popup.close();
    const all = await signIn(people.marketing);
    await desk.goto(`${hub.url}/requests`);
    const list = await all.sees(/Announce the call/);
    expect(list.match(/Announce the call in the last mail/g)).toHaveLength(1);
  });

  test('the marketer promises, and the rep sees it in the popup and on that lead', async () => {
    const marketer = asPerson(desk);
    await marketer.clicks(/.*Announce the call in the last mail of the webinar\..*/);
    await marketer.clicks('Promise a day');
    await marketer.chooses('Done by', new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 10));
    await marketer.types('Note', 'The next invitation says it in its first line.');
    await marketer.clicks('Promise a day', 'form');
    await marketer.sees('Promised. The asker sees it on the lead.');
    await page.front();
    const popup = await browser.open(browser.extension('src/popup/index.html'));
    await asPerson(popup).sees('Promised', 30_000);
    await asPerson(popup).clicks(/My requests.*/);
    await asPerson(popup).sees('The next invitation says it in its first line.');
    await popup.close();
    await page.front();
    await asPerson(page).clicksInPanel('Requests about this lead');
    await asPerson(page).seesInPanel('The next invitation says it in its first line.');
  });
});
