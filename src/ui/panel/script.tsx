import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { panel } from '../../text/panel';
import { callNote } from './call-note';
import { Helpful } from './helpful';
import { Others, Version } from './script-state';
import { Section, Unknown } from './section';
import type { LeadDoes, Own, PanelActions } from './state';
import { Step } from './step';

const words = panel.script;
type ScriptProps = {
  view: LeadView;
  now: Instant;
  own: Own | undefined;
  copy: PanelActions['copy'];
  does: LeadDoes | undefined;
};

/** The recommended script with its reason and what stands of it; each step that is not the next one. */
export function Script({ view, now, own, copy, does }: ScriptProps) {
  const { script } = view;
  if (script.kind === 'none')
    return (
      <Section title={words.title}>
        <Unknown {...words.none[script.reason]} />
        {does && (
          <button type="button" class="small-button" onClick={() => does.complain(words.askFor(view.source))}>
            {words.askMarketing}
          </button>
        )}
      </Section>
    );
  const done = script.steps.filter(({ status }) => status === 'done').length;
  return (
    <Section title={words.title} short={words.progress(done, script.steps.length)}>
      {script.keyMessage && (
        <p class="key-message" dir="auto">
          {script.keyMessage}
        </p>
      )}
      <p class="soft">{words.because(script.because)}</p>
      {script.unverifiedSince && <p class="warn">{words.unverified(script.unverifiedSince, now)}</p>}
      {!script.signed && <p class="warn">{words.notSigned}</p>}
      <Version script={script} does={does} />
      <Others others={script.others} now={now} />
      <ol class="steps">
        {script.steps.map((step, at) => (
          <Step
            key={step.id}
            script={script}
            step={step}
            number={at + 1}
            now={now}
            note={callNote(view, step, now)}
            own={own}
            copy={copy}
            does={does}
          />
        ))}
      </ol>
      <p class="soft">{words.vouched(script.owner, script.cartridge?.title)}</p>
      {does && <Helpful script={script} helpful={own?.helpful} does={does} />}
    </Section>
  );
}
