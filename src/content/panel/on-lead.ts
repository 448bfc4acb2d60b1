import { tellWorker } from '../../browser/page/messages';
import { withScript } from '../../domain/lead/decide';
import type { LeadView } from '../../domain/lead/view';
import type { BegunComplaint } from '../../protocol/drafts';
import type { Stored, WordingKey } from '../../protocol/stored';
import { panel as words } from '../../text/panel';
import type { LeadDoes, Own, PanelState } from '../../ui/panel/state';
import { currentStep } from '../../ui/panel/current-step';
import { ownOf } from '../../ui/panel/own';
import type { ScoutState } from '../seam';
import { makeSeen, type SeenScript } from '../seen';
import { keepAct, say } from './acts';
import { keepWording, readWordings } from './wordings';

type OnLead = Extract<ScoutState, { kind: 'lead' }>;
type Shown = Extract<PanelState, { kind: 'lead' }>;
const longestText = 4_000;

/** All that a person can do about the lead in view, and what they did; `changed` when there is more to show. */
export function handsOnLead(changed: () => void) {
  let lead: OnLead | undefined;
  let view: LeadView | undefined;
  let wordings: Stored['wordings'] = {};
  const seen = makeSeen();
  void learn(readWordings());

  async function learn(kept: Promise<Stored['wordings'] | false>): Promise<void> {
    const now = await kept;
    if (!now) return say({ kind: 'said', said: words.wording.notKept });
    wordings = now;
    changed();
  }

  /** The script is chosen here, because only an open panel shows it. */
  function shown(state: OnLead): Shown {
    lead = state;
    view = withScript(state.brief, state.asked);
    seen(state, seenScript(view));
    const { note, connection, drafts } = state;
    return {
      kind: 'lead',
      view,
      own: ownPart(state, view),
      ...(note && { note }),
      ...(connection?.signedOut && { signedOut: true }),
      ...(connection?.person.role === 'marketing' && { mayDraft: drafts ? 'on' : 'off' }),
      ...(drafts && drafts.length > 0 && { drafts: { titles: drafts } }),
    };
  }

  function ownPart({ asked: { facts, progress }, acts }: OnLead, chosen: LeadView): Own {
    const wordingOf = (step: string) => wordings[wordingKey(step)];
    return ownOf({ view: chosen, facts, helpful: progress?.helpful, acts, wordingOf });
  }

  function wordingKey(step: string): WordingKey {
    const guidance = view?.script.kind === 'script' ? view.script.guidance : '';
    return `${lead?.connection?.company.id ?? ''} ${guidance}#${step}`;
  }

  const does: LeadDoes = {
    act: (act) => {
      if (!lead || !view) return;
      const campaign = campaignOf(view)?.id;
      keepAct({ lead: view.lead, ...(campaign && { campaign }) }, act);
    },
    keepWording: (step, typed) => {
      void learn(keepWording(wordingKey(step), typed));
    },
    complain: (begun) => void complain(begun),
  };

  async function complain({ complaint, request }: { complaint: string; request: string }): Promise<void> {
    if (!lead || !view) return;
    const campaign = campaignOf(view);
    const cartridge = campaign && lead.asked.model.campaigns[campaign.id]?.cartridge;
    const begin: BegunComplaint = {
      complaint: complaint.slice(0, longestText),
      request: request.slice(0, longestText),
      label: [view.name, view.company].filter(Boolean).join(', ').slice(0, 500) || words.namelessLead,
      address: location.href,
      release: view.release.number,
      ...(campaign && { campaign: { ...campaign, ...(cartridge && { cartridge }) } }),
    };
    const answer = await tellWorker({ kind: 'complaint.begin', lead: view.lead, begin });
    say({ kind: 'complaint', begun: answer?.begun });
  }

  async function showDrafts(on: boolean): Promise<void> {
    const answer = await tellWorker({ kind: 'drafts.show', on });
    const { failed, hidden, none, shown: laid } = words.drafts;
    if (!answer) return say({ kind: 'said', said: failed });
    if (!answer.ok) return say({ kind: 'said', said: answer.message });
    say({ kind: 'said', said: !on ? hidden : answer.titles.length > 0 ? laid : none });
  }

  return { shown, does, showDrafts };
}

function seenScript({ script, source }: LeadView): SeenScript {
  if (script.kind === 'none') return { seen: source.kind === 'campaign' ? { withoutGuidance: true } : {} };
  const step = currentStep(script);
  const seen = { guidance: script.guidance };
  if (!step) return { seen };
  const { title, channel, dueAt, until } = step;
  const due = until ?? dueAt;
  return { seen, next: { title, channel, ...(due !== undefined && { dueAt: due }) } };
}

function campaignOf({ source }: LeadView): { id: string; title: string } | undefined {
  return source.kind === 'campaign' ? { id: source.campaign, title: source.title } : undefined;
}
