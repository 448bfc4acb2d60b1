import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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
for (const name of tested.failures) console.log(`failed: ${name}`);
finish({ passed: checked.passed + tested.passed, failed: checked.failed + tested.failed + (left ? 1 : 0) });

/** What a run of tests came to, and the names of what failed. */
type Outcome = { passed: number; failed: number; failures: string[] };

/** Vitest's projects, those that need the same things together. */
async function runTests(env: Record<string, string>): Promise<Outcome> {
  const groups = [['rules', 'repo'], ['hub on PGlite', 'hub on PostgreSQL'], ['in real browsers']];
  const all: Outcome = { passed: 0, failed: 0, failures: [] };
  for (const group of groups) {
    const { passed, failed, failures } = await runGroup(group, env);
    all.passed += passed;
    all.failed += failed;
    all.failures.push(...failures);
  }
  return all;
}

/** An exit code counts when the report says nothing of a failure. */
async function runGroup(projects: string[], env: Record<string, string>): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-tests-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...chosen, ...reporters];
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'test', ...env }, // a build in this process has left it at production
  });
  const code = await new Promise<number>((done) => child.on('exit', (exit) => done(exit ?? 1)));
  const outcome = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  if (code === 0 || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, failures: [`${projects.join(', ')}: vitest ended with ${code}`] };
}

type Report = {
  numPassedTests: number;
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
};

function readReport(path: string): Outcome {
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(path, 'utf8')) as Report;
    const failures = testResults.flatMap(({ name, status, assertionResults }) => {
      const file = relative(root, name);
      const failed = assertionResults.filter((each) => each.status === 'failed');
      if (status === 'failed' && failed.length === 0) return [`${file} could not be run`];
      return failed.map(({ fullName }) => `${file}: ${fullName}`);
    });
    return { passed: numPassedTests, failed: failures.length, failures };
  } catch {
    return { passed: 0, failed: 1, failures: ['vitest left no report'] };
  }
}

function leftovers(): string {
  return spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout.trim();
}

function finish({ passed, failed }: { passed: number; failed: number }): never {
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
