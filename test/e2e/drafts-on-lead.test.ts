import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { become, peopleOf } from '../../demo/company/become';
import { foundCompany } from '../../demo/company/found';
import { practiceLeads } from '../../demo/crm/leads';
import { servePracticeCrm } from '../../demo/crm/server';
import { type RunningHub, startHub } from '../../src/hub/start';
import { connectAtDemo } from '../support/browser/at-demo';
import { browsers, type RealBrowser, type Tab } from '../support/browser/browser';
import { asPerson } from '../support/browser/person';
import { serveHosts } from '../support/hosts';

const crmHost = 'crm.practice-crm.example';
const [carla] = practiceLeads(new Date());
const address = `http://${crmHost}/lightning/r/Lead/${carla!.id}/view`;
const draft = 'Which station makes most of your scrap?';

describe.each(browsers)('a marketer’s own drafts on a real lead, in $name', ({ build, launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-drafts-'));
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
    await beginDraft();
    crm = await servePracticeCrm({ host: '127.0.0.1' });
    hosts = await serveHosts({ [crmHost]: Number(new URL(crm.url).port) });
    browser = await launch({ build, hosts: { [crmHost]: hosts.port } });
    await connectAtDemo(browser, { hub: hub.url, name: 'Jana Winter', leads: [address] });
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

  /** Jana has begun to write the script of the webinar anew. */
  async function beginDraft(): Promise<void> {
    const { id } = (await peopleOf(hub.url)).find(({ name }) => name === 'Jana Winter')!;
    const jana = await become(hub.url, id);
    const { entries } = await jana('GET /api/playbook', {});
    const { release } = await jana('GET /api/release', {});
    const entry = entries.find((each) => each.id === 'guidance/cutting-scrap-attended');
    if (entry?.kind !== 'guidance') throw new Error('the demonstration has no such guidance');
    const [first, ...rest] = entry.body.steps;
    const { variants: _, ...step } = { ...first!, text: draft };
    const content = { ...entry, body: { ...entry.body, steps: [step, ...rest] } };
    const base = release?.entries.find((each) => each.id === entry.id)?.hash ?? null;
    await jana('POST /api/drafts', { body: { content, base } });
  }

  test('stand there, marked as drafts, once they ask for them', async () => {
    expect(await page.inPanel<string>('return root.textContent')).not.toContain(draft);
    await asPerson(page).clicksInPanel('Where Leadpact shows');
    await asPerson(page).clicksInPanel('Show my drafts on leads');
    const said = await asPerson(page).seesInPanel(draft);
    expect(said).toContain('DRAFT');
  });

  test('are gone again at a click, and the rep’s words stand there', async () => {
    await asPerson(page).clicksInPanel('Where Leadpact shows');
    await asPerson(page).clicksInPanel('Show the playbook in force again');
    await asPerson(page).seesInPanel(/you sat through our webinar/);
    expect(await page.inPanel<string>('return root.textContent')).not.toContain('DRAFT');
  });
});
