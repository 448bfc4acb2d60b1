import type { ScriptView, StepView } from '../../domain/guidance/script-view';

/** The step that is next, where there is one. */
export function currentStep(script: ScriptView): StepView | undefined {
  return script.kind === 'script' ? script.steps.find(({ id }) => id === script.current) : undefined;
}
