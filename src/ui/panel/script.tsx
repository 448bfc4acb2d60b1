import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { panel } from '../../text/panel';
import { callNote } from './call-note';
import { Section, Unknown } from './section';
import type { PanelActions } from './state';
import { Step } from './step';

const words = panel.script;
type ScriptProps = { view: LeadView; now: Instant; copy: PanelActions['copy'] };

/** The recommended script with its reason; the next step first and open. */
export function Script({ view, now, copy }: ScriptProps) {
  const { script } = view;
  if (script.kind === 'none')
    return (
      <Section title={words.title}>
        <Unknown {...words.none[script.reason]} />
      </Section>
    );
  return (
    <Section title={words.title} short={words.steps(script.steps.length)}>
      <p class="key-message" dir="auto">
        {script.keyMessage}
      </p>
      <p class="soft">{words.because(script.because)}</p>
      {script.unverifiedSince && <p class="warn">{words.unverified(script.unverifiedSince, now)}</p>}
      <ol class="steps">
        {script.steps.map((step, at) => (
          <Step
            key={step.id}
            step={step}
            number={at + 1}
            open={at === 0}
            now={now}
            note={callNote(view, step, now)}
            copy={copy}
          />
        ))}
      </ol>
      <p class="soft">{words.vouched(script.owner)}</p>
    </Section>
  );
}
