import { readStored, writeStored } from '../../browser/page/stored';
import { fillBlocks, fillInline } from '../../domain/guidance/fill';
import type { LeadFacts } from '../../domain/lead/facts';
import type { KeptWording, Stored, WordingKey } from '../../protocol/stored';
import type { OwnWording } from '../../ui/panel/state';
import { fromTyped, fromTypedLine, type TypedStep } from '../../ui/panel/wording';

const most = 500;

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

/** Those that other tabs have written are read first; the oldest go beyond five hundred. */
async function write(key: WordingKey, typed: TypedStep | undefined): Promise<Wordings> {
  const { [key]: _, ...others } = await readWordings();
  const at = new Date().toISOString();
  const all: [WordingKey, KeptWording][] = Object.entries(others) as [WordingKey, KeptWording][];
  if (typed) all.push([key, { ...typed, at }]);
  const newest = all.toSorted(([, one], [, other]) => (one.at < other.at ? 1 : -1)).slice(0, most);
  const wordings = Object.fromEntries(newest) as Wordings;
  await writeStored({ wordings });
  return wordings;
}

/** A wording with its merge fields filled from this lead. */
export function filled({ subject, text }: TypedStep, facts: LeadFacts): OwnWording {
  const typed = { text, ...(subject !== undefined && { subject }) };
  return {
    typed,
    body: fillBlocks(fromTyped(text), facts),
    ...(subject !== undefined && { subject: fillInline(fromTypedLine(subject), facts) }),
  };
}
