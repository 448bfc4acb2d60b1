import type { Box } from './clip';
import type { Ruler } from './room';
import type { Spot } from './surface';

/** Between a badge and the cell's end, and between it and what stands in the cell, in pixels. */
const gap = 6;
/** Pixels of the least that a badge can be. */
const shape = 18;

type Placed = { column: number; origin: DOMRect; clip: Box; ruler: Ruler };

/**
 * The end of the row's cell in this column, or of another one where only that has room, as far as it can be seen, on the
 * line of what stands in it.
 */
export function spotOf(row: Element, { column, origin, clip, ruler }: Placed): Spot | undefined {
  const cells = [...row.children];
  const isRoomy = (each: Element) => ruler.roomIn(each).room >= shape + 2 * gap;
  const chosen = cells[column] ?? row;
  const cell = isRoomy(chosen) ? chosen : (cells.find(isRoomy) ?? chosen);
  const { left, right, top, width } = cell.getBoundingClientRect();
  const side = getComputedStyle(row).direction === 'rtl' ? 'left' : 'right';
  const edge = side === 'left' ? Math.max(left, clip.left) + gap : Math.min(right, clip.right) - gap;
  if (width === 0 || edge < clip.left || edge > clip.right || edge < left || edge > right) return undefined;
  const { room, middle } = ruler.roomIn(cell);
  const cut = side === 'left' ? edge - left : right - edge;
  return { x: edge - origin.left, y: top + middle - origin.top, room: room - cut - gap, side };
}
