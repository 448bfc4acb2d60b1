// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { ada, me } from '../support/cast';
import { draftHub, draftOf } from '../support/drafts';
import { close, open, press, settle, text, type } from '../support/page';
import { campaign, guidance, proposal } from '../support/playbook';

afterEach(close);

const kept = () => ({
  drafts: [draftOf(campaign), draftOf({ ...guidance, title: 'New words' })],
  problems: [],
});
const tick = async (title: string) => {
  document.querySelector<HTMLInputElement>(`[aria-label="Propose ${title}"]`)!.click();
  await settle();
};

test('ticked drafts are proposed together, with what they are for', async () => {
  const { hub } = draftHub({ kept: kept() });
  hub.behaviour['POST /api/proposals'] = () => proposal();
  await open('/playbook?show=drafts', hub);
  await tick('New words');
  await tick(campaign.title);
  await press('Propose 2 drafts');
  expect(text()).toContain('Say in a few words what it is for.');
  expect(hub.asked('POST /api/proposals')).toEqual([]);
  await type('What is it for?', 'Half the scrap');
  await press('Propose 2 drafts');
  expect(hub.asked('POST /api/proposals')[0]?.body).toEqual({
    title: 'Half the scrap',
    drafts: ['d-campaign-cutting-scrap', 'd-guidance-attended'],
  });
  expect(location.pathname).toBe('/proposals/p1');
});

test('a draft with a problem is not proposed, and says what is to be mended', async () => {
  const problems = [{ entry: guidance.id, path: 'body.steps', message: 'Its script has no step.' }];
  const { hub } = draftHub({ kept: { ...kept(), problems } });
  await open('/playbook?show=drafts&draft=d-guidance-attended', hub);
  await type('What is it for?', 'Half the scrap');
  await press('Propose it');
  expect(text()).toContain('New words: Its script has no step.');
  expect(hub.asked('POST /api/proposals')).toEqual([]);
});

test('what stands in a proposal already cannot be proposed twice', async () => {
  const { hub } = draftHub({ kept: { drafts: [draftOf(campaign, { proposal: 'p9' })], problems: [] } });
  await open('/playbook?show=drafts', hub);
  const box = document.querySelector<HTMLInputElement>(`[aria-label="Propose ${campaign.title}"]`);
  expect(box?.disabled).toBe(true);
  expect(document.querySelector('a[href="/proposals/p9"]')).not.toBeNull();
});

test('without a draft the page says what will stand here', async () => {
  const { hub } = draftHub();
  await open('/playbook?show=drafts', hub);
  expect(text()).toContain('No draft');
});

test('reps read what is in force, and no drafts', async () => {
  const { hub } = draftHub({ who: me(ada), kept: kept() });
  await open('/playbook?show=drafts', hub);
  expect(text()).not.toContain('New words');
  expect(text()).not.toContain('Change');
});
