// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { Dialog } from '../../../src/ui/controls/dialog';

// jsdom knows the element but not its methods
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close', { bubbles: true }));
  };
});
afterEach(() => render(null, document.body));

const show = (open: boolean, onClose: () => void) =>
  void act(() =>
    render(
      <Dialog title="Decline the request" open={open} onClose={onClose}>
        <p>Why?</p>
      </Dialog>,
      document.body,
    ),
  );
const dialog = () => document.querySelector('dialog');

test('a dialog opens as a modal one and carries its title as its name', () => {
  show(true, () => undefined);
  expect(dialog()!.open).toBe(true);
  const named = document.getElementById(dialog()!.getAttribute('aria-labelledby')!);
  expect(named?.textContent).toBe('Decline the request');
});

test('Escape asks the owner to close, so that nothing typed goes away by itself', () => {
  const closed = vi.fn();
  show(true, closed);
  dialog()!.dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(closed).toHaveBeenCalledOnce();
  expect(dialog()!.open).toBe(true);
});

test('a press beside the dialog closes it, a press inside does not', () => {
  const closed = vi.fn();
  show(true, closed);
  dialog()!
    .querySelector('p')!
    .dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  expect(closed).not.toHaveBeenCalled();
  dialog()!.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  expect(closed).toHaveBeenCalledOnce();
});

test('a dialog is closed while it still stands in the page, so that the focus goes back to where it was', () => {
  const connected: boolean[] = [];
  document.body.addEventListener('close', ({ target }) => connected.push((target as Node).isConnected));
  show(true, () => undefined);
  show(false, () => undefined);
  expect(dialog()?.textContent).toBe('');
  show(true, () => undefined);
  render(null, document.body);
  expect(connected).toEqual([true, true]);
});
