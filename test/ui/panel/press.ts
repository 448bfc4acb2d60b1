import { words } from './draw';

const all = (panel: Element) => [...panel.querySelectorAll<HTMLElement>('button, a.small-button')];
const nameOf = (button: Element) =>
  button.getAttribute('aria-label')?.replace(/[\u2068\u2069]/g, '') ?? words(button);

/** The button of this name, or that begins with it. */
export function button(panel: Element, name: string): HTMLElement {
  const found =
    all(panel).find((each) => nameOf(each) === name) ??
    all(panel).find((each) => nameOf(each).startsWith(name));
  if (!found) throw new Error(`no button “${name}” among: ${all(panel).map(nameOf).join(' | ')}`);
  return found;
}

export const buttons = (panel: Element): string[] => all(panel).map(nameOf);

/** Presses buttons one after the other, each once what the one before opened is there. */
export async function press(panel: Element, ...names: string[]): Promise<void> {
  for (const name of names) {
    button(panel, name).click();
    await new Promise((next) => setTimeout(next));
  }
}

export async function typeInto(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((next) => setTimeout(next));
}

export const section = (panel: Element, title: string): Element | undefined =>
  [...panel.querySelectorAll('.section')].find((each) => words(each.querySelector('h3')) === title);
