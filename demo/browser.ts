import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type FoundBrowser } from '../tools/browsers.ts';
import { root } from '../tools/builds.ts';

export type OpenBrowser = { close: () => Promise<void> };
type Open = { browser: FoundBrowser | undefined; extension: string; profile: string; url: string };

/** Opens a browser of its own profile with the extension in it; says why where it cannot. */
export async function openBrowser({
  browser,
  extension,
  profile,
  url,
}: Open): Promise<OpenBrowser | undefined> {
  if (!browser)
    return without(
      'No browser that takes unpacked extensions was found (Chromium, Chrome for Testing, Edge or Firefox).',
    );
  if (!hasDisplay()) return without('There is no display to open a browser on.');
  const child = browser.family === 'firefox' ? openFirefox() : openChromium();
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.once('error', (fault) => console.error(`${browser.path} could not be started: ${fault.message}`));
  return {
    close: async () => {
      child.kill();
      await ended;
    },
  };

  function openChromium(): ChildProcess {
    const flags = [
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--no-first-run',
      '--no-default-browser-check',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ];
    return spawn(browser!.path, [...flags, url], { stdio: 'ignore' });
  }

  function openFirefox(): ChildProcess {
    const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js');
    const args = [
      'run',
      '--source-dir',
      extension,
      '--firefox',
      browser!.path,
      '--start-url',
      url,
      '--no-reload',
      '--no-input',
    ];
    return spawn(process.execPath, [webExt, ...args], { stdio: 'ignore' });
  }
}

function without(why: string): undefined {
  console.log(`${why}
  Load the extension by hand: chrome://extensions → developer mode → "Load unpacked" → the folder above
  (Firefox: about:debugging → "Load Temporary Add-on" → its manifest.json), then open the lead's address.`);
  return undefined;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
