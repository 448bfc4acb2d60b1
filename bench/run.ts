import { spawnSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { buildTarget, newestIn } from '../tools/builds.ts';
import { clocks } from './clocks.ts';
import { decisions } from './decisions.ts';
import { deskList } from './desk-list.ts';
import { hubPoll } from './hub-poll.ts';
import { listClocks } from './list-clocks.ts';
import { keeps, line, type Metric } from './metric.ts';
import { pageLoads } from './page-load.ts';
import { releases } from './releases.ts';
import { sizes } from './sizes.ts';
import { verdicts } from './verdict.ts';

const json = process.argv.includes('--json');
if (process.argv.includes('--peers')) {
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: join(import.meta.dirname, 'peers'),
    stdio: 'inherit',
  });
}
if (newestIn('dist/chromium') < newestIn('src', 'manifest.json')) await buildTarget('chromium');

const all: Metric[] = [];
for (const measure of [
  sizes,
  verdicts,
  clocks,
  listClocks,
  decisions,
  releases,
  deskList,
  hubPoll,
  pageLoads,
]) {
  for (const metric of await measure()) {
    all.push(metric);
    if (!json) console.log(line(metric));
  }
}
const failed = all.filter((metric) => !keeps(metric)).length;
if (json) console.log(JSON.stringify({ load: loadavg(), metrics: all }, null, 2));
else
  console.log(
    `load average ${loadavg()
      .map((each) => each.toFixed(1))
      .join(' ')}\n${all.length - failed} passed, ${failed} failed`,
  );
