import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** What a test does in a browser with the built extension in it; the same words in both. */
export type RealBrowser = {
  name: string;
  /** Address of a page of the extension. */
  extension: (path: string) => string;
  open: (url: string) => Promise<Tab>;
  /** A window or tab that something else opened, by a part of its address. */
  opened: (part: string) => Promise<Tab>;
  /** What the person answers when the browser asks for these match patterns: yes. */
  willAllow: (patterns: string[]) => Promise<void>;
  /** Ends the extension's worker as the browser does when it idles. */
  stopWorker: () => Promise<void>;
  /** What every tab shows, for a test that failed. */
  report: () => Promise<string>;
  close: () => Promise<void>;
};

export type Tab = {
  goto: (url: string) => Promise<void>;
  /** Runs an async function body in the page; arguments and result are JSON. */
  run: <T = unknown>(body: string, ...args: unknown[]) => Promise<T>;
  /** The same with `root`, the shadow root of Leadpact's element, or null where there is none. */
  inPanel: <T = unknown>(body: string, ...args: unknown[]) => Promise<T>;
  /** What the worker answers when the extension's own script on this page sends it a message; null for none. */
  tellWorker: (message: object) => Promise<unknown>;
  /** A person's click on the first visible element. */
  click: (css: string) => Promise<void>;
  clickInPanel: (css: string) => Promise<void>;
  type: (css: string, text: string) => Promise<void>;
  /** Chooses a file in a file field. */
  upload: (css: string, file: string) => Promise<void>;
  press: (key: string) => Promise<void>;
  size: (width: number, height: number) => Promise<void>;
  theme: (scheme: 'light' | 'dark') => Promise<void>;
  front: () => Promise<void>;
  screenshot: () => Promise<Buffer>;
  url: () => Promise<string>;
  close: () => Promise<void>;
};

export type Launch = {
  /** Folder of the built extension. */
  build: string;
  /** Host name → port on this machine, for plain http. */
  hosts: Record<string, number>;
};

/** The browsers in which every way is walked. */
export const browsers: { name: string; build: string; launch: (given: Launch) => Promise<RealBrowser> }[] = [
  { name: 'Chromium', build: 'dist/chromium', launch: launchChromium },
  { name: 'Firefox', build: 'dist/firefox', launch: launchFirefox },
];

/** One tab in a report. */
export async function describeTab(tab: Tab): Promise<string> {
  const words = await tab.run<string>('return document.body?.innerText ?? ""').catch(String);
  return `--- ${await tab.url()}\n${words.slice(0, 1500)}`;
}

/** Asks again until the answer is truthy; after `ms` fails with what was waited for. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T>,
  ms = 20_000,
): Promise<NonNullable<T>> {
  const until = Date.now() + ms;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (fault) {
      last = fault;
    }
    if (Date.now() > until) throw new Error(`${what}: not within ${ms} ms; last: ${String(last)}`);
    await new Promise((again) => setTimeout(again, 100));
  }
}
