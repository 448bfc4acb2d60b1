import { ThumbsDown, ThumbsUp } from 'lucide';
import type { ScriptView } from '../../domain/guidance/script-view';
import { panel } from '../../text/panel';
import { Icon } from '../controls/icon';
import { Act } from './act';
import type { LeadDoes } from './state';

const words = panel.helpful;

type HelpfulProps = {
  script: Extract<ScriptView, { kind: 'script' }>;
  helpful: boolean | undefined;
  does: LeadDoes;
};

/** One press says whether the script helped; a no leads to saying what would. */
export function Helpful({ script: { version, title }, helpful, does }: HelpfulProps) {
  const say = (yes: boolean) => does.act({ kind: 'helpful', ...version, helpful: yes });
  return (
    <div class="row helpful" role="group" aria-label={words.asked}>
      <span class="soft">{words.asked}</span>
      <Act pressed={helpful === true} press={() => say(true)}>
        <Icon of={ThumbsUp} size={14} /> {words.yes}
      </Act>
      <Act pressed={helpful === false} press={() => say(false)}>
        <Icon of={ThumbsDown} size={14} /> {words.no}
      </Act>
      {helpful === false && (
        <button
          type="button"
          class="small-button quiet"
          onClick={() => does.complain({ complaint: words.complaint(title), request: '' })}
        >
          {words.sayWhat}
        </button>
      )}
    </div>
  );
}
