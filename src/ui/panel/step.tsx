import { Check, Clock, CornerDownRight, Heart, Undo2 } from 'lucide';
import type { ScriptView, StepView } from '../../domain/guidance/script-view';
import type { Instant } from '../../domain/instant';
import { panel } from '../../text/panel';
import { Icon } from '../controls/icon';
import { Act } from './act';
import { ChannelIcon } from './channel-icon';
import type { LeadDoes, Own, PanelActions } from './state';
import { stepAct } from './step-acts';
import { StepText } from './step-text';

const words = panel.acts;

type StepProps = {
  script: Extract<ScriptView, { kind: 'script' }>;
  step: StepView;
  number: number;
  now: Instant;
  note: string;
  own: Own | undefined;
  copy: PanelActions['copy'];
  does: LeadDoes | undefined;
};

/** One step of the list: what became of it, or when it is due and what will be said. */
export function Step(props: StepProps) {
  const { script, step, number, now, does } = props;
  const title = panel.script.step(number, step.title);
  if (step.status === 'next')
    return (
      <li class="step" data-status="next" aria-current="step">
        <StepLine step={step} title={title} short={words.next} />
        {step.done && (
          <>
            <p class="soft">{words.lastTime(step, now)}</p>
            {does && <Afterwards {...props} does={does} />}
          </>
        )}
      </li>
    );
  if (step.status === 'later')
    return (
      <li class="step" data-status="later">
        <details>
          <summary>
            <StepLine step={step} title={title} short={panel.script.due(step, now)} />
          </summary>
          <StepText {...props} guidance={script.title} />
        </details>
      </li>
    );
  return (
    <li class="step" data-status={step.status}>
      <StepLine step={step} title={title} short={words.became(step, now)} />
      {does && <Afterwards {...props} does={does} />}
    </li>
  );
}

const marks = { done: Check, skipped: CornerDownRight, snoozed: Clock } as const;

function StepLine({ step, title, short }: { step: StepView; title: string; short: string }) {
  const { status, channel } = step;
  return (
    <div class="step-line">
      {status === 'next' || status === 'later' ? (
        <ChannelIcon channel={channel} />
      ) : (
        <Icon of={marks[status]} size={14} />
      )}
      <span class="step-title">{title}</span>
      <span class="short">{short}</span>
    </div>
  );
}

/** What can still be said of a step that is done: that it worked, or that it was not so. */
function Afterwards({ script, step, own, does }: StepProps & { does: LeadDoes }) {
  const worked = own?.worked.includes(step.id) ?? false;
  return (
    <div class="row afterwards">
      {step.done &&
        (worked ? (
          <span class="said">
            <Icon of={Heart} size={14} /> {words.workedSaid}
          </span>
        ) : (
          <Act press={() => does.act({ kind: 'worked', ...script.version, step: step.id })}>
            <Icon of={Heart} size={14} /> {words.worked}
          </Act>
        ))}
      <Act
        label={step.status === 'snoozed' ? words.takeUpOf(step.title) : words.undoOf(step.title)}
        press={() => does.act(stepAct(script, step, { did: 'undone' }))}
      >
        <Icon of={Undo2} size={14} /> {step.status === 'snoozed' ? words.takeUp : words.undo}
      </Act>
    </div>
  );
}
