import { readHeld } from '../../browser/releases';
import { calendarWindow } from '../../domain/clock/window';
import { compileReadModel } from '../../domain/playbook/compile';
import type { Entry } from '../../domain/playbook/entries';
import type { ReadModel } from '../../domain/playbook/read-model';
import type { DraftContent } from '../../protocol/hub-api/drafts';
import { parseAuthored, parseInline } from '../../protocol/schema/authored';
import { entry } from '../../protocol/schema/entries';

export type LaidOver = { titles: string[]; playbook?: ReadModel };

/**
 * The playbook as it would be with these drafts released on top of what is held here. A draft that is not whole yet is
 * left out; without any whole one there is no playbook of drafts.
 */
export async function layOver(drafts: DraftContent[], inForce: ReadModel): Promise<LaidOver> {
  const whole = drafts.filter((draft) => draft.removed === true || entryOf(draft) !== undefined);
  const held = await readHeld();
  if (whole.length === 0 || held?.head.hash !== inForce.release.hash) return { titles: [] };
  const replaced = new Set(whole.map(({ id }) => id));
  const kept = held.entries
    .filter(({ id }) => !replaced.has(id))
    .map(({ json }) => entryOf(JSON.parse(json)));
  const put = whole.filter(({ removed }) => removed !== true).map(entryOf);
  const entries = [...kept, ...put].filter((each) => each !== undefined);
  const { release, freshAt } = inForce;
  const window = calendarWindow({ pactSince: release.pactSince, now: new Date().toISOString() });
  const playbook = compileReadModel({ release, freshAt, entries, window, parse: parseAuthored, parseInline });
  return { titles: whole.map(({ title }) => title), playbook };
}

function entryOf(content: unknown): Entry | undefined {
  const parsed = entry.safeParse(content);
  return parsed.success ? parsed.data : undefined;
}
