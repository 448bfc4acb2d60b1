import css from './style.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | boolean | ((event: Event) => void) | undefined>;

/** Styles the document itself; every shadow root made here takes the same sheet. */
export function styleDocument(): void {
  document.adoptedStyleSheets = [sheet];
}

export function el(name: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (typeof value === 'string') made.setAttribute(key, value);
    else if (value) made.setAttribute(key, '');
  }
  fill(made, children);
  return made;
}

/** A component with a native open shadow root: `inside` stands in it, `light` is what it is given in slots. */
export function host(name: string, attributes: Attributes, inside: Child[], ...light: Child[]): HTMLElement {
  const made = el(name, attributes, ...light);
  const root = made.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  fill(root, inside);
  return made;
}

/** Components around one another, each in the shadow of the one before. */
export function nested(names: string[], innermost: Child): HTMLElement {
  const [outer = 'div', ...rest] = names;
  const [name = outer, className] = outer.split('.');
  return host(name, { class: className }, [rest.length > 0 ? nested(rest, innermost) : innermost]);
}

export function slot(name?: string): HTMLElement {
  return el('slot', { name });
}

export function fill(into: Element | ShadowRoot, children: Child[]): void {
  into.replaceChildren(
    ...children.filter((child) => child || child === '').map((child) => child as Node | string),
  );
}

/** What only a screen reader says; never part of a value. */
export function aside(text: string): HTMLElement {
  return el('span', { class: 'slds-assistive-text' }, text);
}

export function button(text: string, click: () => void, attributes: Attributes = {}): HTMLElement {
  return el('button', { type: 'button', class: 'slds-button', click, ...attributes }, text);
}
