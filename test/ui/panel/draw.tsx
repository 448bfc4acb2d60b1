import { render } from 'preact';
import { vi } from 'vitest';
import { Panel } from '../../../src/ui/panel/panel';
import type { PanelActions, PanelState } from '../../../src/ui/panel/state';
import { now } from './gallery/views';

export const anyAction = (): {
  [Name in keyof PanelActions]: ReturnType<typeof vi.fn<PanelActions[Name]>>;
} => ({
  copy: vi.fn<PanelActions['copy']>().mockResolvedValue(true),
  readAgain: vi.fn<() => void>(),
  collapse: vi.fn<() => void>(),
  otherSide: vi.fn<() => void>(),
  hideRecord: vi.fn<() => void>(),
  hideSite: vi.fn<() => void>(),
  snooze: vi.fn<() => void>(),
});

/** An empty place in an empty document, because Preact would go on with what it drew in the last one. */
export function freshPlace(): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  return place;
}

/** The panel of one state in the document, every section opened. */
export function draw(state: PanelState, actions: PanelActions = anyAction()): HTMLElement {
  render(<Panel state={state} now={now} actions={actions} />, freshPlace());
  for (const details of document.querySelectorAll('details')) details.open = true;
  return document.querySelector<HTMLElement>('.panel')!;
}

/** What a person reads, without the marks that keep names from turning the writing direction. */
export function words(of: Element | null | undefined): string {
  return (of?.textContent ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
