import { render } from 'preact';
import { act } from 'preact/test-utils';
import { makeDesk } from '../../../src/desk/access/desk';
import { App } from '../../../src/desk/app';
import type { fakeHub } from './fake-hub';

/** Opens the desk at an address, as a browser would, and waits until the hub has answered. */
export async function open(address: string, { fetch }: Pick<ReturnType<typeof fakeHub>, 'fetch'>) {
  close();
  history.replaceState(null, '', address);
  const desk = makeDesk({ hub: location.origin, fetch });
  await act(async () => {
    void desk.session.findOut();
    render(<App desk={desk} />, document.body);
  });
  await settle();
  return desk;
}

export const close = () => render(null, document.body);

/** Lets everything that is under way come to its end. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 25; round++) await act(() => new Promise<void>((done) => setTimeout(done, 2)));
}

export const text = () => document.body.textContent;
export const heading = () => document.querySelector('h1')?.textContent;

/** A button or link by the words that it is read out with. */
export function pressable(words: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button, a')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === words);
  if (!found) throw new Error(`Nothing to press says “${words}”`);
  return found;
}

export async function press(words: string): Promise<void> {
  pressable(words).click();
  await settle();
}

/** A field by its label. */
export function field(label: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const labels = [...document.querySelectorAll('label')];
  const found = labels.find((each) => each.textContent?.trim().startsWith(label))?.control;
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found;
  if (found instanceof HTMLSelectElement) return found;
  throw new Error(`No field is labelled “${label}”`);
}

export async function type(label: string, value: string): Promise<void> {
  const input = field(label);
  input.value = value;
  input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  await settle();
}
