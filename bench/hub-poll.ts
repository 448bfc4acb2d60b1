import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { anchored } from './anchors.ts';
import { type Metric, median } from './metric.ts';

type Server = { child: ChildProcess; url: string; headers: Record<string, string> };

/** M10: server CPU of one poll with nothing new, sign-in checked, beside a bare Node server that answers 304. */
export async function hubPoll(): Promise<Metric[]> {
  const [bare, hub] = [await started('bare'), await started('hub')];
  const samples = { bare: [] as number[], hub: [] as number[] };
  for (let round = 0; round < 5; round++) {
    samples.bare.push(await cost(bare));
    samples.hub.push(await cost(hub));
  }
  for (const { child } of [bare, hub]) child.kill();
  const limit = median(samples.bare);
  return [
    {
      id: 'M10',
      what: 'poll with nothing new, CPU',
      unit: 'µs',
      ours: median(samples.hub),
      limit: { name: 'bare Node', value: limit },
      peers: anchored('M10'),
      goal: 2 * limit,
      better: 'lower',
    },
  ];
}

function started(kind: 'bare' | 'hub'): Promise<Server> {
  const child = fork(join(import.meta.dirname, 'hub-poll-server.ts'), [kind], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((ready, failed) => {
    child.once('message', (message) =>
      ready({ child, ...(message as { url: string; headers: Record<string, string> }) }),
    );
    child.once('exit', () => failed(new Error(`the ${kind} server of M10 did not start`)));
  });
}

/** CPU microseconds of the server per answered request, over ten thousand. */
async function cost({ child, url, headers }: Server): Promise<number> {
  const before = await cpu(child);
  const { requests, non2xx, errors } = await autocannon({ url, headers, connections: 16, amount: 10_000 });
  const after = await cpu(child);
  if (errors > 0 || non2xx !== requests.total)
    throw new Error(`M10: ${url} did not answer 304 to all (${errors} errors)`);
  return (after - before) / requests.total;
}

function cpu(child: ChildProcess): Promise<number> {
  return new Promise((done) => {
    child.once('message', (used) => done(used as number));
    child.send('cpu');
  });
}
