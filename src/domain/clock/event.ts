import type { Instant, When } from '../instant';
import type { LeadFacts } from '../lead/facts';
import { factOf, whenOf } from '../lead/read-fact';
import { statusMeaning } from '../lead/status';
import type { Touch } from '../lead/touch';
import type { StatusMeaning } from '../playbook/mapping';
import type { ReadModel } from '../playbook/read-model';
import type { NoticedBy } from './clock';

/** What happened to a lead, as far as clocks are concerned. A response whose date nobody knows has no `when`. */
export type ClockEvent =
  | { kind: 'arrived' | 'reassigned'; when: When }
  | { kind: 'attempts used up' | 'step taken'; when: When }
  | { kind: 'responded'; when: When | undefined }
  | { kind: 'followed up'; when: When; by: NoticedBy }
  | { kind: 'handed off'; to: HandOff | 'converted'; when: When; by: NoticedBy }
  /** Without `from`: it stands still now, and nobody knows since when. Without `to`: until further notice. */
  | { kind: 'paused'; from?: Instant; to?: Instant };

type HandOff = NonNullable<StatusMeaning['handOff']>;

/** What the rep said of a lead: the part of its progress that clocks go by. Lists in any order. */
type Told = {
  followUps?: Instant[];
  /** Steps done that are no follow-ups. */
  otherSteps?: Instant[];
  lastFollowUp?: Instant;
  attempts: number;
  ended?: 'end' | 'recycle';
  handOff?: { to: HandOff; at: Instant };
  steps: Record<string, { at: Instant; outcome?: string; until?: Instant }>;
};

/** From when to when a lead had a status in which its clocks stand still; without `to` it still has it. */
export type PausedTime = { from: Instant; to?: Instant };

export type Happened = {
  facts: LeadFacts;
  model: Pick<ReadModel, 'mappings'>;
  /** Oldest first. */
  touches: Touch[];
  firstSeen?: Instant | undefined;
  progress?: Told | undefined;
  /** What is known of times in a status that pauses. */
  paused?: PausedTime[] | undefined;
  /** How many attempts are agreed. */
  attempts?: number | undefined;
};

/**
 * The events of a lead. The arrival that the CRM does not tell is at least as long ago as the moment when someone here
 * first saw the lead. A status tells of a hand-off only that it was before it was read; the rep's word for the same
 * tells when. A prospect who said "not now" pauses until then.
 */
export function eventsOf(happened: Happened): ClockEvent[] {
  const { facts, touches, firstSeen, progress, paused = [] } = happened;
  const events: ClockEvent[] = [];
  const arrived = whenOf(facts, 'createdAt') ?? (firstSeen && { since: firstSeen });
  if (arrived) events.push({ kind: 'arrived', when: arrived });
  for (const { response, when } of touches) if (response) events.push({ kind: 'responded', when });
  const reassigned = whenOf(facts, 'assignedAt');
  if (reassigned) events.push({ kind: 'reassigned', when: reassigned });
  const activity = whenOf(facts, 'lastFollowUpAt');
  if (activity) events.push({ kind: 'followed up', when: activity, by: 'crm' });
  const meaning = statusMeaning(facts, happened.model);
  for (const pause of paused) events.push({ kind: 'paused', ...pause });
  if (meaning?.pauses && !paused.some(({ to }) => to === undefined)) events.push({ kind: 'paused' });
  const converted = factOf(facts, 'converted');
  const status = converted.known && converted.value === true ? 'converted' : meaning?.handOff;
  if (status && status !== progress?.handOff?.to) {
    events.push({ kind: 'handed off', to: status, when: { since: facts.readAt }, by: 'crm' });
  } else if (progress?.handOff) {
    const { to, at } = progress.handOff;
    events.push({ kind: 'handed off', to, when: { at }, by: 'word' });
  }
  return progress ? [...events, ...toldEvents(progress, happened.attempts)] : events;
}

function toldEvents(told: Told, agreed?: number): ClockEvent[] {
  const { lastFollowUp, attempts, ended, steps } = told;
  const events: ClockEvent[] = [];
  const followUps = told.followUps ?? (lastFollowUp ? [lastFollowUp] : []);
  const otherSteps = told.otherSteps ?? [];
  for (const at of followUps) events.push({ kind: 'followed up', when: { at }, by: 'word' });
  for (const at of otherSteps) events.push({ kind: 'step taken', when: { at } });
  const last = [...followUps, ...otherSteps].sort().at(-1);
  if (last && (ended === 'recycle' || (agreed !== undefined && attempts >= agreed))) {
    events.push({ kind: 'attempts used up', when: { at: last } });
  }
  for (const { at, outcome, until } of Object.values(steps)) {
    if (outcome === 'not-now' && until) events.push({ kind: 'paused', from: at, to: until });
  }
  return events;
}
