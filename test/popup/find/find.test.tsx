// @vitest-environment jsdom
import '../../support/extension';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { Find } from '../../../src/popup/find/find';
import type { ReadModel } from '../../../src/domain/playbook/read-model';
import { says, type } from '../support/page';
import { playbook } from '../support/sample';

const model = {
  ...playbook,
  guidance: [
    {
      id: 'guidance/scrap',
      title: 'After the webinar',
      assets: [
        { title: 'Scrap calculator', url: 'https://nordwerk.example/calculator' },
        { title: 'Trick', url: 'javascript:alert(1)' },
      ],
      objections: [
        {
          heard: 'No budget',
          answer: [{ t: 'paragraph', children: [{ t: 'text', text: 'Begin with one line.' }] }],
        },
      ],
    },
  ],
} as unknown as ReadModel;

const show = (of: ReadModel | undefined) => act(() => render(<Find playbook={of} />, document.body));
afterEach(() => act(() => render(null, document.body)));

test('before anything is typed it says what can be found', async () => {
  await show(model);
  expect(says('1 campaign, 1 objection, 2 assets')).toBe(true);
});

test('an objection is found by what the prospect said or by its answer, with the answer to copy', async () => {
  await show(model);
  await type('find', 'budget');
  expect(says('Begin with one line.')).toBe(true);
  await type('find', 'one line');
  expect(says('No budget')).toBe(true);
  expect(says('1 found')).toBe(true);
});

test('an asset opens its address; one that is no web address does not', async () => {
  await show(model);
  await type('find', 'calculator');
  expect(document.querySelector('a')?.href).toBe('https://nordwerk.example/calculator');
  await type('find', 'trick');
  expect(says('Trick')).toBe(true);
  expect(document.querySelector('a')).toBeNull();
});

test('what is not there is said with the word that was looked for', async () => {
  await show(model);
  await type('find', 'unicorn');
  expect(says('Nothing has “unicorn” in it')).toBe(true);
});

test('without a playbook it says when there will be one', async () => {
  await show(undefined);
  expect(says('No playbook in this browser yet')).toBe(true);
});
