import type { Page } from '../../crm/adapter';

/** Texts and pictures of a cell that are looked at. */
const someNodes = 40;
/** Pixels that are enough for common words. */
const enough = 150;

/** How much room there is at the end of a cell, and where its first line stands, in pixels from the cell's top. */
export type Room = { room: number; middle: number };

/** Measures each cell once, as long as it is as wide as it was. */
export function makeRuler(pierce: Page['pierce']) {
  let known = new WeakMap<Element, Room & { width: number }>();
  return {
    /** What stands in rows was changed. */
    forget: () => (known = new WeakMap()),
    roomIn(cell: Element): Room {
      const { width } = cell.getBoundingClientRect();
      const before = known.get(cell);
      if (before?.width === width) return before;
      const measured = { ...measure(cell, pierce), width };
      known.set(cell, measured);
      return measured;
    },
  };
}

export type Ruler = ReturnType<typeof makeRuler>;

/**
 * The column in whose cells most of these rows have room for something so wide; the first of equals, so that it stands
 * by the name where it can.
 */
export function roomyColumn(rows: Element[], { wanted, ruler }: { wanted: number; ruler: Ruler }): number {
  const fits: number[] = [];
  for (const row of rows)
    for (const [at, cell] of [...row.children].entries())
      fits[at] = (fits[at] ?? 0) + Number(ruler.roomIn(cell).room >= wanted);
  const most = Math.max(0, ...fits);
  return most === 0 ? 0 : fits.indexOf(most);
}

/** The first line with room enough for common words, else the one with the most. */
function measure(cell: Element, pierce: Page['pierce']): Room {
  const { left, right, top, height } = cell.getBoundingClientRect();
  const isRtl = getComputedStyle(cell).direction === 'rtl';
  const lines = new Map<number, Room>();
  for (const rect of shownIn(cell, pierce)) {
    if (rect.width === 0) continue;
    const middle = (rect.top + rect.bottom) / 2 - top;
    const line = Math.round(middle / 8);
    const room = isRtl ? rect.left - left : right - rect.right;
    const before = lines.get(line);
    lines.set(line, before ? { ...before, room: Math.min(before.room, room) } : { room, middle });
  }
  const all = [...lines.values()];
  const most = Math.max(...all.map(({ room }) => room));
  return (
    all.find(({ room }) => room >= enough || room === most) ?? { room: right - left, middle: height / 2 }
  );
}

/** What stands in a cell, in the order in which it reads. */
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
      waiting.push(...[...next.childNodes, ...(pierce(next)?.childNodes ?? [])].toReversed());
    }
  }
}
