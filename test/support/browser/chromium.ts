import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CDPSession, type ElementHandle, type Page, launch, TargetType } from 'puppeteer-core';
import { findBrowser } from '../../../tools/browsers.ts';
import { describeTab, type Launch, type RealBrowser, type Tab } from './browser';

/** Chromium with the extension, headless, in a profile of its own. */
export async function launchChromium({ build, hosts }: Launch): Promise<RealBrowser> {
  const found = findBrowser('chromium');
  if (!found) throw new Error('No Chromium was found; `npm test` installs it.');
  const profile = mkdtempSync(join(tmpdir(), 'leadpact-chromium-'));
  const map = Object.entries(hosts).map(([host, port]) => `MAP ${host}:80 127.0.0.1:${port}`);
  const browser = await launch({
    executablePath: found.path,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--lang=en-US',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LocalNetworkAccessChecks',
      ...(map.length > 0 ? [`--host-resolver-rules=${map.join(', ')}`] : []),
    ],
  });
  const id = await browser.installExtension(resolve(build));

  return {
    name: 'Chromium',
    extension: (path) => `chrome-extension://${id}/${path}`,
    async open(url) {
      const page = await browser.newPage();
      const tab = await tabOf(page);
      await tab.goto(url);
      return tab;
    },
    async opened(part) {
      const target = await browser.waitForTarget((each) => each.url().includes(part), { timeout: 20_000 });
      return tabOf(await target.asPage());
    },
    async willAllow(patterns) {
      const page = await browser.newPage();
      await page.goto('chrome://extensions/');
      await page.evaluate(
        async (given: { id: string; patterns: string[] }) => {
          const { developerPrivate } = (
            globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }
          ).chrome;
          await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
          for (const pattern of given.patterns) await developerPrivate.addHostPermission(given.id, pattern);
        },
        { id, patterns },
      );
      await page.close();
    },
    async stopWorker() {
      const target = browser
        .targets()
        .find((each) => each.type() === TargetType.SERVICE_WORKER && each.url().includes(id));
      await (await target?.worker())?.close();
    },
    async report() {
      const tabs = await Promise.all((await browser.pages()).map(tabOf));
      return (await Promise.all(tabs.map(describeTab))).join('\n');
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

type DeveloperPrivate = {
  updateProfileConfiguration: (given: { inDeveloperMode: boolean }) => Promise<void>;
  addHostPermission: (id: string, pattern: string) => Promise<void>;
};

async function tabOf(page: Page): Promise<Tab> {
  const own = await ownWorld(page);
  await page.setViewport({ width: 1280, height: 800 });
  const tab: Tab = {
    goto: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    run: (body, ...args) =>
      page.evaluate(`(async (...args) => {${body}})(...${JSON.stringify(args)})`) as never,
    inPanel: (body, ...args) => own(body, args) as never,
    tellWorker: (message) => own('return chrome.runtime.sendMessage(args[0])', [message]),
    async click(css) {
      await page.bringToFront(); // what is behind is not drawn, and not clicked by anyone
      await (await page.waitForSelector(css, { timeout: 15_000 }))!.click();
    },
    async clickInPanel(css) {
      const at = await tab.inPanel<{ x: number; y: number } | null>(middleOf, css);
      if (!at) throw new Error(`nothing to click in the panel: ${css}`);
      await page.bringToFront();
      await page.mouse.click(at.x, at.y);
    },
    async type(css, text) {
      await tab.click(css);
      await page.type(css, text);
    },
    async upload(css, file) {
      const field = await page.waitForSelector(css, { timeout: 15_000 });
      await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
    },
    press: (key) => page.keyboard.press(key as 'Enter'),
    size: (width, height) => page.setViewport({ width, height }),
    theme: (value) =>
      page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]),
    front: () => page.bringToFront(),
    screenshot: async () => Buffer.from(await page.screenshot()),
    url: () => Promise.resolve(page.url()),
    close: () => page.close(),
  };
  return tab;
}

/** Where an element of the panel is, in the viewport; `css` is the first argument. */
export const middleOf = `
  const element = root?.querySelector(args[0]);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;`;

/** Runs code in the extension's isolated world of the page, where closed shadow roots can be reached. */
async function ownWorld(page: Page): Promise<(body: string, args: unknown[]) => Promise<unknown>> {
  const session: CDPSession = await page.createCDPSession();
  let context: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
    if (name.startsWith('Leadpact')) context = id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === context) context = undefined;
  });
  session.on('Runtime.executionContextsCleared', () => (context = undefined));
  await session.send('Runtime.enable');
  return async (body, args) => {
    if (context === undefined) return null;
    const expression = `(async (root, ...args) => {${body}})(
      document.querySelector('leadpact-tab') && chrome.dom.openOrClosedShadowRoot(document.querySelector('leadpact-tab')),
      ...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value ?? null;
  };
}
