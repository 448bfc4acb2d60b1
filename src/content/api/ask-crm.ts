import type { Adapter, Ask, ReadOutcome, Reply } from '../../crm/adapter';
import type { LeadRef } from '../../domain/lead/facts';

const mostRequests = 4;
const patience = 10_000;
const nothingCame: Reply = { status: 0, contentType: '', text: '' };

type Asked = { adapter: Adapter; lead: LeadRef; life: AbortSignal };

/** Asks the CRM's same-origin API as the person who is signed in there; `undefined` where the CRM has none. */
export async function askCrm({ adapter, lead, life }: Asked): Promise<ReadOutcome | undefined> {
  let ask = adapter.ask?.(lead);
  for (let request = 0; ask && adapter.answer && request < mostRequests; request++) {
    const reply = await fetched(ask.request, life);
    if (life.aborted) return undefined;
    const outcome = adapter.answer(ask, reply, lead, new Date().toISOString());
    if (outcome.kind !== 'ask') return outcome;
    ask = outcome.ask;
  }
  return (
    ask && { kind: 'unreadable', code: 'not-understood', missing: [`an answer in ${mostRequests} requests`] }
  );
}

async function fetched({ method, path, headers, body }: Ask['request'], life: AbortSignal): Promise<Reply> {
  const url = new URL(path, location.origin);
  if (url.origin !== location.origin) return nothingCame;
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.any([life, AbortSignal.timeout(patience)]),
    });
    const contentType = response.headers.get('content-type') ?? '';
    return { status: response.status, contentType, text: await response.text() };
  } catch {
    return nothingCame;
  }
}
