import type { Page } from '../../crm/adapter';

/** Rows that are looked at, and texts in a cell: enough to know a column by. */
const someRows = 12;
const someNodes = 40;

/**
 * The column with room at its end for something so wide: the first one where it covers no text of the rows that were
 * looked at, else the one with the most room. Nothing is measured twice for rows of the same list.
 */
export function roomyColumn(rows: Element[], wanted: number, pierce: Page['pierce']): number {
  const looked = rows.slice(0, someRows).map((row) => [...row.children].map((cell) => roomIn(cell, pierce)));
  const columns = Math.min(...looked.map(({ length }) => length));
  if (looked.length === 0 || columns === 0) return 0;
  const rooms = Array.from({ length: columns }, (_, at) => Math.min(...looked.map((row) => row[at] ?? 0)));
  const first = rooms.findIndex((room) => room >= wanted);
  return first >= 0 ? first : rooms.indexOf(Math.max(...rooms));
}

/** Pixels between the end of what stands in a cell and the cell's own end. */
function roomIn(cell: Element, pierce: Page['pierce']): number {
  const { left, right } = cell.getBoundingClientRect();
  const isRtl = getComputedStyle(cell).direction === 'rtl';
  let room = right - left;
  for (const rect of shownIn(cell, pierce))
    room = Math.min(room, isRtl ? rect.left - left : right - rect.right);
  return room;
}

function* shownIn(cell: Element, pierce: Page['pierce']): Generator<DOMRect> {
  const waiting: Node[] = [cell];
  for (let seen = 0; seen < someNodes; seen++) {
    const next = waiting.pop();
    if (!next) return;
    if (next instanceof Text) {
      if (!next.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(next);
      yield* range.getClientRects();
    } else if (next instanceof Element) {
      if (next.matches('img,svg,input,button,select')) yield next.getBoundingClientRect();
      waiting.push(...next.childNodes, ...(pierce(next)?.childNodes ?? []));
    }
  }
}
