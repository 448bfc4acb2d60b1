import { readKnownLeads } from '../../browser/known-leads';
import { isSameContent } from '../../browser/canonical';
import { leadKey } from '../../browser/lead-key';
import { keep, newKey, waiting } from '../../browser/outbox';
import { readStored } from '../../browser/stored';
import { utcDayOf } from '../../domain/instant';
import type { RecordedAct, SeenAct } from '../../domain/progress/act';
import { checkAct } from '../../domain/progress/check-act';
import type { Message } from '../../protocol/messages';
import { deliver } from '../deliver/deliver';
import { currentConnection, whileConnected } from '../hub/connection';
import { actOf, recordActs } from './known';

/** So many entries may wait; beyond, what was only seen is dropped: nothing else ever is. */
const mostWaiting = 300;

/** Tells the hub what stood on a lead page, once a day and each time that it has changed. May get lost. */
export async function noteSeen({ lead, campaign, seen, briefly }: Message<'lead.seen'>): Promise<void> {
  const connection = await currentConnection();
  const of = connection && (await leadKey(connection.leadKey, lead));
  if (!connection || !of || checkAct(seen)) return;
  const kept = await whileConnected(connection, async () => {
    const before = (await readKnownLeads([of])).get(of)?.acts?.findLast(({ act }) => act.kind === 'seen');
    const act = newsOf(before, seen, briefly);
    if (!act || (await waiting()).entries.length >= mostWaiting) return false;
    const { playbook } = await readStored(['playbook']);
    const { hub, person } = connection;
    const about = { lead: of, crm: lead.crm, ...(campaign !== undefined && { campaign }) };
    const what = { kind: 'act' as const, ...about, release: playbook?.release.number ?? 0, act };
    const put = await keep({ key: newKey(), hub, person: person.id, what });
    return put.ok && 'entry' in put && recordActs(actOf(put.entry));
  });
  if (kept === true) void deliver();
}

/** Who saw only the tab knows of no guidance: what was known of that today stays. */
function newsOf(before: RecordedAct | undefined, seen: SeenAct, briefly = false): SeenAct | undefined {
  const today = utcDayOf(new Date().toISOString());
  const known =
    before && utcDayOf(before.at) === today && before.act.kind === 'seen' ? before.act : undefined;
  if (!known) return seen;
  const { guidance, withoutGuidance } = known;
  const stays = briefly
    ? { ...(guidance !== undefined && { guidance }), ...(withoutGuidance && { withoutGuidance }) }
    : {};
  const act: SeenAct = { ...stays, ...seen };
  return isSameContent(act, known) ? undefined : act;
}
