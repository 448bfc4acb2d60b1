import tokens from '../ui/tokens.css?inline';
import { hostName } from './leftover';
import { sheetOf } from './sheet';
import look from './tab.css?inline';

const mostReturns = 5;
const ownEvents = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'focusin',
  'focusout',
];

export type Host = { host: HTMLElement; root: ShadowRoot; frame: HTMLElement };

/**
 * The one element that stands on the CRM's page, outside its body and above it; it goes with `life`.
 * Put back when the page removes it, a few times: a page that insists shall have its way.
 */
export function placeHost(life: AbortSignal): Host {
  const host = document.createElement(hostName);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [tokens, look].map(sheetOf);
  const frame = document.createElement('div');
  frame.className = 'frame';
  root.append(frame);

  // what happens inside is none of the page's business: its dialogs do not close and its focus traps do not snap
  for (const kind of ownEvents) frame.addEventListener(kind, (event) => event.stopPropagation());
  // a page can make up a click and cannot make up a trusted one
  frame.addEventListener('click', (event) => event.isTrusted || event.stopImmediatePropagation(), true);

  let returns = 0;
  const removed = new MutationObserver(() => {
    if (host.isConnected) return;
    if (++returns > mostReturns) removed.disconnect();
    else document.documentElement.append(host);
  });
  document.documentElement.append(host);
  removed.observe(document.documentElement, { childList: true }); // the page's root alone, nothing below it
  life.addEventListener('abort', () => {
    removed.disconnect();
    host.remove();
  });
  return { host, root, frame };
}
