import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './builds.ts';

/** What is run with large numbers. A test takes its cases from CASES and its seed from SEED: `test/support/seed`. */
const soaks = [
  {
    what: 'every clock of a lead as somebody who counts each minute would have it, 1,000 leads a calendar',
    file: 'test/domain/clock/histories.test.ts',
  },
  {
    what: 'working time as a plain loop with Temporal has it, any hours, holidays and zone',
    file: 'test/domain/clock/working-time.test.ts',
  },
];
const cases = Number(process.env.CASES ?? 100_000);

type Soaked = { what: string; seed: number; passed: boolean; seconds: number };

const done: Soaked[] = [];
for (const { what, file } of soaks) {
  const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
  console.log(`\n${what}: ${cases} cases, seed ${seed}`);
  const began = performance.now();
  const passed = await passes(file, seed);
  done.push({ what, seed, passed, seconds: Math.round((performance.now() - began) / 1000) });
}
const failed = done.filter(({ passed }) => !passed).length;
if (cases >= 100_000) writeFileSync(join(root, 'docs/soak.md'), report(done));
console.log(`\n${done.length - failed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** A file passes when it ran at least one test and none failed. */
async function passes(file: string, seed: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-soak-'));
  const path = join(folder, 'report.json');
  const args = ['run', '--project=rules', file, '--reporter=default', '--reporter=json'];
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), ...args, `--outputFile.json=${path}`],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'test', CASES: String(cases), SEED: String(seed) },
    },
  );
  const code = await new Promise<number>((ended) => child.on('exit', (exit) => ended(exit ?? 1)));
  const ran = code === 0 ? testsIn(path) : 0;
  rmSync(folder, { recursive: true, force: true });
  return ran > 0;
}

function testsIn(path: string): number {
  return (JSON.parse(readFileSync(path, 'utf8')) as { numPassedTests: number }).numPassedTests;
}

function report(soaked: Soaked[]): string {
  const rows = soaked.map(
    ({ what, seed, passed, seconds }) =>
      `| ${what} | ${cases.toLocaleString('en')} | ${seed} | ${passed ? 'passed' : 'FAILED'} | ${seconds} |`,
  );
  return `# Soak: the large numbers
\`npm run soak\` runs what \`npm test\` runs with many more random cases, and writes this file. \`SEED=… npm run soak\` has
a run again.

Last run: ${new Date().toISOString().slice(0, 10)}, Node.js ${process.versions.node}.

| what | cases | seed | outcome | seconds |
|---|---|---|---|---|
${rows.join('\n')}
`;
}
