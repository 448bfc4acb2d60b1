/**
 * The DOM by its prototypes' own getters. A form with `<input name="childNodes">` answers `form.childNodes` with that
 * input, also in an isolated world (measured in Chromium 156), so nothing is asked of an element directly.
 */
function getter<Of extends object, Value>(prototype: Of, name: string): (of: Of) => Value {
  const read = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => read?.call(of) as Value;
}

export const childNodes = getter<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const localName = getter<Element, string>(Element.prototype, 'localName');
const openRoot = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');

const element = Element.prototype;
const { querySelectorAll: ofFragment } = DocumentFragment.prototype;

export type Root = Element | ShadowRoot;

/** Counted, since iterating a `NodeList` took four times as long (Chromium 156). */
export function all(root: Root, css: string): Element[] {
  const list =
    root instanceof Element ? element.querySelectorAll.call(root, css) : ofFragment.call(root, css);
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
