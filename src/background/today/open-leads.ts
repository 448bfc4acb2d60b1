import { ensureRepeating, letSleep } from '../../browser/alarms';
import { askSite } from '../../browser/ask-site';
import { isGranted } from '../../browser/grants';
import { readManaged } from '../../browser/managed';
import { readStored, removeStored, writeStored } from '../../browser/stored';
import type { OpenLeadsOutcome } from '../../crm/adapter';
import { instantAt } from '../../domain/instant';
import type { OpenLeadsAnswer, Stored } from '../../protocol/stored';
import { type AskableSite, askableSites } from './askable';
import { keepOpenLeads } from './keep-open-leads';

export const openLeadsAlarm = 'open-leads';
const minutes = 15;
const mostRequests = 4;

/** Asks, every quarter of an hour, where the person has chosen it and the company does not forbid it; else forgets. */
export async function watchOpenLeads(): Promise<void> {
  if (await mayAsk()) return ensureRepeating(openLeadsAlarm, { minutes, first: 1 });
  await letSleep(openLeadsAlarm);
  await removeStored(['openLeads']);
}

/** The same for a person who is looking: not those that have answered within the last minute. */
export const askOpenLeadsNow = (): Promise<void> => askOpenLeads(60_000);

/** Asks every CRM that can be asked for my open leads. One that is signed out or silent leaves what it said before. */
export function askOpenLeads(fresh = 0): Promise<void> {
  return navigator.locks.request('leadpact:open-leads', async () => {
    if (!(await mayAsk())) return;
    const { sites = {}, packs = [] } = await readStored(['sites', 'packs']);
    const { openLeads: before = {} } = await readStored(['openLeads']);
    const answers: Stored['openLeads'] = {};
    for (const site of askableSites(sites, packs)) {
      if (!(await isGranted(site.origin))) continue;
      const last = before[site.origin] ?? { leads: [] };
      const isFresh = !last.trouble && Date.now() - Date.parse(last.at ?? '') < fresh;
      answers[site.origin] = isFresh ? last : await answerOf(site, last);
    }
    await writeStored({ openLeads: answers });
  });
}

async function mayAsk(): Promise<boolean> {
  const { choices, connection } = await readStored(['choices', 'connection']);
  return choices?.askOpenLeads === true && !!connection && (await readManaged()).askOpenLeads !== false;
}

async function answerOf(site: AskableSite, before: OpenLeadsAnswer): Promise<OpenLeadsAnswer> {
  const outcome = await ask(site);
  if (!outcome) return before;
  if (outcome.kind !== 'leads') return { ...before, trouble: outcome.code };
  const leads = await keepOpenLeads(outcome.leads, site);
  if (!leads) return before;
  return { at: instantAt(Date.now()), leads, ...(outcome.more && { more: true }) };
}

/** `undefined`: nothing came, as without a network. */
async function ask({
  origin,
  openLeads,
}: AskableSite): Promise<Exclude<OpenLeadsOutcome, { kind: 'ask' }> | undefined> {
  let next = openLeads.ask();
  for (let request = 0; request < mostRequests; request++) {
    const reply = await askSite(origin, next.request);
    if (reply.status === 0) return undefined;
    const outcome = openLeads.answer(next, reply, { origin, now: instantAt(Date.now()) });
    if (outcome.kind !== 'ask') return outcome;
    next = outcome.ask;
  }
  return { kind: 'unreadable', code: 'not-understood', missing: [`an answer in ${mostRequests} requests`] };
}
