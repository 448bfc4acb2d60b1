import { Mail } from 'lucide';
import { plainText } from '../../domain/guidance/plain-text';
import type { FilledBlock, FilledInline, StepView } from '../../domain/guidance/script-view';
import { panel } from '../../text/panel';
import { Icon } from '../controls/icon';
import { Copy } from './copy';
import { FilledLine, FilledText } from './filled-text';
import { mailLink } from './mail-link';
import { MyWording } from './my-wording';
import { richText } from './rich-text';
import type { LeadDoes, Own, PanelActions } from './state';

const words = panel.script;

type StepTextProps = {
  step: StepView;
  /** Title of the guidance that it is from. */
  guidance: string;
  note: string;
  own: Own | undefined;
  copy: PanelActions['copy'];
  does: LeadDoes | undefined;
};

/** What to say in one step: this person's own wording where they have one, to be copied in parts or opened as mail. */
export function StepText({ step, guidance, note, own, copy, does }: StepTextProps) {
  const mine = own?.wordings[step.id];
  const { subject, body } = mine ?? step;
  const [said, about] = [plain(body), subject && plain(subject)];
  return (
    <div class="step-text">
      {mine && <p class="soft">{words.inYourWords}</p>}
      {subject && (
        <p class="subject" dir="auto">
          <span class="soft">{words.subject}</span> <FilledLine inlines={subject} />
        </p>
      )}
      <FilledText blocks={body} />
      <div class="row">
        {about !== undefined && <Copy text={about} label={words.copySubject} copy={copy} />}
        <Copy text={said} rich={richText(body)} label={words.copyBody} copy={copy} />
        {step.channel === 'mail' && <OpenMail to={own?.mail} subject={about} body={said} copy={copy} />}
        <Copy text={note} label={words.copyNote[step.channel]} copy={copy} />
      </div>
      {does && <MyWording key={step.id} step={step} guidance={guidance} mine={mine?.typed} does={does} />}
    </div>
  );
}

type OpenMailProps = {
  to: string | undefined;
  subject: string | undefined;
  body: string;
  copy: PanelActions['copy'];
};

/** A text that is too long for an address goes by way of the clipboard. */
function OpenMail({ to, subject, body, copy }: OpenMailProps) {
  const { href, whole } = mailLink({ to, subject, body });
  return (
    <a
      class="small-button"
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={whole ? undefined : words.mailHint}
      onClick={() => whole || void copy(body)}
    >
      <Icon of={Mail} size={14} />
      {whole ? words.openMail : words.openMailAndCopy}
    </a>
  );
}

function plain(content: FilledBlock[] | FilledInline[]): string {
  return plainText(content, (gap) => words.gap(gap.field));
}
