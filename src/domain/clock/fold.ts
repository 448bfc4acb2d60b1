import type { When } from '../instant';
import type { Duty } from '../playbook/entries';
import type { EndedBy, NoticedBy } from './clock';
import type { ClockEvent } from './event';
import { type Bounds, boundsOf, type Start } from './start';

type Stop = Bounds & { when: When; by: NoticedBy; what: EndedBy };

/** What a clock of one duty runs from and what has ended it, by the events up to now; `undefined`: it does not run. */
export type Folded = { start: Start; stop?: Stop } | undefined;

type Asked = { duty: Duty; base: Start | undefined; zone: string; now: number };
type Moment = Bounds & { event: Exclude<ClockEvent, { kind: Prior['kind'] }> };
type Prior = Extract<ClockEvent, { kind: 'arrived' | 'reassigned' | 'responded' | 'paused' }>;

/**
 * Folds a lead's events, in the order in which they happened, into one clock. `base`: the start that its service level
 * names. A first follow-up ends with a follow-up after it, a hand-off with the hand-off; the next step is counted from
 * the last that was taken, and so is a lead that goes stale; it is to be recycled from the attempt that used up those
 * that were agreed, or ended its script. A lead that was handed back is owed nothing more. What lies in the future (a
 * planned activity) has not happened.
 */
export function foldClock(events: ClockEvent[], asked: Asked): Folded {
  const { duty, base } = asked;
  let folded: Folded = base && duty !== 'next-step' && duty !== 'recycle' ? { start: base } : undefined;
  let over = false;
  for (const moment of after(events, asked)) {
    const ended = endedBy(moment, duty);
    if (ended !== undefined) {
      if (folded && !folded.stop) folded = { start: folded.start, stop: ended };
      over ||= ended.what !== 'followed up';
    } else if (!over && startsAgain(moment, duty, folded)) {
      const { event, earliest, latest } = moment;
      folded = { start: { earliest, latest, by: 'follow-up', when: event.when } };
    } else if (duty === 'next-step' && moment.event.kind === 'attempts used up') {
      folded = undefined;
    }
  }
  return folded;
}

function endedBy({ event, earliest, latest }: Moment, duty: Duty): Stop | undefined {
  const { kind, when } = event;
  if (kind === 'followed up' && duty === 'first-follow-up') {
    return { earliest, latest, when, by: event.by, what: 'followed up' };
  }
  if (kind !== 'handed off' || (event.to === 'accepted' && duty !== 'hand-off')) return undefined;
  const back = duty !== 'hand-off' && event.to !== 'converted';
  return { earliest, latest, when, by: event.by, what: back ? 'handed back' : 'handed off' };
}

/** A bare day on which a follow-up is known to the minute already is the same follow-up. */
function startsAgain({ event: { kind }, earliest }: Moment, duty: Duty, folded: Folded): boolean {
  if (duty === 'recycle') return kind === 'attempts used up';
  const counts = duty === 'next-step' || duty === 'stale';
  if (!counts || (kind !== 'followed up' && kind !== 'step taken')) return false;
  return folded?.start.by !== 'follow-up' || earliest > folded.start.latest;
}

/** What may have happened after the base start and has happened by now, in order. */
function after(events: ClockEvent[], { base, zone, now }: Asked): Moment[] {
  const moments: Moment[] = [];
  for (const event of events) {
    if (isPrior(event)) continue;
    const bounds = boundsOf(event.when, zone);
    if (!bounds || bounds.earliest > now || (base && bounds.latest < base.earliest)) continue;
    moments.push({ event, ...bounds });
  }
  return moments.sort((a, b) => a.latest - b.latest);
}

const priors = new Set<ClockEvent['kind']>(['arrived', 'reassigned', 'responded', 'paused']);

function isPrior(event: ClockEvent): event is Prior {
  return priors.has(event.kind);
}
