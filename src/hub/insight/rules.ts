import { coverageOf } from '../../domain/insight/coverage';
import { type Instant, instantAt } from '../../domain/instant';
import { foldText } from '../../domain/lead/fold-text';
import type { Person } from '../../domain/people/person';
import type { Entry, EntryId } from '../../domain/playbook/entries';
import type { Coverage, Portfolio, Thanks } from '../../protocol/hub-api/insight';
import { unseal } from '../playbook/seal';
import { readEntryRows, readHead, readReleaseRows, readSealed } from '../playbook/store';
import type { Tx } from '../store/transaction';
import {
  countSeen,
  readLoads,
  readOpenRequests,
  readShown,
  readUnclaimed,
  readWithoutGuidance,
  readWorked,
} from './coverage-store';
import { daysBefore } from './days';
import { readTexts } from './texts';

const [month, week, quarter] = [30, 7, 90];

/** Where the playbook in force does not cover the leads that come. */
export async function coverageNow(tx: Tx, now: Instant): Promise<Coverage> {
  const since = daysBefore(now, month);
  const quiet = daysBefore(now, week);
  const entries = await entriesInForce(tx);
  const met = {
    unclaimed: await readUnclaimed(tx, since),
    withoutGuidance: await readWithoutGuidance(tx, since),
    shown: await readShown(tx, quiet),
    young: await youngerThan(tx, quiet),
  };
  return { days: month, quiet: week, leads: await countSeen(tx, since), ...coverageOf(entries, met) };
}

/** Entries in force that were not yet in force then. */
async function youngerThan(tx: Tx, then: Instant): Promise<EntryId[]> {
  const [head, ...older] = await readReleaseRows(tx);
  if (!head) return [];
  const before = [head, ...older].find(({ releasedAt }) => releasedAt <= then);
  const known = new Set((before ? await readEntryRows(tx, before.number) : []).map(({ id }) => id));
  return (await readEntryRows(tx, head.number)).flatMap(({ id }) => (known.has(id) ? [] : [id]));
}

/** What worked, for those who wrote it: by the owner's name or address, as the guidance has it now. */
export async function thanksFor(
  tx: Tx,
  { person, now }: { person: Person; now: Instant },
): Promise<{ days: number; thanks: Thanks[] }> {
  const worked = await readWorked(tx, daysBefore(now, quarter));
  const head = (await readHead(tx))?.number ?? 0;
  const texts = await readTexts(tx, 'guidance', [
    ...new Set([head, ...worked.map(({ release }) => release)]),
  ]);
  const thanks = worked.flatMap(({ guidance, step, release, times, last }): Thanks[] => {
    const entry = texts(head, guidance) ?? texts(release, guidance);
    if (!entry) return [];
    const then = texts(release, guidance)?.body.steps ?? [];
    const named = [...entry.body.steps, ...then].find(({ id }) => id === step);
    const { owner } = entry.body;
    const mine = [person.name, person.email].some((name) => foldText(name) === foldText(owner));
    const at = instantAt(new Date(last).getTime());
    const { title } = entry;
    return [{ guidance, title, step, stepTitle: named?.title ?? step, owner, mine, times, last: at }];
  });
  return { days: quarter, thanks };
}

/** What each cartridge has to do: open requests, and the leads of its campaigns and its guidance. */
export async function portfolioNow(tx: Tx, now: Instant): Promise<Portfolio> {
  const entries = await entriesInForce(tx);
  const cartridges = new Map(entries.map((entry) => [entry.id, cartridgeOf(entry)]));
  const requests = new Map((await readOpenRequests(tx)).map(({ cartridge, open }) => [cartridge, open]));
  const leads = new Map<EntryId, number>();
  for (const { campaign, guidance, leads: count } of await readLoads(tx, daysBefore(now, month)))
    for (const cartridge of new Set([cartridges.get(campaign ?? ''), cartridges.get(guidance ?? '')]))
      if (cartridge !== undefined) leads.set(cartridge, (leads.get(cartridge) ?? 0) + count);
  const loads = entries.flatMap(({ kind, id }) =>
    kind === 'cartridge'
      ? [{ cartridge: id, requests: requests.get(id) ?? 0, leads: leads.get(id) ?? 0 }]
      : [],
  );
  return { days: month, loads };
}

function cartridgeOf({ kind, body }: Entry): EntryId | undefined {
  return kind === 'campaign' || kind === 'guidance' ? body.cartridge : undefined;
}

async function entriesInForce(tx: Tx): Promise<Entry[]> {
  return (await readSealed(tx, (await readHead(tx))?.number ?? 0)).map(unseal);
}
