import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline/promises';

export type BrowserFamily = 'chromium' | 'firefox';
export type FoundBrowser = { family: BrowserFamily; path: string };

/** Programs that accept unpacked extensions, in order of preference. Branded Chrome does not. */
const programs: Record<BrowserFamily, { commands: string[]; places: string[]; variable: string }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'chrome-for-testing',
      'microsoft-edge',
      'microsoft-edge-stable',
      'msedge',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** The first program of the family on this machine; the family's variable overrides the search. */
export function findBrowser(family: BrowserFamily): FoundBrowser | undefined {
  const { variable, commands, places } = programs[family];
  const named = process.env[variable];
  const candidates = named ? [named] : [...commands.flatMap(onPath), ...places];
  const path = candidates.find(isProgram);
  return path ? { family, path } : undefined;
}

/** Found, else installed (root: by the package manager; a person: after one question), else undefined with the command printed. */
export async function ensureBrowser(family: BrowserFamily): Promise<FoundBrowser | undefined> {
  const found = findBrowser(family);
  if (found) return found;
  const how = installCommand(family);
  const { variable } = programs[family];
  if (!how) {
    console.error(`No ${family} was found. Install it, or say where it is: ${variable}=/path npm test`);
    return undefined;
  }
  const words = how.map((each) => each.join(' ')).join(' && ');
  if (
    process.getuid?.() !== 0 &&
    !(await agreed(`No ${family} was found. Run \`sudo ${words}\` now? [y/N] `))
  ) {
    console.error(`No ${family} was found. Install it with: sudo ${words}`);
    return undefined;
  }
  console.log(`Installing ${family}: ${words} …`);
  for (const [command, ...args] of how.map(asRoot)) {
    const { status } = spawnSync(command!, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) {
      console.error(`That failed. Install ${family} by hand with: ${words}`);
      return undefined;
    }
  }
  return findBrowser(family);
}

function installCommand(family: BrowserFamily): string[][] | undefined {
  if (onPath('apt-get').length > 0) {
    const name = family === 'firefox' ? (aptKnows('firefox-esr') ? 'firefox-esr' : 'firefox') : 'chromium';
    return [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', name],
    ];
  }
  if (onPath('dnf').length > 0) return [['dnf', 'install', '-y', family]];
  if (onPath('pacman').length > 0) return [['pacman', '-Sy', '--noconfirm', family]];
  if (onPath('apk').length > 0) return [['apk', 'add', family === 'firefox' ? 'firefox-esr' : 'chromium']];
  return undefined;
}

function aptKnows(name: string): boolean {
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0;
}

const asRoot = (command: string[]): string[] => (process.getuid?.() === 0 ? command : ['sudo', ...command]);

async function agreed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(question);
  ask.close();
  return /^y/i.test(answer);
}

function onPath(command: string): string[] {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => endings.map((end) => join(folder, command + end))).filter(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}
