import { act } from 'preact/test-utils';
import { extension } from '../../support/extension';

type Tabs = { query: unknown; getCurrent: unknown; sendMessage: unknown };
type InFront = { tab?: { id: number; url?: string }; inPage?: Record<string, unknown> };

/** Which tab is in front, and what its page script answers by kind of message. */
export function putInFront({ tab, inPage = {} }: InFront): void {
  const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
  tabs.query = async () => (tab ? [tab] : []);
  tabs.getCurrent = async () => undefined;
  tabs.sendMessage = async (_: number, { kind }: { kind: string }) => inPage[kind];
}

/** jsdom has no modal dialogs. */
export function fakeDialogs(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
}

/** What the worker is told, in order; it answers `{ ok: true }` unless told otherwise. */
export function hearWorker(answers: Record<string, unknown> = {}): { kind: string }[] {
  const heard: { kind: string }[] = [];
  extension.state.sendMessage = async (message) => {
    const { kind } = message as { kind: string };
    heard.push(message as { kind: string });
    return kind in answers ? answers[kind] : { ok: true };
  };
  return heard;
}

type Found<T> = T | null | undefined | false;

/** Waits until something is there; fails with what stands on the page instead. */
export async function until<T>(look: () => Found<T> | Promise<Found<T>>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
    const found = await look();
    if (found) return found;
  }
  throw new Error(`Not there: ${String(look)}\nThe page says: ${document.body.textContent}`);
}

export const says = (text: string) => document.body.textContent?.includes(text) ?? false;

export function button(name: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent)?.trim() === name);
  if (!found) throw new Error(`No button “${name}”, but: ${all.map((each) => each.textContent).join(' | ')}`);
  return found;
}

export const press = (name: string) => act(() => button(name).click());

export const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) throw new Error(`No field “${name}”`);
  return found;
};

export const type = (name: string, text: string) =>
  act(() => {
    field(name).value = text;
    field(name).dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
