import type { Adapter, ReadOutcome } from '../../crm/adapter';
import type { LeadRef } from '../../domain/lead/facts';
import { fetchReply } from './fetch-reply';

const mostRequests = 4;

type Asked = { adapter: Adapter; lead: LeadRef; life: AbortSignal };

/** Asks the CRM's same-origin API as the person who is signed in there; `undefined` where the CRM has none. */
export async function askCrm({ adapter, lead, life }: Asked): Promise<ReadOutcome | undefined> {
  let ask = adapter.ask?.(lead);
  for (let request = 0; ask && adapter.answer && request < mostRequests; request++) {
    const reply = await fetchReply(ask.request, life);
    if (life.aborted) return undefined;
    const outcome = adapter.answer(ask, reply, lead, new Date().toISOString());
    if (outcome.kind !== 'ask') return outcome;
    ask = outcome.ask;
  }
  return (
    ask && { kind: 'unreadable', code: 'not-understood', missing: [`an answer in ${mostRequests} requests`] }
  );
}
