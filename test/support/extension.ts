import { freshDatabase } from './extension/database';
import { makeEvent } from './extension/events';
import { makeLocks } from './extension/locks';
import { fakeFetch, network } from './extension/network';
import { makeArea, storageChanged } from './extension/storage';
import { step } from './extension/lives';

export { breakDatabase, freshDatabase } from './extension/database';
export { json, network } from './extension/network';
export { runMortal } from './extension/lives';

/**
 * The extension API as far as we use it, in one object that stands in `globalThis.browser` before anything imports
 * webextension-polyfill: import this file first. `extension.reset()` before each test.
 */
const local = makeArea('local');
const session = makeArea('session');
const managed = makeArea('managed');

type Script = { id: string; matches?: string[]; excludeMatches?: string[]; js?: string[] };
export type Sent = { id?: string; url?: string; origin?: string; tab?: { id: number }; frameId?: number };

const own = 'chrome-extension://leadpactleadpact/';

const freshState = () => ({
  granted: [] as string[],
  scripts: [] as Script[],
  injected: [] as { tabId: number; files: string[]; frameIds?: number[] }[],
  tabs: [] as { id: number; url: string }[],
  alarms: new Map<string, { name: string; scheduledTime: number; periodInMinutes?: number }>(),
  badge: { text: '', title: '' },
  allowed: [] as string[],
  notices: [] as { id: string; title: string; message: string }[],
  opened: [] as string[],
  menu: [] as string[],
  windows: [] as string[],
  reloaded: 0,
  contexts: [] as object[],
  signIn: (async () => undefined) as (url: string, interactive: boolean) => Promise<string | undefined>,
  sendMessage: (async () => undefined) as (message: unknown) => Promise<unknown>,
});
const state = freshState();

const events = {
  message: makeEvent<[unknown, Sent]>(),
  installed: makeEvent<[{ reason: string }]>(),
  startup: makeEvent<[]>(),
  updateAvailable: makeEvent<[object]>(),
  alarm: makeEvent<[{ name: string }]>(),
  granted: makeEvent<[object]>(),
  dropped: makeEvent<[object]>(),
  menuClicked: makeEvent<[{ menuItemId: string; selectionText?: string }]>(),
  noticeClicked: makeEvent<[string]>(),
};
type Permissions = { origins?: string[]; permissions?: string[] };

const within = (pattern: string, url: string) => {
  const [scheme = '', rest = ''] = pattern.split('://');
  const host = rest.split('/')[0] ?? '';
  const at = new URL(url);
  const sameHost = host.startsWith('*.')
    ? at.hostname.endsWith(host.slice(1)) || at.hostname === host.slice(2)
    : host === '*' || at.hostname === host;
  return sameHost && (scheme === '*' || at.protocol === `${scheme}:`);
};
const isAllowed = (pattern: string) =>
  state.granted.some(
    (grant) => grant === pattern || within(grant, pattern.replace('*.', 'any.').replace(/\*$/, '')),
  );

