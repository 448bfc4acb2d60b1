/** Pixels beyond the viewport for which rows are known beforehand. */
const margin = 400;

/**
 * The rows of one holder that are in view, or nearly; found by halving, since rows stand under one another and a list may
 * have thousands.
 */
export function nearRows(rows: Element[]): { element: Element; rect: DOMRect }[] {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rows[middle]!.getBoundingClientRect().bottom > -margin) high = middle;
    else low = middle + 1;
  }
  const near: { element: Element; rect: DOMRect }[] = [];
  for (const element of rows.slice(low)) {
    const rect = element.getBoundingClientRect();
    if (rect.top > innerHeight + margin) break;
    if (rect.height > 0) near.push({ element, rect });
  }
  return near;
}
