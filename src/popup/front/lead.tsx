import { PanelRightOpen } from 'lucide';
import type { ClockView } from '../../domain/clock/clock';
import type { ConversationView } from '../../domain/feedback/conversation';
import type { ShownLead } from '../../protocol/messages';
import { popup } from '../../text/popup';
import { IconButton } from '../../ui/controls/button';
import { Tag, type Tone } from '../../ui/controls/tag';
import { toneOf } from '../history/tone';

type LeadProps = {
  shown: ShownLead | { kind: 'none' };
  /** My requests about this lead, the latest first. */
  requests: ConversationView[];
  now: number;
  onReset: () => void;
  onRequests: () => void;
};

const fits = 2; // lines before the form would be pushed out of sight

/** The lead that the tab in front shows: whom, why, by when. Everything else stands in the panel. */
export function Lead({ shown, requests, now, onReset, onRequests }: LeadProps) {
  const words = popup.lead;
  if (shown.kind === 'none')
    return (
      <section class="popup-lead popup-lead-none" aria-label={words.title}>
        <p>{words.none}</p>
        <p class="soft">{words.noneHint}</p>
      </section>
    );
  const { text, tone } = stateOf(shown.clock, now);
  return (
    <section class="popup-lead" aria-label={words.title}>
      <div class="popup-lead-body">
        <div class="popup-lead-head">
          <h2 class="popup-lead-name">{shown.name ?? words.unnamed}</h2>
          <Tag tone={tone}>{text}</Tag>
        </div>
        <p class="popup-lead-line soft">
          {[shown.company, shown.campaign?.title ?? words.noCampaign].filter(Boolean).join(' · ')}
        </p>
        {requests.length > 0 && (
          <ul class="popup-lead-requests" aria-label={words.requests}>
            {requests.slice(0, fits).map(({ id, state, request }) => (
              <li key={id}>
                <button type="button" class="popup-lead-request" onClick={onRequests}>
                  <Tag tone={toneOf[state]}>{popup.history.states[state]}</Tag>
                  <span>{request}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <IconButton icon={PanelRightOpen} label={words.reset} onClick={onReset} />
    </section>
  );
}

function stateOf(clock: ClockView, now: number): { text: string; tone: Tone } {
  const words = popup.lead;
  switch (clock.state) {
    case 'running':
      return { text: words.due(clock.dueAt, now), tone: 'accent' };
    case 'near breach':
      return { text: words.due(clock.dueAt, now), tone: 'warn' };
    case 'breached':
      return { text: words.overdue(clock.dueAt, now), tone: 'bad' };
    case 'stopped':
      return { text: words.worked, tone: 'good' };
    case 'paused':
      return { text: words.paused, tone: 'neutral' };
    case 'before the pact':
      return { text: words.beforePact, tone: 'neutral' };
    case 'no service level':
      return { text: words.noServiceLevel, tone: 'neutral' };
    case 'cannot tell':
      return { text: words.cannotTell, tone: 'neutral' };
  }
}
