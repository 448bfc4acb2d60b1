import { isAlive } from '../browser/page/native';
import { readStored, watchStored } from '../browser/page/stored';
import type { LeadRef } from '../domain/lead/facts';
import { removeLeftover } from './host';
import { type Family, isAllowed, type Reader, readersFor } from './packs';
import { beginLife } from './page-life';
import { isSame } from './read-lead';
import { safely } from './safely';
import { leadPage, whereIs } from './where';

/** Watches where the page is and begins a life on each lead page. Does nothing more anywhere else. */
export function start(family: Family): void {
  const world = globalThis as { leadpactScout?: true; navigation?: EventTarget };
  if (world.leadpactScout) return; // registered, and sent to a tab that was open: only the first one lives
  world.leadpactScout = true;
  removeLeftover();

  const scout = new AbortController();
  const { make, pack } = family;
  let readers: Reader[] = pack ? [{ adapter: make(pack), pack }] : [];
  let life = new AbortController();
  let lead: LeadRef | undefined;
  const moved = safely(scout, arrive);
  scout.signal.addEventListener('abort', () => life.abort());

  async function arrive(): Promise<void> {
    if (!isAlive()) return scout.abort(); // updated or removed: the page is a newer scout's
    const here = whereIs(readers);
    if (typeof here === 'object' && lead && isSame(here.lead, lead) && !life.signal.aborted) return;
    life.abort();
    lead = undefined;
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
    const here = await leadPage(readers, begun.signal);
    if (!here || begun.signal.aborted) return begun.abort();
    const known = await readStored(['playbook', 'connection', 'panels', 'firstSeen']);
    if (begun.signal.aborted) return;
    lead = here.lead;
    beginLife({ ...here, api: family.api, known, life: begun });
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
