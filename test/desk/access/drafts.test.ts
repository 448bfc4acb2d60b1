// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { dropDrafts, makeDraft } from '../../../src/desk/access/drafts';

afterEach(() => sessionStorage.clear());

test('what was typed is there again after a reload', () => {
  makeDraft('jana', 'request:1').text.value = 'Because the form is not ours.';
  expect(makeDraft('jana', 'request:1').text.value).toBe('Because the form is not ours.');
});

test('nobody finds the text of somebody else in the same browser', () => {
  makeDraft('jana', 'request:1').text.value = 'Between us: no.';
  expect(makeDraft('oskar', 'request:1').text.value).toBe('');
});

test('what was sent leaves nothing behind', () => {
  const draft = makeDraft('jana', 'request:1');
  draft.text.value = 'Done.';
  draft.drop();
  expect(draft.text.value).toBe('');
  expect(sessionStorage.length).toBe(0);
});

test('signing out drops every draft and nothing else', () => {
  makeDraft('jana', 'request:1').text.value = 'Half a sentence';
  sessionStorage.setItem('other', 'stays');
  dropDrafts();
  expect(makeDraft('jana', 'request:1').text.value).toBe('');
  expect(sessionStorage.getItem('other')).toBe('stays');
});
