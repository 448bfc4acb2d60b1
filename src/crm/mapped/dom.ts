/**
 * The DOM by its prototypes' own getters. A form with `<input name="childNodes">` answers `form.childNodes` with that
 * input, also in an isolated world (measured in Chromium 156), so nothing is asked of an element directly.
 */
function getter(prototype: object, name: string): (of: Node) => unknown {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  return (of) => descriptor?.get?.call(of);
}

export const childNodes = getter(Node.prototype, 'childNodes') as (of: Node) => NodeListOf<ChildNode>;
export const localName = getter(Element.prototype, 'localName') as (of: Element) => string;
const openRoot = getter(Element.prototype, 'shadowRoot') as (of: Element) => ShadowRoot | null;

const element = Element.prototype;
const fragment = DocumentFragment.prototype;

export type Root = Element | ShadowRoot;

/** Counted, since iterating a `NodeList` took four times as long (Chromium 156). */
export function all(root: Root, css: string): Element[] {
  const list =
    root instanceof Element
      ? element.querySelectorAll.call(root, css)
      : fragment.querySelectorAll.call(root, css);
  const found: Element[] = [];
  for (let at = 0; at < list.length; at++) found.push(list[at]!);
  return found;
}

export function matches(of: Element, css: string): boolean {
  return element.matches.call(of, css);
}

export function attribute(of: Element, name: string): string | null {
  return element.getAttribute.call(of, name);
}

/** Rendered, and not hidden by itself or by what holds it. */
export function visible(of: Element): boolean {
  return element.checkVisibility.call(of, { visibilityProperty: true });
}

export type Pierce = (of: Element) => ShadowRoot | null;

/** Open roots cost a getter; closed ones a call into the browser, which is made for custom elements only. */
export function shadowOf(of: Element, pierce: Pierce): ShadowRoot | null {
  return openRoot(of) ?? (localName(of).includes('-') ? pierce(of) : null);
}

/** Elements that one reading looks at, at most: a page with more is not searched to its end. */
const mostElements = 50_000;

/** The root and every shadow root below it. */
export function rootsIn(root: Root, pierce: Pierce): Root[] {
  const roots = [root];
  let left = mostElements;
  for (const each of roots) {
    const walker = document.createTreeWalker(each, NodeFilter.SHOW_ELEMENT);
    while (left-- > 0 && walker.nextNode()) {
      const shadow = shadowOf(walker.currentNode as Element, pierce);
      if (shadow) roots.push(shadow);
    }
  }
  return roots;
}
