import { RefreshCw } from 'lucide';
import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { panel as words } from '../../text/panel';
import { Icon } from '../controls/icon';
import { Head } from './head';
import { LeadBrief } from './lead-brief';
import type { PanelActions, PanelState, Trouble } from './state';

type PanelProps = { state: PanelState; now: Instant; actions: PanelActions };

/** What opens on the lead page. */
export function Panel({ state, now, actions }: PanelProps) {
  return (
    <section class="panel" aria-label={words.name} dir={words.direction}>
      <Head state={state} actions={actions} />
      <div class="scroll" tabIndex={0} role="group" aria-label={words.name}>
        {state.kind === 'waiting' && <Waiting />}
        {state.kind === 'trouble' && <TroubleLines trouble={state.trouble} />}
        {state.kind === 'lead' && (
          <>
            {state.note && <p class="note">{noteOf(state.note)}</p>}
            {state.signedOut && <p class="note">{words.signedOut}</p>}
            <LeadBrief view={state.view} now={now} copy={actions.copy} />
          </>
        )}
      </div>
      <footer class="foot">
        {state.kind === 'lead' && <Release release={state.view.release} now={now} />}
        <button type="button" class="small-button" onClick={actions.readAgain}>
          <Icon of={RefreshCw} size={14} />
          {words.readAgain}
        </button>
      </footer>
    </section>
  );
}

function noteOf(note: Trouble): string {
  return note === 'signed-out' || note === 'no-right' ? words.notes[note] : words.notes.other;
}

function Waiting() {
  return (
    <div class="waiting" role="status">
      <span class="only-heard">{words.waiting}</span>
      <span class="bar" />
      <span class="bar" />
      <span class="bar" />
    </div>
  );
}

function TroubleLines({ trouble }: { trouble: Trouble }) {
  const { said, todo } = words.troubles[trouble];
  return (
    <div class="trouble" role="status">
      <p>
        <strong>{said}</strong>
      </p>
      <p>{todo}</p>
    </div>
  );
}

/** How fresh it is, only when it is older than a day. */
function Release({ release, now }: { release: LeadView['release']; now: Instant }) {
  const { number, releasedAt, staleSince } = release;
  return (
    <p class={staleSince ? 'release warn' : 'release'}>
      {words.release(number)}, {staleSince ? words.stale(staleSince, now) : words.releasedAt(releasedAt, now)}
    </p>
  );
}
