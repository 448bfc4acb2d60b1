import { version } from '../../browser/life';
import type { HeldRelease } from '../../browser/releases';
import { calendarWindow } from '../../domain/clock/window';
import type { Instant } from '../../domain/instant';
import { compileGuidance, compileReadModel } from '../../domain/playbook/compile';
import type { Entry } from '../../domain/playbook/entries';
import type { CompiledGuidance, ReadModel } from '../../domain/playbook/read-model';
import type { SealedEntry } from '../../domain/playbook/release';
import { parseAuthored, parseInline } from '../../protocol/schema/authored';
import { entry } from '../../protocol/schema/entries';

/** The read model of a release, or undefined when an entry is of a form that this version does not know. */
export function compile({ head, entries: sealed }: HeldRelease, freshAt: Instant): ReadModel | undefined {
  const entries = sealed.map(({ json }) => entryOf(json));
  if (!entries.every((each) => each !== undefined)) return undefined;
  const { number, hash, releasedAt, pactSince, unsigned = [] } = head;
  const release = { number, hash, releasedAt, pactSince };
  const window = calendarWindow({ pactSince, now: new Date().toISOString() });
  const parsers = { parse: parseAuthored, parseInline };
  return compileReadModel({ release, freshAt, entries, window, unsigned, ...parsers });
}

/** One entry of a release as guidance in its words; undefined when it is none, or of a form that this version does not know. */
export function compileOne({ json }: SealedEntry): CompiledGuidance | undefined {
  const found = entryOf(json);
  if (found?.kind !== 'guidance') return undefined;
  return compileGuidance(found, { parse: parseAuthored, parseInline });
}

/** The day and version that a read model is compiled for; when this differs from what was noted, it is compiled anew. */
export const compiledFor = (): string => `${today()} ${version()}`;

function entryOf(json: string): Entry | undefined {
  try {
    const parsed = entry.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

const today = () => new Date().toISOString().slice(0, 10);
