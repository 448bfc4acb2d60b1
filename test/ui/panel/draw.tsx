import { render } from 'preact';
import { vi } from 'vitest';
import { Panel } from '../../../src/ui/panel/panel';
import type { News, PanelActions, PanelState } from '../../../src/ui/panel/state';
import { now } from './gallery/views';

type Mocked<Face> = {
  [Name in keyof Face]: Face[Name] extends (...given: never[]) => unknown
    ? ReturnType<typeof vi.fn<Face[Name]>>
    : Mocked<Face[Name]>;
};

export const anyAction = (): Mocked<PanelActions> => ({
  copy: vi.fn<PanelActions['copy']>().mockResolvedValue(true),
  readAgain: vi.fn<() => void>(),
  collapse: vi.fn<() => void>(),
  otherSide: vi.fn<() => void>(),
  hideRecord: vi.fn<() => void>(),
  hideSite: vi.fn<() => void>(),
  snooze: vi.fn<() => void>(),
  showDrafts: vi.fn<PanelActions['showDrafts']>(),
  tryAgain: vi.fn<() => void>(),
  does: {
    act: vi.fn<PanelActions['does']['act']>(),
    keepWording: vi.fn<PanelActions['does']['keepWording']>(),
    complain: vi.fn<PanelActions['does']['complain']>(),
  },
});

/** An empty place in an empty document, because Preact would go on with what it drew in the last one. */
export function freshPlace(): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  return place;
}

/** The panel of one state in the document, every section opened. */
export function draw(state: PanelState, actions: PanelActions = anyAction(), news?: News): HTMLElement {
  render(<Panel state={state} now={now} actions={actions} news={news} />, freshPlace());
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
