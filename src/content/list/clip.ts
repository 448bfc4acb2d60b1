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

/** The part of the viewport in which rows under this element can be seen: what scrolls or cuts off around it counts. */
export function clipOf(parent: Element): Box {
  const box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (const each of [parent, ...around(parent)]) {
    if (each === document.documentElement || each === document.body) continue;
    const { overflowX, overflowY } = getComputedStyle(each);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const rect = each.getBoundingClientRect();
    if (overflowX !== 'visible')
      Object.assign(box, { left: Math.max(box.left, rect.left), right: Math.min(box.right, rect.right) });
    if (overflowY !== 'visible')
      Object.assign(box, { top: Math.max(box.top, rect.top), bottom: Math.min(box.bottom, rect.bottom) });
  }
  const head = parent.closest('table')?.tHead?.getBoundingClientRect();
  if (head && head.top <= box.top + 1) box.top = Math.max(box.top, head.bottom); // it sticks, and rows go under it
  return box;
}

/** Where among what lies over one another on this page the rows are: above them, and under the CRM's dialogs. */
export function layerOf(parent: Element): number {
  let layer = 0;
  for (const each of [parent, ...around(parent)]) {
    const { position, zIndex } = getComputedStyle(each);
    if (position !== 'static' && zIndex !== 'auto') layer = Number(zIndex);
  }
  return layer;
}
