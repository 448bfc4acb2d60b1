import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { root } from './builds.ts';
import { checkAll } from './check.ts';

const [chromium, firefox] = [await ensureBrowser('chromium'), await ensureBrowser('firefox')];
if (!chromium || !firefox) finish({ passed: 0, failed: 1 });

console.log('\nGates');
const checked = await checkAll();

console.log('\nTests');
const tested = await runTests({ CHROMIUM_PATH: chromium.path, FIREFOX_PATH: firefox.path });
const left = process.env.CI ? leftovers() : '';
if (left) console.log(`The tests left the tree changed:\n${left}`);
finish({ passed: checked.passed + tested.passed, failed: checked.failed + tested.failed + (left ? 1 : 0) });

/** Vitest's projects, those that need the same things together; an exit code counts when a report says nothing of a failure. */
async function runTests(env: Record<string, string>): Promise<{ passed: number; failed: number }> {
  const groups = [['rules', 'repo'], ['hub on PGlite', 'hub on PostgreSQL'], ['in real browsers']];
  const all = { passed: 0, failed: 0 };
  for (const group of groups) {
    const { passed, failed } = await runGroup(group, env);
    all.passed += passed;
    all.failed += failed;
  }
  return all;
}

async function runGroup(
  projects: string[],
  env: Record<string, string>,
): Promise<{ passed: number; failed: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...chosen, ...reporters];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const code = await new Promise<number>((done) => child.on('exit', (exit) => done(exit ?? 1)));
  const counts = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(path: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(path, 'utf8')) as Record<
      string,
      number
    >;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function leftovers(): string {
  return spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout.trim();
}

function finish({ passed, failed }: { passed: number; failed: number }): never {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
