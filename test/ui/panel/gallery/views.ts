import type { Fact } from '../../../../src/domain/lead/facts';
import type { LeadView } from '../../../../src/domain/lead/view';
import type { News, PanelState } from '../../../../src/ui/panel/state';
import { criteria } from './criteria';
import { inFlight, over, ownWords, putOff, rejectReasons, severalClocks, verdictByWord } from './in-flight';
import { script } from './script';

type Shown = Extract<PanelState, { kind: 'lead' }>;

/** The moment at which every view of the gallery is looked at. */
export const now = '2026-11-19T08:50:00.000Z';

const no: Fact = { known: false, reason: 'not-on-page' };
const yes: Fact = { known: true, value: true, source: 'page' };

const firstFollowUp: LeadView['clock'] = {
  state: 'running',
  serviceLevel: 'service-level/first',
  title: 'First follow-up within 4 working hours',
  duty: 'first-follow-up',
  side: 'sales',
  startedBy: 'last-response',
  start: { at: '2026-11-18T15:40:00.000Z' },
  dueAt: '2026-11-19T10:40:00.000Z',
  minutesLeft: 110,
  changesAt: '2026-11-19T10:10:00.000Z',
};

/** A webinar's lead in the middle of things: the view that the others are made from. */
export const webinar: LeadView = {
  lead: { crm: 'mapped', origin: 'https://crm.example', objectType: 'Lead', recordId: '00Q000000000001AAA' },
  name: 'Anna Berger',
  company: 'Berger Metallbau GmbH',
  source: {
    kind: 'campaign',
    campaign: 'campaign/cutting-scrap',
    title: 'Cutting scrap',
    channel: 'Webinar',
    promise: 'Cut scrap on one line by a fifth within a quarter, without new machines.',
    offer: 'A free half-day scrap audit of one line',
    assets: [{ title: 'Recording and slides', url: 'https://assets.example/scrap' }],
    owner: 'Jana Vogt, Marketing',
    starts: '2026-11-14',
    ends: '2026-11-14',
    response: 'attended',
    touch: {
      title: 'Cutting scrap',
      campaign: 'campaign/cutting-scrap',
      response: 'attended',
      when: { day: '2026-11-14' },
    },
    because: 'campaign-id',
  },
  touches: [
    { title: 'Hannover Messe', response: 'asked', when: { day: '2026-04-22' } },
    { title: 'Scrap calculator', response: 'downloaded', when: { day: '2026-10-30' } },
    {
      title: 'Cutting scrap',
      campaign: 'campaign/cutting-scrap',
      response: 'attended',
      when: { day: '2026-11-14' },
    },
  ],
  targetAccount: yes,
  verdict: {
    outcome: 'cannot tell yet',
    definition: 'definition/mql',
    title: 'Lead from a campaign',
    stage: 'MQL',
    criteria,
    count: { met: 4, of: 5 },
  },
  clock: firstFollowUp,
  clocks: [firstFollowUp],
  handOff: { state: 'open', by: 'word', reasons: rejectReasons },
  script,
  conversations: [],
  release: { number: 7, releasedAt: '2026-11-12T09:00:00.000Z' },
};

const lead = (changes: Partial<LeadView>, more: Partial<Shown> = {}): PanelState => ({
  kind: 'lead',
  view: { ...webinar, ...(changes.clock && { clocks: [changes.clock] }), ...changes },
  ...more,
});
const { clock } = webinar;
const level = {
  serviceLevel: 'service-level/first',
  title: 'First follow-up within 4 working hours',
  duty: 'first-follow-up',
  side: 'sales',
  startedBy: 'last-response',
  start: { at: '2026-11-18T15:40:00.000Z' },
} as const;

const declined = {
  id: 'c1',
  complaint:
    'Half of the webinar’s leads have no phone number, so the four hours are gone before I find one.',
  request: 'Make the phone number required in the webinar’s registration form.',
  state: 'promised',
  day: '2026-11-25',
  author: 'Tom Keller',
  to: 'Follow-up and fulfilment',
  at: '2026-11-17T10:00:00.000Z',
  answer: {
    kind: 'promise',
    text: 'We add it to the form for the December webinar and enrich the November list by Wednesday.',
    by: 'Jana Vogt',
    at: '2026-11-18T14:05:00.000Z',
  },
  yourTurn: false,
} as const;

const accepted: LeadView['handOff'] = {
  state: 'accepted',
  by: 'crm',
  at: '2026-11-18T16:00:00.000Z',
  reasons: rejectReasons,
};
const rejected: LeadView['handOff'] = { ...accepted, state: 'rejected', by: 'word', reason: 'too-small' };

/** What has just become of a press, in the states that have such news. */
export const news: Record<string, News> = {
  'not saved': { kind: 'not saved', count: 1 },
  'just done': {
    kind: 'saved',
    act: {
      kind: 'step',
      guidance: 'guidance/cutting-scrap',
      release: 7,
      step: 'call',
      channel: 'call',
      did: 'done',
      outcome: 'no-answer',
    },
  },
};

