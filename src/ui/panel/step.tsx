import type { IconNode } from 'lucide';
import { CalendarClock, Mail, Phone, Share2 } from 'lucide';
import type { StepView } from '../../domain/guidance/script-view';
import { plainText } from '../../domain/guidance/plain-text';
import type { Instant } from '../../domain/instant';
import type { Channel } from '../../domain/playbook/entries';
import { panel } from '../../text/panel';
import { Icon } from '../controls/icon';
import { Copy } from './copy';
import { FilledLine, FilledText } from './filled-text';
import type { PanelActions } from './state';

const words = panel.script;
const icons: Record<Channel, IconNode> = { call: Phone, mail: Mail, meeting: CalendarClock, social: Share2 };

type StepProps = {
  step: StepView;
  number: number;
  open: boolean;
  now: Instant;
  note: string;
  copy: PanelActions['copy'];
};

/** One step: what, when, and its text, with subject, text and call note to copy separately. */
export function Step({ step, number, open, now, note, copy }: StepProps) {
  const { channel, title, subject, body } = step;
  const plain = (content: Parameters<typeof plainText>[0]) =>
    plainText(content, (gap) => words.gap(gap.field));
  return (
    <li>
      <details class="step" open={open}>
        <summary>
          <Icon of={icons[channel]} size={14} label={words.channel(channel)} />
          <span class="step-title">{words.step(number, title)}</span>
          <span class="short">{words.due(step, now)}</span>
        </summary>
        {subject && (
          <p class="subject" dir="auto">
            <span class="soft">{words.subject}</span> <FilledLine inlines={subject} />
          </p>
        )}
        <FilledText blocks={body} />
        <div class="row">
          {subject && <Copy text={plain(subject)} label={words.copySubject} copy={copy} />}
          <Copy text={plain(body)} label={words.copyBody} copy={copy} />
          {channel === 'call' && <Copy text={note} label={words.copyNote} copy={copy} />}
        </div>
      </details>
    </li>
  );
}
