import { answerOwnPages } from '../browser/page/messages';
import type { Adapter, UnreadableCode } from '../crm/adapter';
import type { Instant } from '../domain/instant';
import { decideBrief } from '../domain/lead/decide';
import type { LeadRef } from '../domain/lead/facts';
import { leadKeyText } from '../domain/lead/key';
import type { MappingBody } from '../domain/playbook/mapping';
import type { Trouble } from '../ui/panel/state';
import { keepFirstSeen } from './first-seen';
import { makeSeen } from './seen';
import { type Known, makeKnowledge } from './knowledge';
import { firstPlace } from './panel-place';
import { onLikelyChange } from './read-again';
import { readLead } from './read-lead';
import type { Api, Reading } from './reading';
import { safely } from './safely';
import type { ScoutState } from './seam';
import { shownLead } from './shown-lead';
import { makeSurface } from './surface';
import { keepTime } from './tick';

type Begun = {
  adapter: Adapter;
  pack: MappingBody;
  api: Api | undefined;
  lead: LeadRef;
  known: Known;
  life: AbortController;
};

/** The life of one lead on the page: everything that it makes goes when `life` ends. */
export function beginLife({ adapter, pack, api, lead, known, life }: Begun): void {
  const { signal } = life;
  const place = known.panels?.[lead.origin] ?? firstPlace;
  let reading: Reading | undefined;
  let firstSeen: Instant | undefined = known.firstSeen?.[leadKeyText(lead)];
  let state: ScoutState = { kind: 'waiting' };
  let look = new AbortController();

  const safe = <Given extends unknown[]>(act: (...given: Given) => void | Promise<void>) => safely(life, act);
  const readAgain = safe(read);
  const surface = makeSurface({ life, origin: lead.origin, recordId: lead.recordId, place, readAgain });
  const seen = makeSeen();
  const time = keepTime(signal, safe(draw));
  const knowledge = makeKnowledge({ lead, known, life: signal, changed: safe(refresh) });

  async function read(): Promise<void> {
    look.abort();
    look = new AbortController();
    void knowledge.learnKey();
    await readLead({ adapter, api, lead, life: AbortSignal.any([signal, look.signal]), found });
  }

  function found(newer: Reading | undefined): void {
    reading = newer;
    if (newer?.kind === 'facts' && !firstSeen) {
      firstSeen = new Date().toISOString();
      void keepFirstSeen(lead, firstSeen);
    }
    draw();
  }

  function refresh(): void {
    const { panels } = knowledge.now();
    surface.moved(panels?.[lead.origin] ?? firstPlace);
    draw();
  }

  function draw(): void {
    state = decided();
    surface.draw(state);
    if (state.kind !== 'lead') return;
    seen(state);
    time.until(state.brief.clock);
  }

  function decided(): ScoutState {
    const { playbook, draftPlaybook, connection, acts = [], ...known } = knowledge.now();
    const model = draftPlaybook?.playbook ?? playbook;
    if (!model) return { kind: 'trouble', trouble: connection ? 'no-playbook' : 'not-connected' };
    if (!reading) return { kind: 'waiting' };
    if (reading.kind === 'unreadable') return { kind: 'trouble', trouble: troubleOf(reading.code) };
    const { facts, note } = reading;
    const now = new Date().toISOString();
    const me = connection?.person.id;
    const { responses } = pack;
    const drafts = draftPlaybook?.titles;
    const { conversations, workingTimes, progress, held, others, paused } = known;
    const inFlight = draftPlaybook?.playbook ? {} : { progress, held, others }; // drafts are shown from their beginning
    const mine = { me, team: connection?.person.team?.title, workingTimes, conversations };
    const asked = { ...inFlight, ...mine, facts, model, now, firstSeen, responses, paused };
    return {
      kind: 'lead',
      brief: decideBrief(asked),
      asked,
      acts,
      connection,
      drafts,
      ...(note && { note }),
    };
  }

  function troubleOf(code: UnreadableCode): Trouble {
    return code === 'not-understood' && pack.brokenSince ? 'known-broken' : code;
  }

  draw();
  readAgain();
  knowledge.watch(safe);
  onLikelyChange({ life: signal, read: readAgain });
  answerOwnPages(signal, {
    'lead.shown': () => {
      const { key } = knowledge.now();
      return state.kind === 'lead'
        ? shownLead({ brief: state.brief, model: state.asked.model, key })
        : { kind: 'none' };
    },
    'lead.brief': () => {
      if (state.kind !== 'lead') return { kind: 'none' };
      const { model: _, now: __, ...asked } = state.asked;
      return { kind: 'lead', asked };
    },
    'panel.reset': () => {
      surface.reset();
      return { ok: true };
    },
  });
}
