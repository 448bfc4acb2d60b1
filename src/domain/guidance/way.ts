import type { Branch, Outcome, StepBody } from '../playbook/entries';
import { leadsByItself, type LeadProgress } from '../progress/progress';

type Step = Pick<StepBody, 'id' | 'after'>;
type Done = Pick<LeadProgress, 'steps' | 'last'>;

/** The step that is next, or how the script is over; neither when it has no steps. */
export type Way = { current?: string; ended?: 'end' | 'recycle' };

/**
 * Where a lead stands in its script: at the first step, else where the last step that was done or skipped leads. When
 * that step is not in this version of the script: at the first that is not behind it.
 */
export function wayThrough(steps: Step[], done: Done): Way {
  const first = steps[0];
  if (first === undefined) return {};
  const { last } = done;
  if (last === undefined) return { current: first.id };
  const mark = done.steps[last];
  const step = steps.find(({ id }) => id === last);
  if (mark?.did === 'snoozed' && step) return { current: last };
  const to = step ? branchOf(steps, { step, outcome: mark?.outcome, done }) : firstOpen(steps, done);
  return to === 'end' || to === 'recycle' ? { ended: to } : { current: to };
}

/** Where an outcome of a step leads: a step's id, `end` or `recycle`. */
export function branchOf(
  steps: Step[],
  { step, outcome, done }: { step: Step; outcome: Outcome | undefined; done: Done },
): Branch {
  const named = outcome === undefined ? undefined : step.after?.[outcome];
  const to = named ?? leadsByItself(outcome);
  if (to === 'end' || to === 'recycle' || steps.some(({ id }) => id === to)) return to ?? 'end';
  return firstOpen(steps.slice(steps.indexOf(step) + 1), done);
}

function firstOpen(steps: Step[], { steps: marks }: Done): Branch {
  const open = steps.find(({ id }) => marks[id] === undefined || marks[id].did === 'snoozed');
  return open?.id ?? 'end';
}
