import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFailed, test } from 'vitest';
import { peopleOf } from '../../demo/company/become';
import { foundCompany } from '../../demo/company/found';
import { type RunningHub, startHub } from '../../src/hub/start';
import { faultsAt } from '../support/browser/axe';
import { browsers, type RealBrowser, type Tab } from '../support/browser/browser';
import { asPerson } from '../support/browser/person';

describe.each(browsers)('what is a lead, settled by both sides, in $name', ({ build, launch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-workshop-'));
  let hub: RunningHub;
  let browser: RealBrowser;
  let desk: Tab;
  let workshop: string;

  beforeAll(async () => {
    const log = { write: () => undefined };
    hub = await startHub({ port: 0, data: join(folder, 'data'), demo: true, log });
    await foundCompany(hub.url);
    browser = await launch({ build, hosts: {} });
    desk = await browser.open(`${hub.url}/sign-in`);
    await desk.size(1280, 1000);
  });
  beforeEach(() => {
    onTestFailed(async () => console.log(await asPerson(desk).reads()));
  });
  afterAll(async () => {
    await browser?.close();
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

  async function writes(title: string, question: string): Promise<void> {
    const person = asPerson(desk);
    await person.clicks('Add a criterion');
    await person.types('Title', title);
    await person.types('Why it matters', 'Without it nothing happens.');
    await person.types('What to ask', question);
    await person.sees('Saved');
    await person.clicks('Hand in');
  }

  test('Marketing begins, and writes what it calls a lead', async () => {
    const jana = asPerson(desk);
    await sits('Jana Winter', '/workshops');
    await jana.clicks('Begin a workshop');
    await jana.types('Title', 'SQL for 2027');
    await jana.types('Stage', 'SQL');
    await jana.confirms('Begin a workshop');
    await jana.sees('What Marketing calls a lead');
    workshop = await desk.run<string>('return location.pathname');
    await writes('Has a problem with scrap', 'Which line makes most of it?');
    await jana.sees('Marketing has handed in');
  });

  test('Sales writes its own, and sees Marketing’s only when both have handed in', async () => {
    const henrike = asPerson(desk);
    await sits('Henrike Vogel', workshop);
    await henrike.sees('What Sales calls a lead');
    expect(await henrike.reads()).not.toContain('Has a problem with scrap');
    await writes('Can be called', 'Under which number do I reach you?');
    const laidOpen = await henrike.sees('Has a problem with scrap');
    expect(laidOpen).toContain('Can be called');
    expect(laidOpen).toContain('The two definitions are 0% alike');
    // Firefox changes colours over time when the theme changes, and would be measured in between
    if (browser.name === 'Chromium') expect(await faultsAt(desk, [1280, 360])).toEqual([]);
  });

  test('the lines are settled one by one into one text, which becomes a draft of a definition', async () => {
    const henrike = asPerson(desk);
    await henrike.clicks('Take Marketing’s: Has a problem with scrap');
    await henrike.clicks('Take Sales’: Can be called');
    await henrike.sees('All 2 lines are settled');
    await henrike.chooses('Valid from', '2027-01-01');
    await henrike.clicks('Make it a draft');
    await henrike.sees('This text has become a draft.');
    await henrike.clicks('Open the draft');
    await henrike.sees('Nothing is missing: it can be proposed.');
  });
});
