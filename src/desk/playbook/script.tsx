import { Mail, MessageCircle, Phone, Users } from 'lucide';
import { outcomes, type PersonaBody, type StepBody, type StepVariant } from '../../domain/playbook/entries';
import { playbook as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';
import { AuthoredLine, AuthoredText } from './authored-text';

const icons = { call: Phone, mail: Mail, meeting: Users, social: MessageCircle };

/** The steps of a script with their texts; merge fields show by the name of what fills them. */
export function Script({ steps, personas }: { steps: StepBody[]; personas: PersonaBody[] }) {
  return (
    <section>
      <h3>{words.script}</h3>
      <ol class="script">
        {steps.map((step) => (
          <li key={step.id}>
            <p class="script-head">
              <Icon of={icons[step.channel]} />
              <strong>{step.title}</strong>
              <span class="soft">
                {words.stepChannel(step.channel)}, {words.stepWait(step.wait)}
              </span>
            </p>
            {step.subject && (
              <p>
                <span class="soft">{words.subject}:</span> <AuthoredLine line={step.subject} />
              </p>
            )}
            <AuthoredText markdown={step.text} />
            {step.variants?.map((variant) => (
              <Variant key={JSON.stringify(variant)} variant={variant} personas={personas} />
            ))}
            <Branches step={step} steps={steps} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type VariantProps = { variant: StepVariant; personas: PersonaBody[] };

/** Other words of a step, and for whom. */
function Variant({ variant: { persona, stage, language, subject, text }, personas }: VariantProps) {
  const title = personas.find(({ id }) => id === persona)?.title ?? persona;
  return (
    <details>
      <summary>{words.variantFor([title, stage, language].filter((each) => each !== undefined))}</summary>
      {subject && (
        <p>
          <span class="soft">{words.subject}:</span> <AuthoredLine line={subject} />
        </p>
      )}
      <AuthoredText markdown={text} />
    </details>
  );
}

/** Where outcomes lead that do not simply lead to the next step. */
function Branches({ step: { after = {} }, steps }: { step: StepBody; steps: StepBody[] }) {
  const named = outcomes.flatMap((outcome) => {
    const to = after[outcome];
    return to === undefined ? [] : [{ outcome, to: steps.find(({ id }) => id === to)?.title ?? to }];
  });
  if (named.length === 0) return null;
  return (
    <ul class="plain-list soft">
      {named.map(({ outcome, to }) => (
        <li key={outcome}>{words.branch(outcome, to)}</li>
      ))}
    </ul>
  );
}
