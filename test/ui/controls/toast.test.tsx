// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeToasts, ToastRegion } from '../../../src/ui/controls/toast';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const texts = (toasts: ReturnType<typeof makeToasts>) => toasts.shown.value.map(({ text }) => text);

test('good news goes by itself, a failure stays until it is dismissed', () => {
  const toasts = makeToasts();
  toasts.say('Signed');
  toasts.say('The hub did not answer', { tone: 'bad' });
  vi.advanceTimersByTime(60_000);
  expect(texts(toasts)).toEqual(['The hub did not answer']);
  toasts.dismiss(toasts.shown.value[0]!.id);
  expect(texts(toasts)).toEqual([]);
});

test('at most three stand at once, the newest last', () => {
  const toasts = makeToasts();
  for (const text of ['one', 'two', 'three', 'four']) toasts.say(text);
  expect(texts(toasts)).toEqual(['two', 'three', 'four']);
});

test('the region is announced politely and stands before the first toast', () => {
  const toasts = makeToasts();
  void act(() => render(<ToastRegion toasts={toasts} />, document.body));
  const region = document.querySelector('[role=status]')!;
  expect(region.textContent).toBe('');
  void act(() => toasts.say('Saved'));
  expect(region.textContent).toContain('Saved');
});

test('an action runs once and takes its toast away', () => {
  const toasts = makeToasts();
  const undone = vi.fn();
  void act(() => render(<ToastRegion toasts={toasts} />, document.body));
  void act(() => toasts.say('Withdrawn', { action: { label: 'Undo', run: undone } }));
  void act(() => document.querySelector<HTMLButtonElement>('.toast .button-small')!.click());
  expect(undone).toHaveBeenCalledOnce();
  expect(texts(toasts)).toEqual([]);
});
