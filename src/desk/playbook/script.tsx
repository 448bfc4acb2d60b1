import { Mail, MessageCircle, Phone, Users } from 'lucide';
import type { StepBody } from '../../domain/playbook/entries';
import { playbook as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';
import { AuthoredLine, AuthoredText } from './authored-text';

const icons = { call: Phone, mail: Mail, meeting: Users, social: MessageCircle };

/** The steps of a script with their texts; merge fields show by the name of what fills them. */
export function Script({ steps }: { steps: StepBody[] }) {
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
          </li>
        ))}
      </ol>
    </section>
  );
}
