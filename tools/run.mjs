// The one way in: `node tools/run.mjs start|test|build|hub|check|bench|soak`. Plain JavaScript, because nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [task, ...rest] = process.argv.slice(2);
const tasks = {
  start: 'demo/start.ts',
  test: 'tools/test.ts',
  build: 'tools/build.ts',
  hub: 'tools/hub.ts',
  check: 'tools/check.ts',
  bench: 'bench/run.ts',
  soak: 'tools/soak.ts',
};

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Leadpact needs Node.js 20.19 or newer; this is ${process.version}.`);
if (!(task in tasks)) stop(`Unknown task ${task ?? '(none)'}. There are: ${Object.keys(tasks).join(', ')}.`);

installDependencies();
const child = spawn(process.execPath, ['--import', 'tsx', join(root, tasks[task]), ...rest], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

/** Runs `npm ci` once per lock file: a stamp in node_modules says which lock it was. */
function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.leadpact-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the dependencies (once; about a minute) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    stop('The dependencies could not be installed. The lines above say why; `npm ci` tries again.');
  writeFileSync(stamp, lock);
}

function stop(why) {
  console.error(why);
  process.exit(1);
}
