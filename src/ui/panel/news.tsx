import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { panel } from '../../text/panel';
import type { LeadDoes, News } from './state';

const words = panel.acts;

type NewsProps = {
  news: News | undefined;
  view: LeadView;
  now: Instant;
  does: LeadDoes;
  tryAgain: () => void;
};

/** What became of the last press. The line stands there from the start, so that it is heard when it comes. */
export function NewsLine(props: NewsProps) {
  return (
    <div class="news" role="status" data-kind={props.news?.kind}>
      {props.news && <Said {...props} news={props.news} />}
    </div>
  );
}

function Said({ news, view, now, does, tryAgain }: NewsProps & { news: News }) {
  switch (news.kind) {
    case 'complaint':
      return <p>{words.complaint(news.begun)}</p>;
    case 'said':
      return <p>{news.said}</p>;
    case 'not saved':
      return (
        <>
          <p>{words.notSaved(news.count, news.reload)}</p>
          <button type="button" class="small-button" onClick={tryAgain}>
            {words.tryNow}
          </button>
        </>
      );
    case 'saved': {
      const { act } = news;
      const undo = undone(act);
      return (
        <>
          <p>{words.saved(act, titleOf(act, view), now)}</p>
          {undo && (
            <button type="button" class="small-button" onClick={() => does.act(undo)}>
              {words.undo}
            </button>
          )}
        </>
      );
    }
  }
}

type Act = Extract<News, { kind: 'saved' }>['act'];

/** The act that takes this one back, where there is one. */
function undone(act: Act): Act | undefined {
  if (act.kind === 'settled' && act.outcome !== 'not asked') return { ...act, outcome: 'not asked' };
  if (act.kind !== 'step' || act.did === 'undone') return undefined;
  const { outcome: _, until: __, ...step } = act;
  return { ...step, did: 'undone' };
}

function titleOf(act: Act, { script }: LeadView): string {
  if (act.kind !== 'step' || script.kind === 'none') return '';
  return script.steps.find(({ id }) => id === act.step)?.title ?? '';
}
