type Listener = (...args: never[]) => void;
type Values = Record<string, unknown>;

/** What a test sets before the page under test is loaded, and what it looks at afterwards. */
export type FakeExtension = {
  local: Values;
  session: Values;
  managed: Values;
  granted: string[];
  /** What the browser's question for a site is answered with. */
  allows: boolean;
  /** Storage refuses to take anything while this is true. */
  full: boolean;
  tab: { id: number; url?: string } | undefined;
  /** Messages sent to the worker, and its answers by kind. */
  sent: { kind: string }[];
  answers: Record<string, unknown>;
  /** What the page script of the tab in front answers, by kind. */
  inPage: Record<string, unknown>;
  openedTabs: string[];
};

export function makeExtension(given: Partial<FakeExtension> = {}): FakeExtension {
  return {
    local: {},
    session: {},
    managed: {},
    granted: [],
    allows: true,
    full: false,
    tab: { id: 7, url: 'https://crm.example/lead/1' },
    sent: [],
    answers: { 'outbox.wake': { ok: true }, 'sites.changed': { ok: true }, 'sync.now': { ok: true } },
    inPage: {},
    openedTabs: [],
    ...given,
  };
}

/** Puts the extension's API where the page under test finds it. Call it before that page is imported. */
export function installExtension(fake: FakeExtension): void {
  const changed = event();
  const area = (name: 'local' | 'session' | 'managed') => ({
    get: async (keys?: string | string[] | null) => pick(fake[name], keys),
    getKeys: async () => Object.keys(fake[name]),
    set: async (values: Values) => {
      if (fake.full) throw new Error('QuotaExceededError');
      const changes = Object.fromEntries(
        Object.entries(values).map(([key, newValue]) => [key, { oldValue: fake[name][key], newValue }]),
      );
      Object.assign(fake[name], structuredClone(values));
      changed.fire(changes, name);
    },
    remove: async (keys: string | string[]) => {
      const gone = [keys].flat();
      for (const key of gone) delete fake[name][key];
      changed.fire(Object.fromEntries(gone.map((key) => [key, {}])), name);
    },
  });
  const granting = event();
  const api = {
    runtime: {
      id: 'leadpact',
      getURL: (path: string) => `chrome-extension://leadpact/${path}`,
      getManifest: () => ({ version: '0.1.0', manifest_version: 3, name: 'Leadpact' }),
      sendMessage: async (message: { kind: string }) => {
        fake.sent.push(message);
        return fake.answers[message.kind];
      },
      openOptionsPage: async () => void fake.openedTabs.push('options'),
      onMessage: event(),
    },
    storage: {
      local: area('local'),
      session: area('session'),
      managed: area('managed'),
      onChanged: changed,
    },
    permissions: {
      getAll: async () => ({ origins: fake.granted }),
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((each) => fake.granted.includes(each)),
      request: async ({ origins }: { origins: string[] }) => {
        if (fake.allows) fake.granted.push(...origins);
        return fake.allows;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        fake.granted = fake.granted.filter((each) => !origins.includes(each));
        granting.fire();
        return true;
      },
      onAdded: granting,
      onRemoved: granting,
    },
    tabs: {
      query: async () => (fake.tab ? [fake.tab] : []),
      getCurrent: async () => undefined,
      create: async ({ url }: { url: string }) => void fake.openedTabs.push(url),
      sendMessage: async (_tab: number, message: { kind: string }) => fake.inPage[message.kind],
    },
    scripting: { getRegisteredContentScripts: async () => [] },
    identity: { getRedirectURL: () => 'https://leadpact.chromiumapp.org/cb' },
  };
  Object.assign(globalThis, { browser: api, chrome: api });
}

function event() {
  const heard = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void heard.add(listener),
    removeListener: (listener: Listener) => void heard.delete(listener),
    fire: (...args: unknown[]) => {
      for (const listener of heard) listener(...(args as never[]));
    },
  };
}

function pick(values: Values, keys?: string | string[] | null): Values {
  if (keys === undefined || keys === null) return structuredClone(values);
  const wanted = [keys].flat().filter((key) => key in values);
  return structuredClone(Object.fromEntries(wanted.map((key) => [key, values[key]])));
}
