import { readKnownLeads } from '../../browser/known-leads';
import { leadKey } from '../../browser/lead-key';
import { keep } from '../../browser/outbox';
import { findEntry } from '../../browser/outbox-stores';
import { readStored } from '../../browser/stored';
import { branchOf } from '../../domain/guidance/way';
import type { LeadKey } from '../../domain/lead/facts';
import type { LeadAct } from '../../domain/progress/act';
import { checkAct } from '../../domain/progress/check-act';
import { foldActs } from '../../domain/progress/progress';
import type { Message } from '../../protocol/messages';
import type { Connection, KnownLead, OutboxEntry } from '../../protocol/stored';
import { deliver } from '../deliver/deliver';
import { currentConnection, whileConnected } from '../hub/connection';
import { actOf, recordActs } from './known';

/**
 * Keeps what the rep did on a lead: first in the outbox, so that it is never lost, then with what is known of the lead,
 * so that it shows at once. Asked again under the same key it is still one act. False: nothing is kept.
 */
export async function doAct({ lead, campaign, key, act }: Message<'lead.act'>): Promise<boolean> {
  const connection = await currentConnection();
  const of = connection && (await leadKey(connection.leadKey, lead));
  if (!connection || !of || checkAct(act)) return false;
  const kept = await whileConnected(connection, async () => {
    const known = (await readKnownLeads([of])).get(of);
    if (known?.acts?.some((recorded) => recorded.key === key)) return true;
    const about = { lead: of, crm: lead.crm, ...(campaign !== undefined && { campaign }) };
    const entry = (await findEntry(key)) ?? (await newEntry(connection, { key, about, act, known }));
    return entry !== undefined && recordActs(actOf(entry));
  });
  if (kept === true) void deliver();
  return kept === true;
}

type New = {
  key: string;
  about: { lead: LeadKey; crm: string; campaign?: string };
  act: LeadAct;
  known: KnownLead | undefined;
};

async function newEntry(
  { hub, person }: Connection,
  { key, about, act, known }: New,
): Promise<OutboxEntry | undefined> {
  const { playbook, heldScripts = {} } = await readStored(['playbook', 'heldScripts']);
  const release = playbook?.release.number ?? 0;
  const script =
    act.kind === 'step'
      ? (heldScripts[`${act.guidance}@${act.release}`] ??
        playbook?.guidance.find(({ id }) => id === act.guidance))
      : undefined;
  const what = { kind: 'act' as const, ...about, release, act: led(act, script?.steps ?? [], known) };
  const kept = await keep({ key, hub, person: person.id, what });
  return kept.ok && 'entry' in kept ? kept.entry : undefined;
}

type Steps = Parameters<typeof branchOf>[0];

/** The act with where its outcome leads by the script in hand: so that an end is an end whatever becomes of the script. */
function led(act: LeadAct, steps: Steps, known: KnownLead | undefined): LeadAct {
  const step = act.kind === 'step' && act.did === 'done' && steps.find(({ id }) => id === act.step);
  if (!step) return act;
  const done = known?.progress ?? foldActs([]);
  return { ...act, leadsTo: branchOf(steps, { step, outcome: act.outcome, done }) };
}
