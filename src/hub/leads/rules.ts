import { utcDayOf, type Instant } from '../../domain/instant';
import type { LeadKey } from '../../domain/lead/facts';
import type { Person } from '../../domain/people/person';
import type { DoneByOthers, RecordedAct } from '../../domain/progress/act';
import { checkAct } from '../../domain/progress/check-act';
import { stepsDone } from '../../domain/progress/progress';
import type { Delivery } from '../../protocol/hub-api';
import { type Refusal, refuse } from '../refusal';
import type { Tx } from '../store/transaction';
import { advance } from '../sync/store';
import { insertAct, readOthersSteps } from './store';

type Done = { me: Person; now: Instant; delivery: Extract<Delivery, { kind: 'act' }> };

/**
 * Keeps what a person did on a lead. A device's clock that is ahead is held to the hub's. What was only seen is told to
 * no other device; of all else the person's others hear.
 */
export async function keepAct(tx: Tx, { me, now, delivery }: Done): Promise<Refusal | 'kept'> {
  const { key, at, lead, crm, campaign, release, act } = delivery;
  const problem = checkAct(act);
  if (problem) return refuse(problem.code, { field: `act.${problem.field}` });
  const cursor = act.kind === 'seen' ? null : await advance(tx, me.id);
  const kept = await insertAct(tx, {
    person: me.id,
    key,
    lead,
    crm,
    campaign,
    team: me.team?.id,
    release,
    kind: act.kind,
    act,
    at: at < now ? at : now,
    cursor,
  });
  return kept ? 'kept' : refuse('delivery.key_running');
}

/** The steps that others did and did not take back, by channel and day (UTC), oldest first. */
export async function doneByOthers(tx: Tx, lead: LeadKey): Promise<DoneByOthers[]> {
  const byPerson = new Map<string, RecordedAct[]>();
  for (const recorded of await readOthersSteps(tx, lead)) {
    byPerson.set(recorded.person, [...(byPerson.get(recorded.person) ?? []), recorded]);
  }
  return [...byPerson.values()]
    .flatMap(stepsDone)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .slice(-mostShown)
    .map(({ channel, at }) => ({ channel, day: utcDayOf(at) }));
}

const mostShown = 1000;
