import { isSameContent } from '../../browser/canonical';
import { allKnownLeads, changeKnownLeads } from '../../browser/known-leads';
import type { LeadKey } from '../../domain/lead/facts';
import type { RecordedAct } from '../../domain/progress/act';
import { foldActs } from '../../domain/progress/progress';
import type { Sync } from '../../protocol/hub-api';
import type { KnownLead, OutboxEntry } from '../../protocol/stored';

/** What is known of a lead with these acts added, each once; of what was only seen the latest stays. */
function withActs(known: KnownLead = { conversations: [] }, acts: RecordedAct[]): KnownLead {
  const byKey = new Map([...acts, ...(known.acts ?? [])].map((recorded) => [recorded.key, recorded]));
  const all = [...byKey.values()].sort(byTime);
  const lastSeen = all.findLast(({ act }) => act.kind === 'seen');
  const kept = all.filter((recorded) => recorded.act.kind !== 'seen' || recorded === lastSeen);
  return { ...known, acts: kept, progress: foldActs(kept) };
}

function byTime(a: RecordedAct, b: RecordedAct): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

/** Adds acts to what is known of their leads, in one switch. */
export function recordActs(acts: Sync['acts']): Promise<boolean> {
  const byLead = grouped(acts);
  return changeKnownLeads([...byLead.keys()], (known, lead) =>
    withActs(
      known,
      (byLead.get(lead) ?? []).map(({ recorded }) => recorded),
    ),
  );
}

/** Folds anew what is known of each lead: a newer program may fold otherwise. */
export async function refold(): Promise<void> {
  const old = [...(await allKnownLeads())].flatMap(([lead, { acts, progress }]) =>
    acts && !isSameContent(foldActs(acts), progress) ? [lead] : [],
  );
  if (old.length > 0) await changeKnownLeads(old, (known) => withActs(known, []));
}

/** An entry of the outbox as what it says of a lead; nothing when it is no act. */
export function actOf(entry: OutboxEntry): { lead: LeadKey; recorded: RecordedAct }[] {
  const { key, at, person, what } = entry;
  return what.kind === 'act' ? [{ lead: what.lead, recorded: { key, at, person, act: what.act } }] : [];
}

/** Which conversations speak of which lead, added to what is known of it. */
export function linkConversations(links: { lead: LeadKey; conversation: string }[]): Promise<boolean> {
  const byLead = grouped(links);
  return changeKnownLeads([...byLead.keys()], (known = { conversations: [] }, lead) => {
    const news = (byLead.get(lead) ?? []).map(({ conversation }) => conversation);
    return { ...known, conversations: [...new Set([...known.conversations, ...news])] };
  });
}

function grouped<About extends { lead: LeadKey }>(all: About[]): Map<LeadKey, About[]> {
  const byLead = new Map<LeadKey, About[]>();
  for (const each of all) {
    const ofLead = byLead.get(each.lead);
    if (ofLead) ofLead.push(each);
    else byLead.set(each.lead, [each]);
  }
  return byLead;
}
