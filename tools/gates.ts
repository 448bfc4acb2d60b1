import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContentBundles } from './content-bundles.ts';
import { checkManifests } from './built-manifests.ts';

export type GateResult = { ok: boolean; output: string };
export type Gate = {
  name: string /** needs the builds in dist */;
  onBuilds?: true;
  run: (root: string) => Promise<GateResult>;
};

const sources = ['src', 'test', 'demo', 'bench', 'tools', 'vite.config.ts'];

/** Everything that the tree and the builds must keep, apart from the tests. Each runs on any folder laid out like this one. */
export const gates: Gate[] = [
  { name: 'format', run: (root) => bin(root, 'biome', ['format', '.']) },
  { name: 'types', run: (root) => bin(root, 'tsc', ['--noEmit']) },
  { name: 'lint', run: (root) => bin(root, 'oxlint', ['--type-aware', ...present(root, sources)]) },
  { name: 'layers', run: layers },
  { name: 'dead code', run: (root) => bin(root, 'knip', ['--no-progress']) },
  {
    name: 'no schema library in content bundles',
    onBuilds: true,
    run: (root) => Promise.resolve(checkContentBundles(root)),
  },
  {
    name: 'manifest permissions and hosts',
    onBuilds: true,
    run: (root) => Promise.resolve(checkManifests(root)),
  },
  { name: 'size limits', onBuilds: true, run: (root) => bin(root, 'size-limit', []) },
  { name: 'store linter on firefox', onBuilds: true, run: (root) => storeLint(root, 'firefox') },
  { name: 'store linter on chromium', onBuilds: true, run: (root) => storeLint(root, 'chromium') },
];

/** The linter passes silently when it could read nothing; so the number of modules counts too. */
async function layers(root: string): Promise<GateResult> {
  const result = await bin(root, 'depcruise', [
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err-long',
    ...present(root, sources),
  ]);
  const modules = Number(/(\d+) modules/.exec(result.output)?.[1] ?? 0);
  if (result.ok && modules === 0) return { ok: false, output: 'dependency-cruiser read no module' };
  return result;
}

/** Mozilla's linter knows only Firefox: a worker without scripts and a missing id are right in Chromium's build. */
const rightInChromium = [
  'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
  'ADDON_ID_REQUIRED',
  'EXTENSION_ID_REQUIRED',
];

async function storeLint(root: string, target: 'firefox' | 'chromium'): Promise<GateResult> {
  const { output } = await bin(root, 'web-ext', ['lint', '-s', `dist/${target}`, '-o', 'json', '--boring']);
  const start = output.indexOf('{"');
  if (start < 0) return { ok: false, output };
  const report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as {
    errors: { code: string; message: string; file?: string }[];
  };
  const errors = report.errors.filter(({ code }) => target === 'firefox' || !rightInChromium.includes(code));
  return {
    ok: errors.length === 0,
    output: errors.map(({ code, message, file }) => `${code} ${file ?? ''} ${message}`).join('\n'),
  };
}

const present = (root: string, paths: string[]): string[] =>
  paths.filter((each) => existsSync(join(root, each)));

/** Runs a program of node_modules in `root`; programs of the repository itself also serve a planted folder. */
function bin(root: string, name: string, args: string[]): Promise<GateResult> {
  const home = join(import.meta.dirname, '..', 'node_modules');
  const packages: Record<string, string> = {
    biome: '@biomejs/biome',
    tsc: 'typescript',
    depcruise: 'dependency-cruiser',
  };
  const folder = join(home, packages[name] ?? name);
  const { bin: entry } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const script = join(folder, typeof entry === 'string' ? entry : entry[name]!);
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let output = '';
    const hear = (data: Buffer) => (output += data.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => done({ ok: code === 0, output: output.trim() }));
  });
}
