import { calendarFor, type Worker } from '../clock/calendar-for';
import type { ClockView } from '../clock/clock';
import { addWorking } from '../clock/working-time';
import { type Instant, instantAt, millisOf, utcDayOf } from '../instant';
import type { LeadFacts } from '../lead/facts';
import { textOf } from '../lead/read-fact';
import { outcomes } from '../playbook/entries';
import type { CompiledStep, ReadModel } from '../playbook/read-model';
import type { LeadProgress } from '../progress/progress';
import { fillBlocks, fillInline } from './fill';
import type { StepView } from './script-view';
import { wordsFor } from './variant';
import { branchOf } from './way';

type Reader = Parameters<typeof wordsFor>[1];

type Asked = {
  facts: LeadFacts;
  model: ReadModel;
  clocks: ClockView[];
  now: Instant;
  worker: Worker | undefined;
  progress: Pick<LeadProgress, 'steps' | 'last'>;
  reader: Reader;
  current: string | undefined;
};

/** The steps of a script as they stand, in the script's order. Only the next one is due. */
export function stepViews(steps: CompiledStep[], asked: Asked): StepView[] {
  return steps.map((step): StepView => {
    const dueAt = step.id === asked.current ? dueOf(step, asked) : undefined;
    const { subject, text } = wordsFor(step, asked.reader);
    return {
      id: step.id,
      channel: step.channel,
      title: step.title,
      wait: step.wait,
      ...(dueAt === undefined ? {} : { dueAt }),
      ...standing(step.id, asked),
      leadsTo: leadsTo(steps, step, asked),
      ...(subject === undefined ? {} : { subject: fillInline(subject, asked.facts) }),
      body: fillBlocks(text, asked.facts),
    };
  });
}

/** A snooze that is over is a step like any other. */
function standing(
  id: string,
  { current, now, progress }: Asked,
): Pick<StepView, 'status' | 'done' | 'until'> {
  const mark = progress.steps[id];
  const open = id === current ? 'next' : 'later';
  if (mark === undefined) return { status: open };
  const { did, at, outcome, until } = mark;
  if (did === 'snoozed') {
    return until !== undefined && until > now ? { status: 'snoozed', until } : { status: open };
  }
  const done = { at, ...(outcome === undefined ? {} : { outcome }) };
  const status = id === current ? open : did;
  return did === 'done' ? { status, done } : { status };
}

function leadsTo(steps: CompiledStep[], step: CompiledStep, { progress }: Asked) {
  const to = outcomes.map(
    (outcome) => [outcome, branchOf(steps, { step, outcome, done: progress })] as const,
  );
  return Object.fromEntries(to);
}

/**
 * When the next step is due: after its wait in working time since the clock's start, else since the step before was done
 * or skipped; not before a day that the prospect named, nor before a snooze is over.
 */
function dueOf({ id, wait }: CompiledStep, asked: Asked): Instant | undefined {
  const { clocks, progress } = asked;
  const snoozed = progress.steps[id];
  if (snoozed?.did === 'snoozed' && snoozed.until !== undefined) return snoozed.until;
  const before = progress.last === undefined ? undefined : progress.steps[progress.last];
  if (before?.until !== undefined) return before.until;
  const begun = followUpFirst(clocks).find(
    (clock) => 'startedBy' in clock && clock.startedBy !== 'follow-up',
  );
  const start = begun && 'start' in begun && begun.start && 'at' in begun.start ? begun.start.at : undefined;
  const from = before?.at ?? start;
  return from === undefined ? undefined : afterWork(from, wait, asked);
}

/** A script is a follow-up: its clock counts before those of other duties, which may have begun with another event. */
function followUpFirst(clocks: ClockView[]): ClockView[] {
  const isFollowUp = (clock: ClockView) => 'duty' in clock && clock.duty === 'first-follow-up';
  return [...clocks.filter(isFollowUp), ...clocks.filter((clock) => !isFollowUp(clock))];
}

/** What is due at once is due when work begins: that is what the one millisecond more is for. */
function afterWork(start: Instant, wait: number, asked: Asked): Instant | undefined {
  const { model, facts, worker: me, now } = asked;
  const owed = followUpFirst(asked.clocks).find((clock) => 'serviceLevel' in clock);
  const level = owed && model.serviceLevels.find(({ id }) => id === owed.serviceLevel);
  const zone = textOf(facts, 'timeZone');
  const calendar = level && calendarFor(level, { model, me, zone, since: utcDayOf(start), now });
  const from = millisOf(start);
  if (calendar === undefined || from === undefined) return undefined;
  const due = addWorking(calendar, { from, ms: wait * 60_000 + 1 });
  return due === undefined ? undefined : instantAt(due - 1);
}
