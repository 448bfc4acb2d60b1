import { list as words } from '../../text/list';
import { tab } from '../../text/tab';
import tokens from '../../ui/tokens.css?inline';
import { markPaths } from '../../ui/panel/mark';
import { sheetOf } from '../sheet';
import { type BadgeFace, fitting } from './badge-face';
import look from './list.css?inline';

const listHostName = 'leadpact-list';
const svg = 'http://www.w3.org/2000/svg';

/** Where a badge stands in the document: its outer edge and its middle, and how wide it may be, in pixels. */
export type Spot = { x: number; y: number; room: number; side: 'left' | 'right' };
type Badge = { item: HTMLElement; path: SVGPathElement; clock: Text; verdict: HTMLElement; face?: BadgeFace };

/**
 * One element for all badges of a list, outside of the CRM's own: no row is touched, so none is laid out anew. It lies
 * in the document, so that what scrolls with the document needs no moving.
 */
export function makeSurface(life: AbortSignal) {
  document.querySelector(listHostName)?.remove();
  const host = document.createElement(listHostName);
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [tokens, look].map(sheetOf);
  const list = document.createElement('ul');
  list.setAttribute('aria-label', words.name);
  list.dir = tab.direction;
  root.append(list);
  document.documentElement.append(host);
  life.addEventListener('abort', () => host.remove());
  const badges = new Map<Element, Badge>();

  function badgeOf(row: Element): Badge {
    const known = badges.get(row);
    if (known) return known;
    const made = makeBadge();
    list.append(made.item);
    badges.set(row, made);
    return made;
  }

  return {
    /** Where the document's beginning is now, as rectangles count. */
    origin: () => host.getBoundingClientRect(),
    /** Puts exactly these badges there. */
    show(shown: Map<Element, { face: BadgeFace; spot: Spot }>, layer: number): void {
      host.style.zIndex = String(layer);
      if (!host.isConnected) document.documentElement.append(host);
      for (const [row, { item }] of badges) {
        if (shown.has(row)) continue;
        item.remove();
        badges.delete(row);
      }
      for (const [row, { face, spot }] of shown) draw(badgeOf(row), face, spot);
    },
  };
}

function makeBadge(): Badge {
  const item = document.createElement('li');
  const spoken = document.createElement('span');
  const icon = document.createElementNS(svg, 'svg');
  const path = document.createElementNS(svg, 'path');
  const clock = document.createTextNode('');
  const verdict = document.createElement('i');
  icon.setAttribute('viewBox', '0 0 16 16');
  path.setAttribute('fill-rule', 'evenodd');
  icon.append(path);
  spoken.setAttribute('aria-hidden', 'true');
  spoken.append(icon, clock, verdict);
  item.append(spoken);
  return { item, path, clock, verdict };
}

function draw(badge: Badge, face: BadgeFace, { x, y, room, side }: Spot): void {
  const { item, path, clock, verdict } = badge;
  item.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  item.dataset.side = side;
  item.dataset.room = fitting(face, room);
  if (badge.face?.spoken === face.spoken && badge.face.clock === face.clock) return;
  badge.face = face;
  item.dataset.mark = face.mark;
  item.toggleAttribute('data-quiet', face.quiet === true);
  item.ariaLabel = face.spoken;
  path.setAttribute('d', markPaths[face.mark]);
  clock.data = face.clock;
  verdict.textContent = face.verdict ?? '';
}
