import { isAlive } from '../browser/page/native';
import { readStored, watchStored } from '../browser/page/stored';
import type { LeadRef } from '../domain/lead/facts';
import { removeLeftover } from './host';
import { type Family, type Reader, readersFor } from './packs';
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
  let waits = false;
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
    const { packs } = await readStored(['packs']);
    if (begun.signal.aborted) return;
    readers = readersFor(family, packs, location.origin);
    if (readers.length === 0) return waitForPlaybook();
    const here = await leadPage(readers, begun.signal);
    if (!here || begun.signal.aborted) return;
    const known = await readStored(['playbook', 'connection', 'panels', 'firstSeen']);
    if (begun.signal.aborted) return;
    lead = here.lead;
    beginLife({ ...here, api: family.api, known, life: begun });
  }

  /** Nothing says yet how to read this site: it is learnt with the first release, without a reload. */
  function waitForPlaybook(): void {
    if (waits) return;
    waits = true;
    watchStored(scout.signal, (keys) => {
      if (readers.length === 0 && keys.includes('packs')) moved();
    });
  }

  world.navigation?.addEventListener('currententrychange', moved, { signal: scout.signal });
  moved();
}
