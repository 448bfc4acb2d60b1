import { afterEach, beforeEach, vi } from 'vitest';
import { fakeExtension, type FakeExtension } from './extension-api';

/** A page of a CRM in jsdom, as a content script finds it: the extension's API, the Navigation API, style sheets. */
export type CrmPage = {
  extension: FakeExtension;
  /** The route changes as a single-page application changes it. */
  goTo: (path: string) => void;
  /** Our element on the page. */
  host: () => HTMLElement | null;
  /** Its closed shadow root. */
  root: () => ShadowRoot;
};

/** Gives each test a fresh page and fresh modules, because a scout starts once for each page. */
export function crmPage(): CrmPage {
  let roots: ShadowRoot[] = [];
  let navigation = new EventTarget();
  const page: CrmPage = {
    extension: fakeExtension(),
    goTo: (path) => {
      history.pushState({}, '', path);
      navigation.dispatchEvent(new Event('currententrychange'));
    },
    host: () => document.querySelector('leadpact-tab'),
    root: () => roots.at(-1)!,
  };

  beforeEach(() => {
    vi.resetModules();
    roots = [];
    navigation = new EventTarget();
    page.extension = fakeExtension();
    document.body.replaceChildren();
    delete document.body.dataset.shows;
    history.replaceState({}, '', '/');
    for (const slot of ['leadpactScout', 'leadpactLeads', 'leadpactLeadPage'])
      delete (globalThis as Record<string, unknown>)[slot];
    vi.stubGlobal('chrome', page.extension.api);
    vi.stubGlobal('navigation', navigation);
    vi.stubGlobal(
      'CSSStyleSheet',
      class {
        replaceSync() {}
      },
    );
    const { value: attach } = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow')!;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, how) {
      const root = (attach as Element['attachShadow']).call(this, how);
      Object.defineProperty(root, 'adoptedStyleSheets', { value: [], writable: true });
      roots.push(root);
      return root;
    });
  });
  afterEach(async () => {
    vi.useRealTimers();
    page.goTo('/'); // every life ends here
    await settled();
    page.host()?.remove();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });
  return page;
}

type Inside = { isTrusted: boolean } & Record<string, (event: Inside) => void>;
/** What jsdom dispatches by, once it has called an event untrusted. */
const dispatching = '_dispatch';

/** Dispatches an event as if the person had caused it: jsdom, as browsers do, calls all others untrusted. */
export function byPerson(target: EventTarget, event: Event): void {
  const caused = inside(event);
  caused.isTrusted = true;
  inside(target)[dispatching]?.(caused);
}

function inside(of: object): Inside {
  const key = Object.getOwnPropertySymbols(of).find(({ description }) => description === 'impl')!;
  return (of as Record<symbol, Inside>)[key]!;
}

export const click = () => new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });

export const key = (name: string) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true });

/** Lets everything that is under way come to rest. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise((next) => setTimeout(next));
}
