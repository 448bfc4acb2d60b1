import { AsyncLocalStorage } from 'node:async_hooks';

/** One run of a worker: it ends after so many steps, wherever it then stands. */
export type Life = { steps: number; ended: boolean; atEnd: (() => void)[] };

const lives = new AsyncLocalStorage<Life>();

export const currentLife = (): Life | undefined => lives.getStore();

/** Every call of the browser and of the network is a step. Past its last step a life goes no further: as a killed worker does. */
export async function step(): Promise<void> {
  if (!mayStep()) await new Promise<never>(() => undefined);
}

export function mayStep(): boolean {
  const life = lives.getStore();
  if (!life) return true;
  if (!life.ended && life.steps-- <= 0) end(life);
  return !life.ended;
}

/** Runs work that is cut off after `steps`. Tells which of the two came. */
export async function runMortal(steps: number, work: () => Promise<unknown>): Promise<'done' | 'killed'> {
  const life: Life = { steps, ended: false, atEnd: [] };
  const killed = new Promise<'killed'>((resolve) => life.atEnd.push(() => resolve('killed')));
  const done = lives.run(life, work).then(() => 'done' as const);
  const outcome = await Promise.race([done, killed]);
  end(life);
  return outcome;
}

function end(life: Life): void {
  if (life.ended) return;
  life.ended = true;
  for (const each of life.atEnd) each();
}
