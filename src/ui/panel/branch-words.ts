import type { ScriptView, StepView } from '../../domain/guidance/script-view';
import type { Outcome } from '../../domain/playbook/entries';
import { panel } from '../../text/panel';

const words = panel.acts;

/** Where an outcome of this step leads, in words. */
export function branchWords(
  { steps }: Extract<ScriptView, { kind: 'script' }>,
  step: StepView,
  outcome: Outcome,
): string {
  const to = step.leadsTo?.[outcome];
  if (to === undefined) return '';
  if (to === 'end') return words.leadsToEnd;
  if (to === 'recycle') return words.leadsToRecycle;
  const at = steps.findIndex(({ id }) => id === to);
  if (at < 0) return '';
  return to === step.id ? words.leadsAgain : words.leadsTo(panel.script.step(at + 1, steps[at]!.title));
}
