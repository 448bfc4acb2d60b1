export type Box = { left: number; top: number; right: number; bottom: number };

/** The element that an element is laid out in: slots and shadow hosts count. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
}

/** Every element around this one, the nearest first. */
export function* around(element: Element): Generator<Element> {
  for (let each = parentOf(element); each; each = parentOf(each)) yield each;
}

/** What is around rows, looked at once: where they can be seen, and among what they lie. */
export type Frame = {
  /** The part of the viewport in which they can be seen now: what scrolls or cuts off around them counts. */
  clip: () => Box;
  /** Where among what lies over one another they are: badges go above them, and under the CRM's dialogs. */
  layer: number;
};

export function frameOf(holder: Element): Frame {
  const cutting: { by: Element; x: boolean; y: boolean }[] = [];
  let layer = 0;
  for (const by of [holder, ...around(holder)]) {
    const { overflowX, overflowY, position, zIndex } = getComputedStyle(by);
    if (position !== 'static' && zIndex !== 'auto') layer = Number(zIndex);
    const [x, y] = [overflowX !== 'visible', overflowY !== 'visible'];
    if ((x || y) && by !== document.documentElement && by !== document.body) cutting.push({ by, x, y });
  }
  const head = holder.closest('table')?.tHead;
  return { layer, clip: () => clipBy(cutting, head) };
}

function clipBy(cutting: { by: Element; x: boolean; y: boolean }[], head: Element | null | undefined): Box {
  const box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (const { by, x, y } of cutting) {
    const { left, right, top, bottom } = by.getBoundingClientRect();
    if (x) Object.assign(box, { left: Math.max(box.left, left), right: Math.min(box.right, right) });
    if (y) Object.assign(box, { top: Math.max(box.top, top), bottom: Math.min(box.bottom, bottom) });
  }
  const above = head?.getBoundingClientRect();
  if (above && above.top <= box.top + 1) box.top = Math.max(box.top, above.bottom); // it sticks, and rows go under it
  return box;
}
