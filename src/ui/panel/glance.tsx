import { Megaphone, Quote } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { panel } from '../../text/panel';
import { Icon } from '../controls/icon';
import { clockWords } from './clock-words';
import { Copy } from './copy';
import { currentStep } from './current-step';
import { firstSentence } from './first-sentence';
import { markOf } from './mark';
import { MarkIcon } from './mark-icon';
import { sourceWords } from './source-words';
import type { Own, PanelActions } from './state';

type GlanceProps = { view: LeadView; now: Instant; own?: Own | undefined; copy: PanelActions['copy'] };

/** The three lines: why, by when and whether it is one, the first sentence to say. */
export function Glance({ view, now, own, copy }: GlanceProps) {
  const { script, clock, verdict } = view;
  const source = sourceWords(view, now);
  const due = clockWords(clock, now, currentStep(script)?.channel);
  const judged = verdict.outcome === 'no definition' ? panel.verdict.none : panel.verdict.short(verdict);
  const sentence = firstSentence(script, own);
  const mark = markOf(clock);
  return (
    <ul class="glance">
      <Line icon={<Icon of={Megaphone} />}>
        <strong>{source.said}</strong>
        {source.more.map((part) => ` · ${part}`).join('')}
      </Line>
      <Line icon={<MarkIcon mark={mark} />}>
        <strong class="due" data-mark={mark}>
          {due.said}
        </strong>
        {due.more && ` (${due.more})`} · {judged}
      </Line>
      <Line icon={<Icon of={Quote} />}>
        {sentence === undefined ? (
          <span class="soft">
            {script.kind === 'none' ? panel.script.none[script.reason].said : panel.acts.ended(script.ended)}
          </span>
        ) : (
          <span class="sentence">
            <q dir="auto">{sentence}</q>
            <Copy bare text={sentence} label={panel.script.copySentence} copy={copy} />
          </span>
        )}
      </Line>
    </ul>
  );
}

function Line({ icon, children }: { icon: ComponentChildren; children: ComponentChildren }) {
  return (
    <li>
      {icon}
      <div>{children}</div>
    </li>
  );
}
