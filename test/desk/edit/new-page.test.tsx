// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { kinds } from '../../../src/desk/playbook/view';
import { entry } from '../../../src/protocol/schema/entries';
import { draftHub } from '../support/drafts';
import { close, heading, open, press, text, type } from '../support/page';

afterEach(close);

test('an entry without a title is not begun', async () => {
  const { hub } = draftHub();
  await open('/playbook/new', hub);
  await press('Begin a draft');
  expect(text()).toContain('Give it a title.');
  expect(hub.asked('POST /api/drafts')).toEqual([]);
});

test.each(kinds)('a new entry of each kind opens in its form: %s', async (kind) => {
  const { hub, kept } = draftHub();
  await open(`/playbook/new?kind=${kind}`, hub);
  await type('Title', 'Größer & besser');
  await press('Begin a draft');
  expect(kept.drafts[0]).toMatchObject({ entry: `${kind}/grosser-besser`, base: null });
  expect(heading()).toBe('Größer & besser');
});

test('a new calendar is whole from the start', async () => {
  const { hub, kept } = draftHub();
  await open('/playbook/new?kind=calendar', hub);
  await type('Title', 'Office');
  await press('Begin a draft');
  expect(entry.safeParse(kept.drafts[0]?.content).success).toBe(true);
});
