import type { History, Shown, TimedDuty, Version } from './history';
import type { MinuteTable } from './minutes';

type Given = { table: MinuteTable; versions: Version[]; history: History };
type Stop = { at: number; by: 'crm' | 'word'; what: 'followed up' | 'handed off' | 'handed back' };

/**
 * A clock as somebody with a stop-watch would keep it: looks minute by minute at what happens, presses the buttons, and
 * counts the minute when it is working time and nothing pauses. Knows of no instants, sums or searches.
 */
export function shownByStopWatch(duty: TimedDuty, { table, versions, history }: Given): Shown | undefined {
  const { now, paused } = history;
  const startsAt = versions[0]?.startsAt;
  if (startsAt === undefined || (duty === 'next-step' && history.ended)) return undefined;

  const lastStep = Math.max(...history.told, ...history.otherSteps);
  let base: number | undefined;
  let version: Version | undefined;
  let ticking = false;
  let counted = 0;
  let near: number | undefined;
  let due: number | undefined;
  let stop: Stop | undefined;
  let handedBack = false;
  let standing = false;

  function validAt(minute: number): Version | undefined {
    return versions.findLast(({ from }) => from <= minute);
  }

  function allowed({ limit }: Version): number {
    return duty === 'next-step' ? limit + history.nextWait : limit;
  }

  function press(): void {
    ticking = version !== undefined;
    counted = 0;
    near = due = stop = undefined;
  }

  function begin(minute: number): void {
    base = minute;
    version = validAt(minute);
    handedBack = false;
    press();
    if (duty === 'next-step' || duty === 'recycle') ticking = false;
  }

  function again(): void {
    if (base === undefined) version = validAt(now);
    if (!handedBack) press();
  }

  function end(at: number, by: Stop['by'], what: Stop['what']): void {
    if (ticking && !stop) stop = { at, by, what };
  }

  function followUp(minute: number, by: Stop['by']): void {
    if (duty === 'first-follow-up') end(minute, by, 'followed up');
    if (duty === 'next-step' || duty === 'stale') again();
  }

  function handOff(minute: number, by: Stop['by'], to: string): void {
    if (duty !== 'hand-off' && to === 'accepted') return;
    handedBack = true;
    end(minute, by, duty === 'hand-off' ? 'handed off' : 'handed back');
  }

  function startsIn(minute: number): boolean {
    if (startsAt === 'assignment') return history.assigned === minute;
    if (startsAt === 'arrival') return history.arrived === minute;
    if (history.responded.includes(minute)) return true;
    return history.arrived === minute && !history.responded.some((at) => at < minute);
  }

  function happensIn(minute: number): void {
    standing = paused.some(({ from, to = Number.POSITIVE_INFINITY }) => from <= minute && minute < to);
    if (startsIn(minute)) begin(minute);
    if (history.activity === minute) followUp(minute, 'crm');
    if (history.told.includes(minute)) followUp(minute, 'word');
    if (history.otherSteps.includes(minute) && (duty === 'next-step' || duty === 'stale')) again();
    if (history.usedUp && lastStep === minute) {
      if (duty === 'recycle') again();
      if (duty === 'next-step') ticking = false;
    }
    const { handedOff, status } = history;
    if (handedOff?.at === minute && (status ?? handedOff.to) === handedOff.to)
      handOff(minute, 'word', handedOff.to);
    if (status !== undefined && status !== handedOff?.to && minute === now) handOff(minute, 'crm', status);
  }

  /** Looks at the watch in every minute up to one, and counts those that count. */
  function watch(from: number, to: number): void {
    if (!ticking || !version) return;
    const { warn } = version;
    const limit = allowed(version);
    const { works } = table;
    let sum = counted;
    for (let minute = from; minute < to; minute++) {
      if (near === undefined && sum >= limit - warn) near = minute;
      if (due === undefined && sum >= limit) due = minute;
      if (!standing && works[minute] === 1) sum++;
    }
    counted = sum;
  }

  const eventful = minutesOf(history);
  for (const [place, minute] of eventful.entries()) {
    happensIn(minute);
    watch(minute, eventful[place + 1] ?? minute);
  }
  const over = version ? counted - allowed(version) : 0;
  if (!standing) watchOn();
  return shown();

  /** Goes on after now until it is due, as if nothing more happened; the last look is in the minute after the table. */
  function watchOn(): void {
    const { length } = table.works;
    for (let minute = now; minute <= length && due === undefined; minute += 60) {
      watch(minute, Math.min(minute + 60, length + 1));
    }
  }

  function shown(): Shown | undefined {
    if (base !== undefined && version && base < history.pactSince) return { state: 'before the pact' };
    const waits = duty === 'next-step' || duty === 'recycle';
    if (!ticking || !version)
      return base === undefined && !waits && validAt(now) ? { state: 'no-start' } : undefined;
    const { id } = version;
    if (stop) return { state: 'stopped', id, ...stop, inTime: inTime(stop) };
    if (standing || history.onHold) return whilePaused(id);
    if (due === undefined) return { state: 'outside-calendar' };
    if (due <= now) return { state: 'breached', id, due, over };
    if (near === undefined || near > now)
      return { state: 'running', id, due, left: -over, changes: near ?? due };
    return { state: 'near breach', id, due, left: -over, changes: due };
  }

  /** A status tells nobody since when: of a late hand-off that it was late, of a pause that it was not before. */
  function inTime({ at, by, what }: Stop): boolean | 'cannot tell' {
    if (due === undefined || at <= due) return true;
    const exact = by === 'word' || what === 'followed up';
    return exact && !history.onHold ? false : 'cannot tell';
  }

  function whilePaused(id: string): Shown {
    const holds = (at: number) =>
      paused.some(({ from, to = Number.POSITIVE_INFINITY }) => from <= Math.min(at, now) && at < to);
    let since = now;
    while (since > 0 && holds(since - 1)) since--;
    let until = now;
    while (until < table.works.length && holds(until)) until++;
    const ends = standing && !history.onHold && until < table.works.length;
    return {
      state: 'paused',
      id,
      ...(standing && { since }),
      ...(ends && { until }),
      ...(over < 0 && { left: -over }),
      ...(over >= 0 && standing && { over }),
    };
  }
}

/** The minutes in which something happens, up to now. */
function minutesOf(history: History): number[] {
  const { arrived, responded, assigned, activity, told, otherSteps, handedOff, paused, now } = history;
  const pauses = paused.flatMap(({ from, to }) => [from, to]);
  const times = [
    arrived,
    ...responded,
    assigned,
    activity,
    ...told,
    ...otherSteps,
    handedOff?.at,
    ...pauses,
    now,
  ];
  const past = times.filter((at): at is number => at !== undefined && at <= now);
  return [...new Set(past)].sort((a, b) => a - b);
}
