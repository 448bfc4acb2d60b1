import { browser } from './native';

type Piercing = { openOrClosedShadowRoot?: ShadowRoot | null };
type Dom = { dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null } };

/** The shadow root of an element of the page, open or closed, or null: Chromium by its `dom` API, Firefox by a property. */
export function shadowOf(element: Element): ShadowRoot | null {
  const { dom } = browser as Dom;
  if (dom?.openOrClosedShadowRoot && element instanceof HTMLElement)
    return dom.openOrClosedShadowRoot(element);
  return (element as Piercing).openOrClosedShadowRoot ?? element.shadowRoot;
}
