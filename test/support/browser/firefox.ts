import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import manifest from '../../../manifest.json' with { type: 'json' };
import { findBrowser } from '../../../tools/browsers.ts';
import { describeTab, eventually, type Launch, type RealBrowser, type Tab } from './browser';
import { middleOf } from './chromium';
import { Marionette } from './marionette';

const uuid = 'a3b1c9d2-1111-4222-8333-abcdefabcdef';
const addon = manifest.browser_specific_settings.gecko.id;

/** Firefox with the extension installed for the session, headless, in a profile of its own. */
export async function launchFirefox({ build, hosts }: Launch): Promise<RealBrowser> {
  const found = findBrowser('firefox');
  if (!found) throw new Error('No Firefox was found; `npm test` installs it.');
  const profile = mkdtempSync(join(tmpdir(), 'leadpact-firefox-'));
  writeFileSync(join(profile, 'user.js'), preferences(hosts));
  const args = [
    '--headless',
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
  ];
  const program = spawn(found.path, args, {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS: '1', HOME: profile },
  });
  const portFile = join(profile, 'MarionetteActivePort');
  const port = await eventually(
    'Firefox listens',
    () => Promise.resolve(existsSync(portFile) && readFileSync(portFile, 'utf8')),
    60_000,
  );
  const marionette = await Marionette.connect(Number(port));
  await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'normal' });
  await marionette.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000 });
  await marionette.send('Addon:Install', { path: resolve(build), temporary: true });
  const windows = new Windows(marionette);

  return {
    name: 'Firefox',
    extension: (path) => `moz-extension://${uuid}/${path}`,
    async open(url) {
      const { handle } = await windows.inTurn(() =>
        marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true }),
      );
      const tab = windows.tab(handle);
      await tab.goto(url);
      return tab;
    },
    opened: (part) =>
      eventually(`a window with ${part}`, async () => {
        for (const handle of await windows.handles()) {
          const tab = windows.tab(handle);
          if ((await tab.url()).includes(part)) return tab;
        }
        return undefined;
      }),
    willAllow: () => Promise.resolve(), // the preference answers every prompt with yes
    stopWorker: () =>
      windows.asBrowser(`await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground()`, addon),
    async report() {
      const reports: string[] = [];
      for (const handle of await windows.handles()) reports.push(await describeTab(windows.tab(handle)));
      return reports.join('\n');
    },
    async close() {
      const gone = new Promise<void>((done) => program.on('exit', () => done()));
      marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      const late = setTimeout(() => program.kill('SIGKILL'), 8000);
      await gone;
      clearTimeout(late);
      marionette.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function preferences(hosts: Record<string, number>): string {
  const [port] = Object.values(hosts);
  if (Object.values(hosts).some((other) => other !== port))
    throw new Error('Firefox maps all hosts to one port');
  const all = {
    'marionette.port': 0,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.safebrowsing.update.enabled': false,
    'intl.accept_languages': 'en-US',
    'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
    'extensions.webextOptionalPermissionPrompts': false,
    'dom.security.https_first': false,
    ...(port === undefined
      ? {}
      : {
          'network.dns.localDomains': Object.keys(hosts).join(','),
          'network.socket.forcePort': `80=${port}`,
        }),
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

/** Marionette speaks to one window at a time: each step takes its turn and names its window. */
class Windows {
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly marionette: Marionette) {}

  inTurn<T>(step: () => Promise<T>): Promise<T> {
    const next = this.#last.then(step, step);
    this.#last = next.catch(() => undefined);
    return next;
  }

  handles(): Promise<string[]> {
    return this.inTurn(async () => {
      const answer = await this.marionette.send<string[] | { value: string[] }>('WebDriver:GetWindowHandles');
      return Array.isArray(answer) ? answer : answer.value;
    });
  }

  /** Runs code with the browser's own rights, outside any page. */
  asBrowser(body: string, ...args: unknown[]): Promise<void> {
    return this.inTurn(async () => {
      await this.marionette.send('Marionette:SetContext', { value: 'chrome' });
      await this.#script({ body: `(async (...args) => {${body}})(...given)`, args });
      await this.marionette.send('Marionette:SetContext', { value: 'content' });
    });
  }

  tab(handle: string): Tab {
    const here = <T>(step: () => Promise<T>): Promise<T> =>
      this.inTurn(async () => {
        await this.marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
        return step();
      });
    const { marionette } = this;
    const element = async (css: string): Promise<string> => {
      const { value } = await eventually(
        css,
        () =>
          marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
            using: 'css selector',
            value: css,
          }),
        15_000,
      );
      return Object.values(value)[0]!;
    };
    const tab: Tab = {
      goto: (url) => here(async () => void (await marionette.send('WebDriver:Navigate', { url }))),
      run: (body, ...args) =>
        here(() => this.#script({ body: `(async (...args) => {${body}})(...given)`, args })) as never,
      inPanel: (body, ...args) =>
        here(() =>
          this.#script({
            body: `(async (root, ...args) => {${body}})(document.querySelector('leadpact-tab')?.openOrClosedShadowRoot ?? null, ...given)`,
            args,
            sandbox: 'system',
          }),
        ) as never,
      tellWorker: (message) =>
        here(() =>
          this.#script({ body: tellWorker, args: [addon, JSON.stringify(message)], sandbox: 'system' }),
        ),
      click: (css) =>
        here(async () => void (await marionette.send('WebDriver:ElementClick', { id: await element(css) }))),
      async clickInPanel(css) {
        const at = await tab.inPanel<{ x: number; y: number } | null>(middleOf, css);
        if (!at) throw new Error(`nothing to click in the panel: ${css}`);
        const actions = [
          { type: 'pointerMove', x: Math.round(at.x), y: Math.round(at.y), origin: 'viewport' },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ];
        const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
        await here(() => marionette.send('WebDriver:PerformActions', { actions: [mouse] }));
      },
      type: (css, text) =>
        here(
          async () =>
            void (await marionette.send('WebDriver:ElementSendKeys', { id: await element(css), text })),
        ),
      upload: (css, file) => tab.type(css, resolve(file)),
      press: (key) =>
        here(async () => {
          const value = keys[key] ?? key;
          const actions = [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ];
          await marionette.send('WebDriver:PerformActions', {
            actions: [{ type: 'key', id: 'keyboard', actions }],
          });
        }),
      size: (width, height) =>
        here(
          async () => void (await marionette.send('WebDriver:SetWindowRect', { width, height: height + 86 })),
        ),
      theme: (scheme) =>
        this.asBrowser(
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', args[0])`,
          scheme === 'dark' ? 0 : 1,
        ),
      front: () => here(() => Promise.resolve()),
      screenshot: () =>
        here(async () =>
          Buffer.from(
            (
              await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', {
                full: false,
                hash: false,
              })
            ).value,
            'base64',
          ),
        ),
      url: () =>
        here(async () => (await marionette.send<{ value: string }>('WebDriver:GetCurrentURL')).value),
      close: () =>
        here(async () => {
          const [handle] = await marionette.send<string[]>('WebDriver:CloseWindow');
          await marionette.send('WebDriver:SwitchToWindow', { handle }); // without one, none can be opened
        }),
    };
    return tab;
  }

  async #script<T>({
    body,
    args,
    sandbox = null,
  }: {
    body: string;
    args: unknown[];
    sandbox?: string | null;
  }): Promise<T> {
    const script = `
      const done = arguments[arguments.length - 1];
      const given = [...arguments].slice(0, -1);
      ${body}.then((value) => done({ value: value ?? null }), (fault) => done({ fault: String(fault) }));`;
    type Done = { value: { value: T } | { fault: string } };
    const { value } = await this.marionette.send<Done>('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      sandbox,
      newSandbox: false,
    });
    if ('fault' in value) throw new Error(value.fault);
    return value.value;
  }
}

/** The message as the extension's script on this page would send it, from that script's own sandbox. */
const tellWorker = `(async (addon, message) => {
  const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
  const extension = WebExtensionPolicy.getByID(addon).weakExtension.get();
  const { cloneScope } = ExtensionContent.getContext(extension, window);
  return Cu.evalInSandbox('browser.runtime.sendMessage(' + message + ')', cloneScope);
})(...given)`;

/** WebDriver's code points for keys without a character. */
const keys: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};
