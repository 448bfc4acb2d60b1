import { isAlive } from '../browser/page/native';
import { readStored, watchStored } from '../browser/page/stored';
import { bringLead } from './bring-lead';
import { bringList } from './bring-list';
import { removeLeftover } from './leftover';
import { type Family, isAllowed, type Reader, readersFor } from './packs';
import { safely } from './safely';
import { pageOfLeads, whereIs } from './where';

/** Watches where the page is and begins a life on each lead page. Does nothing more anywhere else. */
export function start(family: Family): void {
  const world = globalThis as { leadpactScout?: true; navigation?: EventTarget };
  if (world.leadpactScout) return; // registered, and sent to a tab that was open: only the first one lives
  world.leadpactScout = true;
  removeLeftover();

  const scout = new AbortController();
  const { make, pack } = family;
  let readers: Reader[] = pack ? [make(pack)] : [];
  let life = new AbortController();
  let shown: string | undefined;
  const moved = safely(scout, arrive);
  scout.signal.addEventListener('abort', () => life.abort());

  async function arrive(): Promise<void> {
    if (!isAlive()) return scout.abort(); // updated or removed: the page is a newer scout's
    const here = whereIs(readers);
    if (typeof here === 'object' && here.name === shown && !life.signal.aborted) return;
    life.abort();
    shown = undefined;
    if (here === 'elsewhere' && readers.length > 0) return;
    life = new AbortController();
    await begin(life);
  }

  async function begin(begun: AbortController): Promise<void> {
    const { packs, granted } = await readStored(['packs', 'granted']);
    if (begun.signal.aborted) return;
    readers = readersFor(family, packs, location.origin);
    watchStored(begun.signal, beginAnewAfter);
    if (readers.length === 0 || !isAllowed(granted, location.origin)) return;
    const here = await pageOfLeads(readers, begun.signal);
    if (!here || begun.signal.aborted) return begun.abort();
    const { lead, reader, name } = here;
    const { released } = reader;
    shown = name;
    if (lead) bringLead({ lead, released, life: begun });
    else bringList({ crm: family.crm, released, life: begun });
  }

  /** Without a reload: how to read this site is learnt with the first release, and a person may take the site away. */
  function beginAnewAfter(keys: string[]): void {
    if (!keys.includes('granted') && !(readers.length === 0 && keys.includes('packs'))) return;
    life.abort();
    moved();
  }

  world.navigation?.addEventListener('currententrychange', moved, { signal: scout.signal });
  moved();
}