const browser = {
  storage: { local: local.area, session: session.area, managed: managed.area, onChanged: storageChanged },
  alarms: {
    get: async (name: string) => state.alarms.get(name),
    create: async (
      name: string,
      { when, delayInMinutes = 0, periodInMinutes }: Record<string, number | undefined>,
    ) => {
      await step();
      const scheduledTime = when ?? Date.now() + delayInMinutes * 60_000;
      state.alarms.set(name, { name, scheduledTime, ...(periodInMinutes && { periodInMinutes }) });
    },
    clear: async (name: string) => {
      await step();
      return state.alarms.delete(name);
    },
    onAlarm: events.alarm,
  },
  permissions: {
    getAll: async () => ({ origins: [...state.granted], permissions: [...state.allowed] }),
    contains: async ({ origins = [], permissions = [] }: Permissions) =>
      origins.every(isAllowed) && permissions.every((each) => state.allowed.includes(each)),
    request: async ({ origins = [], permissions = [] }: Permissions) => {
      state.granted.push(...origins);
      state.allowed.push(...permissions);
      events.granted.emit({ origins });
      return true;
    },
    remove: async ({ origins = [], permissions = [] }: Permissions) => {
      state.granted = state.granted.filter((each) => !origins.includes(each));
      state.allowed = state.allowed.filter((each) => !permissions.includes(each));
      events.dropped.emit({ origins });
      return true;
    },
    onAdded: events.granted,
    onRemoved: events.dropped,
  },
  scripting: {
    getRegisteredContentScripts: async () => structuredClone(state.scripts),
    registerContentScripts: async (scripts: Script[]) => {
      const double = scripts.find(({ id }) => state.scripts.some((each) => each.id === id));
      if (double) throw new Error(`Duplicate script ID '${double.id}'`);
      state.scripts.push(...structuredClone(scripts));
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      state.scripts = state.scripts.filter(({ id }) => !ids.includes(id));
    },
    executeScript: async (given: { target: { tabId: number; frameIds?: number[] }; files: string[] }) => {
      if (!state.tabs.some(({ id }) => id === given.target.tabId)) throw new Error('No tab with that id');
      state.injected.push({ ...given.target, files: given.files });
      return [];
    },
  },
  runtime: {
    id: 'leadpactleadpact',
    getURL: (path: string) => own + path,
    getManifest: () => ({ version: '1.0.0' }),
    sendMessage: (message: unknown) => state.sendMessage(message),
    openOptionsPage: async () => void state.opened.push('options'),
    getContexts: async () => state.contexts,
    reload: () => void state.reloaded++,
    onMessage: events.message,
    onInstalled: events.installed,
    onStartup: events.startup,
    onUpdateAvailable: events.updateAvailable,
  },
  identity: {
    getRedirectURL: (path: string) => `https://leadpactleadpact.chromiumapp.org/${path}`,
    launchWebAuthFlow: async ({ url, interactive }: { url: string; interactive: boolean }) => {
      state.windows.push(url);
      await step();
      const end = await state.signIn(url, interactive);
      if (end === undefined) throw new Error('User interaction required.');
      return end;
    },
  },
  tabs: {
    query: async ({ url = [] }: { url?: string[] }) =>
      state.tabs.filter((tab) => url.some((pattern) => within(pattern, tab.url))),
    sendMessage: async () => undefined,
    create: async ({ url }: { url: string }) => void state.opened.push(url),
  },
  action: {
    setBadgeText: async ({ text }: { text: string }) => void (state.badge.text = text),
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async ({ title }: { title: string }) => void (state.badge.title = title),
    openPopup: async () => void state.opened.push('popup'),
  },
  notifications: {
    create: async (id: string, { title, message }: { title: string; message: string }) => {
      state.notices.push({ id, title, message });
      return id;
    },
    clear: async () => true,
    onClicked: events.noticeClicked,
  },
  contextMenus: {
    removeAll: async () => void (state.menu = []),
    create: ({ id, contexts: [where = ''] = [] }: { id: string; contexts?: string[] }) =>
      void state.menu.push(`${id} on ${where}`),
    onClicked: events.menuClicked,
  },
};

const scope = globalThis as { browser?: unknown; chrome?: unknown; fetch: unknown };
scope.browser = browser;
scope.chrome = browser; // the polyfill looks for it before it takes the other
scope.fetch = fakeFetch;
if (!('navigator' in globalThis))
  Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
let locks = makeLocks();
freshDatabase();
useFreshLocks();

function useFreshLocks(): void {
  locks = makeLocks();
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
}

export const extension = {
  local,
  session,
  managed,
  events,
  state,
  own,
  /** Sends a message as the browser would, and gives what the first listener that takes it answers. */
  async tell(message: unknown, sender: Sent): Promise<unknown> {
    return events.message.emit(message, sender).find((answer) => answer !== undefined);
  },
  ownPage: { id: browser.runtime.id, url: `${own}src/popup/index.html` } satisfies Sent,
  page: (url: string): Sent => ({
    id: browser.runtime.id,
    url,
    origin: new URL(url).origin,
    tab: { id: 7 },
    frameId: 0,
  }),
  /** Resolves when nothing has held a lock for a while: what an event set off has come to its end. */
  async idle() {
    for (let quiet = 0; quiet < 4; quiet = locks.isIdle() ? quiet + 1 : 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  },
  reset() {
    for (const area of [local, session, managed]) area.reset();
    network.reset();
    freshDatabase();
    useFreshLocks();
    Object.assign(state, freshState());
  },
};
