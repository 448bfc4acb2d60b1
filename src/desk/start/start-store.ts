import type { Person } from '../../domain/people/person';
import type { ProposalSummary } from '../../protocol/hub-api';
import type { Answered, Call } from '../access/call';
import { makeResource } from '../loading/resource';
import { isOpen, waitsFor } from '../proposals/waiting';

/** What waits for a person, by role. */
export function makeStart(call: Call, person: Person) {
  const staff = person.role !== 'rep';
  const release = makeResource(() => call('GET /api/release', {}));
  const mine = staff && person.role !== 'admin' ? 'answer' : 'asked';
  const requests = makeResource(() => call('GET /api/feedback', { query: { state: 'open', mine } }));
  const toSign = makeResource(() => proposalsFor(call, person));
  const load = () => Promise.all([release.load(), requests.load(), toSign.load()]);
  return { staff, mine, release, requests, toSign, load } as const;
}

/** Proposals that are still open; those that wait for this person first. */
async function proposalsFor(call: Call, person: Person): Promise<Answered<ProposalSummary[]>> {
  const answered = await call('GET /api/proposals', {});
  // a rep reads proposals only when they sign for somebody
  if (!answered.ok) return answered.status === 403 ? { ok: true, value: [] } : answered;
  const { proposals, you } = answered.value;
  const writes = person.role === 'marketing' || person.role === 'team_lead';
  const waits = (proposal: ProposalSummary) => waitsFor(proposal, { you, writes });
  const open = proposals.filter((each) => isOpen(each) && !each.superseded);
  return { ok: true, value: open.toSorted((one, other) => Number(waits(other)) - Number(waits(one))) };
}
