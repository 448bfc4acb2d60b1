import { channels, type GuidanceBody, type StepBody } from '../../../domain/playbook/entries';
import { edit as words, playbook } from '../../../text/desk';
import { DurationAt } from '../form/duration-field';
import { ChoiceAt, TextAt } from '../form/fields';
import { add, freeId } from '../form/list';
import { Parts } from '../form/parts';
import { at, type Place } from '../form/place';
import { PasteSteps } from '../paste/paste-dialog';
import { BranchFields } from './branch-fields';
import { stepName } from './step-name';
import { MergeText } from './merge-text';
import { VariantFields } from './variant-fields';

/** The steps of a script, in order. */
export function StepsForm({ of }: { of: Place<GuidanceBody> }) {
  const steps = at(of, 'steps');
  return (
    <>
      <Parts
        of={steps}
        title={words.script.steps}
        hint={words.script.stepsHint}
        nameOf={(step, index) => stepName(step, index)}
        addLabel={words.script.add}
        onAdd={() => add(steps, newStep(steps.value))}
        ordered
        folds
      >
        {(step, index) => <StepFields of={step} guidance={of.value} first={index === 0} />}
      </Parts>
      <PasteSteps of={steps} />
    </>
  );
}

type StepFieldsProps = { of: Place<StepBody>; guidance: GuidanceBody; first: boolean };

function StepFields({ of, guidance, first }: StepFieldsProps) {
  const { channel } = of.value;
  return (
    <div class="stack">
      <div class="pair">
        <TextAt of={at(of, 'title')} label={words.title} maxLength={200} />
        <ChoiceAt
          of={at(of, 'channel')}
          label={words.script.channel}
          choices={channels.map((value) => ({ value, label: playbook.stepChannel(value) }))}
        />
      </div>
      <DurationAt
        of={at(of, 'wait')}
        label={words.script.wait}
        hint={first ? words.script.waitFirst : words.script.waitAfter}
      />
      {(channel === 'mail' || of.value.subject !== undefined) && (
        <MergeText of={at(of, 'subject')} label={words.script.subject} line />
      )}
      <MergeText of={at(of, 'text')} label={words.script.text} hint={words.script.textHint} rows={6} />
      <VariantFields of={at(of, 'variants')} step={of.value} personas={guidance.personas} />
      <BranchFields of={at(of, 'after')} step={of.value} steps={guidance.steps} />
    </div>
  );
}

/** A day after the step before, by the channel that was not tried last. */
function newStep(steps: StepBody[]): StepBody {
  const last = steps.at(-1);
  const channel = last?.channel === 'call' ? 'mail' : 'call';
  return {
    id: freeId(steps, `step-${steps.length + 1}`),
    channel,
    title: '',
    wait: last ? 480 : 0,
    text: '',
  };
}
