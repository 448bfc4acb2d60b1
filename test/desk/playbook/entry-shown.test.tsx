// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import demo from '../../../demo/company/playbook.json' with { type: 'json' };
import { EntryShown } from '../../../src/desk/playbook/entry-shown';
import type { Entry } from '../../../src/domain/playbook/entries';

afterEach(() => render(null, document.body));
const entries = demo.entries as Entry[];
const show = (entry: Entry) =>
  void act(() => render(<EntryShown entry={entry} entries={entries} />, document.body));
const page = () => document.body.textContent ?? '';

test.each(entries.map((entry) => [entry.id, entry] as const))('every entry can be read: %s', (_, entry) => {
  show(entry);
  expect(document.querySelector('h2')?.textContent).toBe(entry.title);
  expect(page()).not.toMatch(/undefined|\[object|NaN/);
  expect(page().length).toBeGreaterThan(entry.title.length + 20);
});

const first = <Kind extends Entry['kind']>(kind: Kind) =>
  entries.find((entry): entry is Extract<Entry, { kind: Kind }> => entry.kind === kind)!;

test('a campaign shows its promise and offer, guidance every step’s text', () => {
  show(first('campaign'));
  expect(page()).toContain(first('campaign').body.promise);
  expect(page()).toContain(first('campaign').body.offer);
  show(first('guidance'));
  expect(document.querySelectorAll('.script > li')).toHaveLength(first('guidance').body.steps.length);
});

test('a definition reads as sentences, each with its reason and its question', () => {
  show(first('definition'));
  expect(page()).toContain('Employees: at least 50.');
  for (const { reason, question } of first('definition').body.criteria) {
    expect(page()).toContain(reason);
    expect(page()).toContain(question);
  }
});

test('a service level says who does what within which time', () => {
  show(first('service-level'));
  expect(page()).toContain('Sales follows up first within 4 h of working time after the last response.');
});

test('what an entry refers to is named by its title and leads there', () => {
  show(first('guidance'));
  const link = document.querySelector('a[href^="/playbook?entry=campaign"]');
  expect(link?.textContent).toBe(first('campaign').title);
});
