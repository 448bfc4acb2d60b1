import type { When } from '../instant';
import type { Duty } from '../playbook/entries';
import type { NoticedBy } from './clock';
import type { ClockEvent } from './event';
import { type Bounds, boundsOf, type Start } from './start';

type Stop = Bounds & { when: When; by: NoticedBy; what: 'followed up' | 'handed off' | 'handed back' };

/** What a clock of one duty runs from and what has ended it, by the events up to now; `undefined`: it does not run. */
export type Folded = { start: Start; stop?: Stop } | undefined;

type Asked = { duty: Duty; base: Start | undefined; zone: string; now: number };
type Moment = Bounds & { event: Exclude<ClockEvent, { kind: 'paused' }> & { when: When } };

/**
 * Folds a lead's events, in the order in which they happened, into one clock. `base`: the start that its service level
 * names. A first follow-up ends with a follow-up after it, a hand-off with the hand-off; the next step is counted from
 * the last follow-up, and so is a lead that goes stale; it is to be recycled from the attempt that used up those that
 * were agreed, or ended its script. A lead that was handed back is owed nothing more. What lies in the future (a planned
 * activity) has not happened.
 */
export function foldClock(events: ClockEvent[], asked: Asked): Folded {
  const { duty, base } = asked;
  let folded: Folded = base && duty !== 'next-step' && duty !== 'recycle' ? { start: base } : undefined;
  for (const { event, earliest, latest } of after(events, asked)) {
    const { when } = event;
    const stop = (what: Stop['what'], by: NoticedBy) => {
      if (folded && !folded.stop)
        folded = { start: folded.start, stop: { earliest, latest, when, by, what } };
    };
    if (event.kind === 'handed off') {
      if (duty === 'hand-off' || duty === 'recycle') stop('handed off', event.by);
      else if (event.to === 'converted') stop('handed off', event.by);
      else if (event.to !== 'accepted') stop('handed back', event.by);
    } else if (duty === 'recycle' ? event.kind === 'attempts used up' : event.kind === 'followed up') {
      if (duty === 'first-follow-up') stop('followed up', 'by' in event ? event.by : 'word');
      else if (duty !== 'hand-off' && startsAgain(folded, earliest))
        folded = { start: { earliest, latest, by: 'follow-up', when } };
    } else if (event.kind === 'attempts used up' && duty === 'next-step') {
      folded = undefined;
    }
  }
  return folded;
}

/** A bare day on which a follow-up is known to the minute already is the same follow-up. */
function startsAgain(folded: Folded, earliest: number): boolean {
  if (folded?.stop) return false;
  return folded?.start.by !== 'follow-up' || earliest > folded.start.latest;
}

/** What may have happened after the base start and has happened by now, in order. */
function after(events: ClockEvent[], { base, zone, now }: Asked): Moment[] {
  const moments: Moment[] = [];
  for (const event of events) {
    if (event.kind === 'paused' || event.kind === 'arrived' || event.kind === 'responded') continue;
    if (event.kind === 'reassigned') continue;
    const bounds = boundsOf(event.when, zone);
    if (!bounds || bounds.earliest > now || (base && bounds.latest < base.earliest)) continue;
    moments.push({ event, ...bounds });
  }
  return moments.sort((a, b) => a.latest - b.latest);
}
