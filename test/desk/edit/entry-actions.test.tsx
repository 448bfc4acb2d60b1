// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { Entry } from '../../../src/domain/playbook/entries';
import { draftHub, draftOf } from '../support/drafts';
import { close, heading, open, press, pressable, text, type } from '../support/page';
import { campaign, guidance, sealed } from '../support/playbook';

afterEach(close);

test('a change begins a draft on the text in force, and opens it', async () => {
  const { hub, kept } = draftHub();
  await open('/playbook?kind=campaign', hub);
  await press('Change');
  expect(hub.asked('POST /api/drafts')[0]?.body).toEqual({ content: campaign, base: sealed(campaign).hash });
  expect(location.pathname).toBe(`/drafts/${kept.drafts[0]?.id}`);
  expect(heading()).toBe(campaign.title);
});

test('an entry is archived by a draft, never deleted', async () => {
  const { hub, kept } = draftHub();
  await open('/playbook?kind=campaign', hub);
  await press('Archive');
  expect(kept.drafts[0]?.content).toEqual({ ...campaign, archived: true });
  expect(text()).toContain('A draft archives it.');
});

test('an archived entry stands apart, can be found there and brought back', async () => {
  const archived: Entry = { ...guidance, archived: true };
  const { hub, kept } = draftHub({ entries: [campaign, archived] });
  await open('/playbook', hub);
  expect(text()).not.toContain(guidance.title);
  await open('/playbook?archived=1', hub);
  expect(text()).toContain(guidance.title);
  await press('Bring back');
  expect(kept.drafts[0]?.content).toEqual(guidance);
});

test('where somebody writes already, their draft is opened instead of a second one', async () => {
  const { hub } = draftHub({ kept: { drafts: [draftOf(campaign)], problems: [] } });
  await open('/playbook?kind=campaign', hub);
  expect(text()).toContain('Jana Winter is writing a draft of this.');
  expect(pressable('Open the draft').getAttribute('href')).toBe('/drafts/d-campaign-cutting-scrap');
});

test('of a playbook of thousands a part is listed, and the search finds the rest', async () => {
  const many = Array.from(
    { length: 2000 },
    (_, place): Entry => ({
      ...campaign,
      id: `campaign/number-${place}`,
      title: `Campaign ${place}`,
      body: { ...campaign.body, order: place },
    }),
  );
  const { hub } = draftHub({ entries: many });
  await open('/playbook', hub);
  const listed = () => document.querySelectorAll('.entry-list a').length;
  expect(text()).toContain('2,000 entries');
  expect(listed()).toBe(200);
  await press('Show 200 more');
  expect(listed()).toBe(400);
  await type('Search', 'Campaign 1999');
  expect(listed()).toBe(1);
});
