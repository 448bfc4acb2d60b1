import type { Person } from '../../domain/people/person';
import type { ProposalSummary } from '../../protocol/hub-api';
import type { Answered, Call } from '../access/call';
import { makeResource } from '../loading/resource';
import { standingOf } from '../proposals/standing';

/** What waits for a person, by role. */
export function makeStart(call: Call, person: Person) {
  const staff = person.role !== 'rep';
  const release = makeResource(() => call('GET /api/release', {}));
  const mine = staff && person.role !== 'admin' ? 'answer' : 'asked';
  const requests = makeResource(() => call('GET /api/feedback', { query: { state: 'open', mine } }));
  const toSign = makeResource(() => proposalsFor(call, person));
  const load = () => Promise.all([release.load(), requests.load(), ...(staff ? [toSign.load()] : [])]);
  return { staff, mine, release, requests, toSign, load } as const;
}

/** Open proposals on top of the release in force; those that wait for this person first. */
async function proposalsFor(call: Call, person: Person): Promise<Answered<ProposalSummary[]>> {
  const [answered, head] = await Promise.all([call('GET /api/proposals', {}), call('GET /api/release', {})]);
  if (!answered.ok) return answered;
  if (!head.ok) return head;
  const inForce = head.value.release?.number ?? 0;
  const open = answered.value.proposals.filter(
    ({ state, basedOn }) => state === 'proposed' && basedOn === inForce,
  );
  const waits = (proposal: ProposalSummary) => {
    const { sign, release } = standingOf({ proposal, person, inForce });
    return release === 'may' || (sign !== undefined && 'side' in sign);
  };
  return { ok: true, value: open.toSorted((one, other) => Number(waits(other)) - Number(waits(one))) };
}
