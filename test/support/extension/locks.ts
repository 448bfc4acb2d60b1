import { currentLife, step } from './lives';

type Work = (lock: { name: string } | null) => unknown;
type Options = { ifAvailable?: boolean };

/** `navigator.locks` as browsers have it: first come, first served; a worker that dies lets go of what it held. */
export function makeLocks() {
  const queues = new Map<string, { grant: () => void }[]>();

  const release = (name: string, mine: { grant: () => void }) => {
    const queue = queues.get(name) ?? [];
    const at = queue.indexOf(mine);
    if (at < 0) return;
    queue.splice(at, 1);
    if (at === 0) queue[0]?.grant();
  };

  async function request(name: string, given: Options | Work, maybe?: Work): Promise<unknown> {
    const [options, work] = typeof given === 'function' ? [{}, given] : [given, maybe as Work];
    await step();
    const queue = queues.get(name) ?? [];
    queues.set(name, queue);
    if (options.ifAvailable && queue.length > 0) return work(null);
    const mine = { grant: () => undefined as void };
    const granted = new Promise<void>((resolve) => (mine.grant = resolve));
    queue.push(mine);
    currentLife()?.atEnd.push(() => release(name, mine));
    if (queue[0] === mine) mine.grant();
    await granted;
    try {
      return await work({ name });
    } finally {
      release(name, mine);
    }
  }

  const isIdle = () => [...queues.values()].every((queue) => queue.length === 0);
  return { request, isIdle };
}
