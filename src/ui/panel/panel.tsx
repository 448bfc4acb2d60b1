import { RefreshCw } from 'lucide';
import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { panel as words } from '../../text/panel';
import { Icon } from '../controls/icon';
import { Head } from './head';
import { LeadBrief } from './lead-brief';
import { NewsLine } from './news';
import type { DraftsShown, News, PanelActions, PanelState, Trouble } from './state';

type PanelProps = { state: PanelState; now: Instant; actions: PanelActions; news?: News | undefined };

/** What opens on the lead page. */
export function Panel({ state, now, actions, news }: PanelProps) {
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
            {state.drafts && <Drafts drafts={state.drafts} />}
            <LeadBrief
              view={state.view}
              now={now}
              copy={actions.copy}
              own={state.own}
              does={state.drafts ? undefined : actions.does}
            />
          </>
        )}
      </div>
      {state.kind === 'lead' && (
        <NewsLine news={news} view={state.view} now={now} does={actions.does} tryAgain={actions.tryAgain} />
      )}
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

/** What is shown is not in force: nothing that is done under it is kept. */
function Drafts({ drafts: { titles } }: { drafts: DraftsShown }) {
  return (
    <p class="note draft">
      <strong>{words.drafts.mark}</strong> {words.drafts.said(titles)}
    </p>
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
