import { signal } from '@preact/signals';
import type { Entry, EntryId } from '../../domain/playbook/entries';
import type { Fault } from '../../protocol/hub-api';
import type { Portfolio } from '../../protocol/hub-api/insight';
import { cartridges as words } from '../../text/desk';
import type { Answered, Call } from '../access/call';
import { makeResource } from '../loading/resource';
import { readRelease } from '../playbook/release-reading';

/** `drafted`: the cartridges that somebody is writing. */
type Read = { entries: Entry[]; portfolio: Portfolio | undefined; drafted: ReadonlySet<EntryId> };
type MakeCartridges = { call: Call; owner: string; staff: boolean; onStarted: (count: number) => void };

export function makeCartridges({ call, owner, staff, onStarted }: MakeCartridges) {
  const read = makeResource(() => readAll(call, staff));
  const busy = signal(false);
  const fault = signal<Fault | undefined>(undefined);

  /** Begins a draft of each cartridge of the starting set, each handing on to the next; one that is there stays. */
  const start = async () => {
    if (busy.value) return;
    busy.value = true;
    fault.value = undefined;
    let begun = 0;
    for (const [place, { slug, title, delivers }] of words.starters.entries()) {
      const next = words.starters[place + 1];
      const body = { order: place + 1, owner, delivers, ...(next && { next: `cartridge/${next.slug}` }) };
      const content = { id: `cartridge/${slug}`, kind: 'cartridge' as const, title, body };
      const answered = await call('POST /api/drafts', { body: { content, base: null } });
      if (answered.ok) begun += 1;
      else if (answered.fault.code !== 'draft.exists') {
        fault.value = answered.fault;
        break;
      }
    }
    busy.value = false;
    if (begun > 0) onStarted(begun);
    await read.load();
  };
  return { read, busy, fault, start };
}

/** Reps read the portfolio; its load and its drafts are for those who keep it. */
async function readAll(call: Call, staff: boolean): Promise<Answered<Read>> {
  const release = await readRelease(call);
  if (!release.ok) return release;
  const entries = release.value?.entries ?? [];
  if (!staff) return { ok: true, value: { entries, portfolio: undefined, drafted: new Set() } };
  const [portfolio, drafts] = await Promise.all([
    call('GET /api/insight/portfolio', {}),
    call('GET /api/drafts', {}),
  ]);
  if (!portfolio.ok) return portfolio;
  if (!drafts.ok) return drafts;
  const drafted = new Set(
    drafts.value.drafts.flatMap(({ kind, entry }) => (kind === 'cartridge' ? [entry] : [])),
  );
  return { ok: true, value: { entries, portfolio: portfolio.value, drafted } };
}
