import { type Outcome, outcomes, type StepBody } from '../../../domain/playbook/entries';
import { edit as words } from '../../../text/desk';
import { OptionalChoiceAt } from '../form/fields';
import { type Place, set } from '../form/place';
import { stepName } from './step-name';

type BranchFieldsProps = { of: Place<StepBody['after']>; step: StepBody; steps: StepBody[] };

/** Where each outcome of a step leads: the positive branch, then the negative ones. */
export function BranchFields({ of, step, steps }: BranchFieldsProps) {
  const after = of.value ?? {};
  const count = Object.keys(after).length;
  const choices = [
    ...steps
      .map((each, index) => ({ value: each.id, label: words.script.toStep(stepName(each, index)) }))
      .filter(({ value }) => value !== step.id),
    { value: 'end', label: words.script.end },
    { value: 'recycle', label: words.script.recycle },
  ];
  const change = (outcome: Outcome, next: unknown) => {
    const { [outcome]: _, ...rest } = after;
    const changed = typeof next === 'string' ? { ...rest, [outcome]: next } : rest;
    set(of, Object.keys(changed).length > 0 ? changed : undefined);
  };
  return (
    <details class="more" open={count > 0}>
      <summary>{words.script.branches(count)}</summary>
      <fieldset class="group">
        <legend class="only-heard">{words.script.branchesTitle}</legend>
        <p class="field-hint">{words.script.branchesHint}</p>
        <div class="pair">
          {outcomes.map((outcome) => (
            <OptionalChoiceAt
              key={outcome}
              of={{
                path: [...of.path, outcome],
                value: after[outcome],
                change: (_, next) => change(outcome, next),
              }}
              label={words.outcomes[outcome]}
              none={words.script.otherwise(outcome)}
              choices={choices}
            />
          ))}
        </div>
      </fieldset>
    </details>
  );
}
