import { tellWorker } from '../browser/page/messages';
import { statusMeaning } from '../domain/lead/status';
import { tabOf } from '../domain/lead/tab';
import type { LeadView, SourceView } from '../domain/lead/view';
import type { RecordedVerdict, SeenAct } from '../domain/progress/act';
import { isMine } from '../domain/today/mine';
import type { Message } from '../protocol/messages';
import type { ScoutState } from './seam';

type OnLead = Extract<ScoutState, { kind: 'lead' }>;
type Glance = Message<'lead.seen'>['glance'];
/** What only who has chosen the script can add. */
export type SeenScript = {
  next?: NonNullable<Glance['next']>;
  seen: Pick<SeenAct, 'guidance' | 'withoutGuidance'>;
};

/** Tells the worker how a lead stands, each time that this has changed; nothing of what drafts would make of it. */
export function makeSeen(): (state: OnLead, script?: SeenScript) => void {
  let before = '';
  return ({ brief, asked, connection, drafts }, script) => {
    if (!connection || (drafts && drafts.length > 0)) return;
    const { lead, name, company, source, verdict } = brief;
    const message: Message<'lead.seen'> = {
      kind: 'lead.seen',
      lead,
      ...(source.kind === 'campaign' && { campaign: source.campaign }),
      glance: {
        address: location.href,
        mine: isMine(asked.facts, connection.person),
        tab: tabOf(brief),
        ...(statusMeaning(asked.facts, asked.model)?.pauses && { paused: true }),
        ...(name !== undefined && { name }),
        ...(company !== undefined && { company }),
        ...(source.kind === 'campaign' && { campaign: source.title }),
        ...(script?.next && { next: script.next }),
      },
      seen: {
        kind: 'seen',
        ...(verdict.outcome !== 'no definition' && { verdict: recorded(verdict) }),
        ...unclaimed(source),
        ...stated(brief.handOff),
        ...script?.seen,
      },
      ...(!script && { briefly: true }),
    };
    const now = JSON.stringify(message, (key, value: unknown) => (moving.has(key) ? undefined : value));
    if (now === before) return;
    before = now;
    void tellWorker(message);
  };
}

/** What moves with every minute is no news. */
const moving = new Set(['minutesLeft', 'minutesOver', 'atLeast']);

function recorded(verdict: Exclude<LeadView['verdict'], { outcome: 'no definition' }>): RecordedVerdict {
  const { definition, outcome, criteria } = verdict;
  return {
    definition,
    outcome,
    criteria: Object.fromEntries(criteria.map((each) => [each.criterion.id, each.outcome])),
  };
}

function stated({ by, state, reason }: LeadView['handOff']): Pick<SeenAct, 'handOff'> {
  if (by !== 'crm' || state === 'open') return {};
  return { handOff: { to: state, ...(reason !== undefined && { reason }) } };
}

function unclaimed(source: SourceView): Pick<SeenAct, 'unclaimed'> {
  return source.kind === 'unclaimed' ? { unclaimed: source.named.slice(0, 200) } : {};
}
