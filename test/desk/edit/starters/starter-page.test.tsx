// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { checkPlaybook } from '../../../../src/domain/playbook/check';
import type { Entry } from '../../../../src/domain/playbook/entries';
import { playbookFile } from '../../../../src/protocol/schema/entries';
import { refusal } from '../../support/fake-hub';
import { draftHub } from '../../support/drafts';
import { close, field, open, press, text, type } from '../../support/page';
import { proposal } from '../../support/playbook';

afterEach(close);

test('an empty playbook offers the nine starters', async () => {
  await open('/playbook', draftHub({ entries: [] }).hub);
  expect(document.querySelectorAll('.starter')).toHaveLength(9);
});

test('one form with at most twelve fields makes a proposal that can be released as it is', async () => {
  const { hub, kept } = draftHub({ entries: [] });
  hub.behaviour['POST /api/proposals'] = () => proposal();
  await open('/playbook/starters?starter=webinar-attended', hub);
  expect(document.querySelectorAll('form label').length).toBeLessThanOrEqual(12);
  await type('Name of the campaign', 'Cutting scrap');
  await press('Propose it');
  const entries = kept.drafts.map(({ content }) => content) as Entry[];
  expect(playbookFile.safeParse({ leadpact: 1, entries }).error?.issues ?? []).toEqual([]);
  expect(checkPlaybook(entries)).toEqual([]);
  expect(hub.asked('POST /api/proposals')[0]?.body).toMatchObject({
    title: 'Cutting scrap',
    drafts: kept.drafts.map(({ id }) => id),
  });
  expect(location.pathname).toBe('/proposals/p1');
});

test('without the campaign’s name nothing is begun', async () => {
  const { hub } = draftHub({ entries: [] });
  await open('/playbook/starters?starter=demo-request', hub);
  await press('Propose it');
  expect(text()).toContain('This is needed.');
  expect(hub.asked('POST /api/drafts')).toEqual([]);
});

test('another language changes the texts that nobody has touched, and keeps what was typed', async () => {
  const { hub } = draftHub({ entries: [] });
  await open('/playbook/starters?starter=demo-request', hub);
  await type('What was promised', 'Our own promise');
  const offer = field('What we offer next').value;
  await type('Language of the texts', 'de');
  expect(field('What was promised').value).toBe('Our own promise');
  expect(field('What we offer next').value).not.toBe(offer);
});

test('a proposal that fails is tried again with the drafts that were begun', async () => {
  const { hub, kept } = draftHub({ entries: [] });
  hub.behaviour['POST /api/proposals'] = () => refusal(503, 'hub.unavailable');
  await open('/playbook/starters?starter=referral', hub);
  await type('Name of the campaign', 'Friends');
  await press('Propose it');
  const begun = kept.drafts.length;
  hub.behaviour['POST /api/proposals'] = () => proposal();
  await press('Propose it');
  expect(kept.drafts).toHaveLength(begun);
  expect(location.pathname).toBe('/proposals/p1');
});
