// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { AuthoredText } from '../../../src/desk/playbook/authored-text';

afterEach(() => render(null, document.body));
const show = (markdown: string) =>
  void act(() => render(<AuthoredText markdown={markdown} />, document.body));

test('Markdown is drawn, and a merge field by the name of what fills it', () => {
  show('Hello {{firstName}},\n\n- **one**\n- [two](https://example.com/2)');
  expect(document.querySelector('.merge-field')?.textContent).toBe('first name');
  expect(document.querySelectorAll('li')).toHaveLength(2);
  expect(document.querySelector('strong')?.textContent).toBe('one');
  expect(document.querySelector('a')?.rel).toBe('noreferrer');
});

test('HTML in a text stays the text that it is', () => {
  show('Hello <img src=x onerror="alert(1)"> <script>alert(2)</script>');
  expect(document.querySelector('img, script')).toBeNull();
  expect(document.body.textContent).toContain('onerror');
});

test('a text that cannot be parsed shows as it was typed, without its link', () => {
  show('[click](javascript:alert(1))');
  expect(document.querySelector('a')).toBeNull();
  expect(document.body.textContent).toBe('[click](javascript:alert(1))');
});
