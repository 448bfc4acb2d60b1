import { ChevronRight } from 'lucide';
import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { panel } from '../../text/panel';
import { Icon } from '../controls/icon';
import { callNote } from './call-note';
import { ChannelIcon } from './channel-icon';
import type { LeadDoes, Own, PanelActions } from './state';
import { StepActs } from './step-acts';
import { StepText } from './step-text';

const words = panel.acts;

type NextStepProps = {
  view: LeadView;
  now: Instant;
  own: Own | undefined;
  copy: PanelActions['copy'];
  does: LeadDoes | undefined;
};

/** The step that is next: when it is due, what to say, and what came of it. */
export function NextStep({ view, now, own, copy, does }: NextStepProps) {
  const { script } = view;
  if (script.kind === 'none') return null;
  const at = script.steps.findIndex(({ id }) => id === script.current);
  const step = script.steps[at];
  if (!step) return null;
  const { attempt } = script;
  return (
    <section class="next" key={step.id} aria-label={words.next}>
      <p class="next-head">
        <ChannelIcon channel={step.channel} />
        <strong class="step-title">{panel.script.step(at + 1, step.title)}</strong>
        <span class="short">{step.until ? words.putOff(step.until, now) : panel.script.due(step, now)}</span>
      </p>
      {(attempt || step.done) && (
        <p class="soft">
          {[attempt && words.attempt(attempt.n, attempt.of), step.done && words.lastTime(step, now)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <details class="what-to-say">
        <summary>
          <Icon of={ChevronRight} size={14} />
          {words.whatToSay(step.channel)}
        </summary>
        <StepText
          step={step}
          guidance={script.title}
          note={callNote(view, step, now)}
          own={own}
          copy={copy}
          does={does}
        />
      </details>
      {does && <StepActs script={script} step={step} now={now} does={does} />}
    </section>
  );
}
