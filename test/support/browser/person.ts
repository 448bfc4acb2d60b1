import { eventually, type Tab } from './browser';

/** What a person does at a page: finds things by their words, sees words. */
export type Person = {
  /** A trusted click on the first visible button, link or choice of that name, in the page or a part of it. */
  clicks: (name: string | RegExp, within?: string) => Promise<void>;
  /** The same in the dialog that stands open. */
  confirms: (name: string | RegExp) => Promise<void>;
  /** The same in the panel on a CRM page; `name` is how the thing's words begin. */
  clicksInPanel: (name: string) => Promise<void>;
  /** Types into the field with that label. */
  types: (label: string, text: string) => Promise<void>;
  /** Sets a field that the browser draws itself: a day, a choice. */
  chooses: (label: string, value: string) => Promise<void>;
  /** Waits until the page shows these words. */
  sees: (words: string | RegExp, ms?: number) => Promise<string>;
  /** The same in the panel on a CRM page. */
  seesInPanel: (words: string | RegExp, ms?: number) => Promise<string>;
  /** All words that are shown now. */
  reads: () => Promise<string>;
};

const mark = 'data-found-by-test';

export function asPerson(tab: Tab): Person {
  const find = async (what: string, code: string, ...args: unknown[]) => {
    await eventually(what, () => tab.run<boolean>(`${visible}${code}`, ...args), 15_000);
    return `[${mark}]`;
  };
  const field = (label: string) => find(`a field "${label}"`, byLabel, label);
  const click = async (name: string | RegExp, within: string) => {
    const { source, flags } = patternOf(name);
    await tab.click(await find(`to click: ${String(name)}`, byName, source, flags, within));
  };
  return {
    clicks: (name, within = 'body') => click(name, within),
    async clicksInPanel(name) {
      await eventually(
        `to click in the panel: ${name}`,
        () => tab.inPanel<boolean>(inPanelByName, name),
        15_000,
      );
      await tab.clickInPanel(`[${mark}]`);
    },
    confirms: (name) => click(name, 'dialog[open]'),
    types: async (label, text) => tab.type(await field(label), text),
    async chooses(label, value) {
      const css = await field(label);
      await tab.run(setValue, css, value);
    },
    sees: (words, ms) =>
      shown(`the words ${String(words)}`, words, () => tab.run<string>('return document.body.innerText'), ms),
    seesInPanel: (words, ms) =>
      shown(`the panel says ${String(words)}`, words, () => tab.inPanel<string>(panelText), ms),
    reads: () => tab.run<string>('return document.body.innerText'),
  };
}

async function shown(
  what: string,
  words: string | RegExp,
  read: () => Promise<string | null>,
  ms?: number,
): Promise<string> {
  const { source, flags } = patternOf(words);
  const pattern = new RegExp(source, flags);
  let last = '';
  const found: Promise<string> = eventually(
    what,
    async () => {
      last = (await read()) ?? '';
      return pattern.test(last) ? last : undefined;
    },
    ms,
  );
  return found.catch((fault: Error) => {
    throw new Error(`${fault.message}\nIt says:\n${last.slice(0, 3000)}`);
  });
}

/** Names are compared whole, words anywhere, both without regard to spaces. */
function patternOf(words: string | RegExp): { source: string; flags: string } {
  if (words instanceof RegExp) return { source: words.source, flags: words.flags };
  return { source: words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+'), flags: '' };
}

const visible = `
  const isVisible = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const found = (element) => {
    for (const old of document.querySelectorAll('[${mark}]')) old.removeAttribute('${mark}');
    element?.setAttribute('${mark}', '');
    return Boolean(element);
  };
  const nameOf = (element) => (element.getAttribute('aria-label') ?? element.innerText ?? element.value ?? '').trim();
`;

const byName = `
  const pattern = new RegExp('^(?:' + args[0] + ')$', args[1]);
  const names = 'button, a[href], summary, [role=button], [role=tab], [role=menuitem], label, option';
  const all = [...document.querySelectorAll(names)].filter((element) => element.closest(args[2]));
  return found(all.filter(isVisible).find((element) => !element.disabled && pattern.test(nameOf(element))));
`;

const inPanelByName = `
  for (const old of root.querySelectorAll('[${mark}]')) old.removeAttribute('${mark}');
  const all = [...root.querySelectorAll('button, summary, a[href]')].filter((element) => element.checkVisibility());
  const nameOf = (element) => (element.getAttribute('aria-label') ?? element.textContent).trim();
  const element = all.find((each) => nameOf(each).startsWith(args[0]));
  element?.setAttribute('${mark}', '');
  return Boolean(element);
`;

const byLabel = `
  const label = [...document.querySelectorAll('label')].filter(isVisible).find((each) => each.innerText.trim().startsWith(args[0]));
  const control = label?.control ?? label?.querySelector('input, textarea, select') ?? document.querySelector('[aria-label="' + args[0] + '"]');
  return found(control);
`;

const setValue = `
  const control = document.querySelector(args[0]);
  const own = Object.getPrototypeOf(control);
  Object.getOwnPropertyDescriptor(own, 'value').set.call(control, args[1]);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
`;

const panelText = `
  const text = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType === 1 && !node.checkVisibility()) return '';
    const inline = node.nodeType === 1 && getComputedStyle(node).display.startsWith('inline');
    return [...node.childNodes].map(text).join(node.nodeType === 1 ? '' : ' ') + (inline ? '' : '\\n');
  };
  return root ? text(root).replace(/\\n\\s*\\n+/g, '\\n') : null;
`;
