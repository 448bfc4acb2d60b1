import { readStored, writeStored } from '../../browser/page/stored';
import type { Stored, WordingKey } from '../../protocol/stored';
import { withWording } from '../../protocol/wordings';
import type { TypedStep } from '../../ui/panel/wording';

type Wordings = Stored['wordings'];

export async function readWordings(): Promise<Wordings> {
  return (await readStored(['wordings'])).wordings ?? {};
}

let line: Promise<unknown> = Promise.resolve();

/** Keeps or drops one, in the order in which they were typed. False when the browser did not take it. */
export function keepWording(key: WordingKey, typed: TypedStep | undefined): Promise<Wordings | false> {
  const kept = line.then(() => write(key, typed)).catch(() => false as const);
  line = kept;
  return kept;
}

async function write(key: WordingKey, typed: TypedStep | undefined): Promise<Wordings> {
  const wordings = withWording(await readWordings(), { key, typed, at: new Date().toISOString() });
  await writeStored({ wordings });
  return wordings;
}