/** Every state that the panel can be in, by name. */
export const gallery: Record<string, PanelState> = {
  webinar: lead({}),
  'near breach': lead({
    clock: {
      ...clock,
      state: 'near breach',
      minutesLeft: 25,
      dueAt: '2026-11-19T09:15:00.000Z',
    } as typeof clock,
  }),
  breached: lead({
    clock: { state: 'breached', ...level, dueAt: '2026-11-18T14:10:00.000Z', minutesOver: 160 },
    verdict: {
      outcome: 'falls short',
      definition: 'definition/mql',
      title: 'Lead from a campaign',
      stage: 'MQL',
      criteria: criteria.map((each) =>
        each.criterion.id === 'size' ? { ...each, outcome: 'not met' as const, seen: 12 } : each,
      ),
      count: { met: 3, of: 5 },
    },
    targetAccount: { known: true, value: false, source: 'api' },
  }),
  'followed up': lead({
    clock: {
      state: 'stopped',
      ...level,
      stoppedAt: { at: '2026-11-19T07:30:00.000Z' },
      inTime: true,
      by: 'crm',
      what: 'followed up',
    },
    conversations: [declined],
    verdict: {
      outcome: 'meets',
      definition: 'definition/mql',
      title: 'Lead from a campaign',
      stage: 'MQL',
      criteria: criteria.map((each) =>
        each.outcome === 'unknown'
          ? { criterion: each.criterion, outcome: 'met' as const, seen: 40000 }
          : each,
      ),
      count: { met: 5, of: 5 },
    },
  }),
  'your turn': lead({
    conversations: [
      {
        ...declined,
        state: 'reported done',
        yourTurn: true,
        answer: {
          kind: 'report',
          text: 'The form asks for it since this morning.',
          by: 'Jana Vogt',
          at: '2026-11-19T07:05:00.000Z',
        },
      },
      { ...declined, id: 'c2', state: 'declined', answer: { ...declined.answer, kind: 'decline' } },
    ],
  }),
  unknown: lead({
    name: undefined,
    company: undefined,
    source: { kind: 'unknown', reason: 'not-on-page' },
    touches: [],
    targetAccount: no,
    clock: {
      state: 'cannot tell',
      serviceLevel: 'service-level/first',
      title: 'First follow-up within 4 working hours',
      duty: 'first-follow-up',
      side: 'sales',
      reason: 'only-seen',
      atLeast: 190,
    },
    verdict: {
      outcome: 'cannot tell yet',
      definition: 'definition/mql',
      title: 'Lead from a campaign',
      stage: 'MQL',
      criteria: criteria.map(({ criterion }) => ({ criterion, outcome: 'unknown', reason: 'not-on-page' })),
      count: { met: 0, of: 5 },
    },
    script: { kind: 'none', reason: 'no-campaign' },
  }),
  unclaimed: lead({
    source: { kind: 'unclaimed', named: 'Blechexpo Stuttgart 2026' },
    touches: [{ title: 'Blechexpo Stuttgart 2026', when: { day: '2026-11-10' } }],
    clock: { state: 'no service level' },
    verdict: { outcome: 'no definition', criteria: [] },
    script: { kind: 'none', reason: 'no-guidance' },
  }),
  'before the pact': lead({
    clock: { state: 'before the pact', start: { day: '2025-03-02' } },
    release: {
      number: 7,
      releasedAt: '2026-11-12T09:00:00.000Z',
      staleSince: '2026-11-16T18:20:00.000Z',
    },
    script: { ...script, unverifiedSince: '2026-10-01' },
  }),
  'long names': lead({
    name: 'Maximiliane-Charlotte von Hohenstaufen-Oberleitersberger zu Donaudampfschifffahrt',
    company:
      'Vereinigte Oberschwäbische Präzisionswerkzeugmaschinenfabriken und Umformtechnik Aktiengesellschaft & Co. KGaA',
    source: {
      ...webinar.source,
      title:
        'Total cost of ownership of progressive die stamping lines under fluctuating order volumes, part 3 of 7 (repeat)',
    } as LeadView['source'],
    conversations: [
      { ...declined, request: 'Supercalifragilisticexpialidocious'.repeat(4), to: 'Market intelligence' },
    ],
  }),
  arabic: lead({
    name: 'ليلى الحداد',
    company: 'شركة النور للصناعات المعدنية',
    source: { ...webinar.source, title: 'تقليل الهدر' } as LeadView['source'],
  }),
  'signed out of both': {
    kind: 'lead',
    view: { ...webinar, targetAccount: no },
    note: 'signed-out',
    signedOut: true,
  },
  'second attempt': lead({ script: inFlight, handOff: { ...accepted, by: 'word' } }, { own: ownWords }),
  'put off': lead({ script: putOff, handOff: accepted }),
  'script over': lead({ script: over, handOff: rejected }),
  'settled by word': lead({ verdict: verdictByWord }),
  'several clocks': lead({ clock: severalClocks[0]!, clocks: severalClocks }),
  'a marketer’s draft': lead(
    {},
    { mayDraft: 'on', drafts: { titles: ['After the webinar', 'Lead from a campaign'] } },
  ),
  'not saved': lead({ script: inFlight }),
  'just done': lead({ script: inFlight }),
  waiting: { kind: 'waiting' },
  'signed out': { kind: 'trouble', trouble: 'signed-out' },
  'no right': { kind: 'trouble', trouble: 'no-right' },
  gone: { kind: 'trouble', trouble: 'gone' },
  'cannot read': { kind: 'trouble', trouble: 'not-understood' },
  'known broken': { kind: 'trouble', trouble: 'known-broken' },
  'no playbook': { kind: 'trouble', trouble: 'no-playbook' },
  'not connected': { kind: 'trouble', trouble: 'not-connected' },
};
