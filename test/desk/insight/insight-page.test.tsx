// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { Health } from '../../../src/domain/insight/health';
import type { Replay } from '../../../src/domain/insight/replay';
import type { Person } from '../../../src/domain/people/person';
import type { Adoption, Coverage, ReplayAnswer } from '../../../src/protocol/hub-api/insight';
import type { Draft } from '../../../src/protocol/hub-api/drafts';
import { definition } from '../../support/cast';
import { ada, henrike, jana, me, sabine } from '../support/cast';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, open, press, pressable, text, type } from '../support/page';

afterEach(close);

const at = '2026-11-20T09:00:00.000Z';
const draft = (more: Partial<Draft> = {}): Draft => ({
  id: 'd1',
  entry: 'definition/mql',
  kind: 'definition',
  title: 'MQL from 2027',
  base: null,
  version: 1,
  by: { id: jana.id, name: jana.name },
  at,
  content: definition('mql'),
  ...more,
});
const coverage: Coverage = {
  days: 30,
  quiet: 7,
  leads: 40,
  unclaimed: [{ name: 'Hannover Messe', leads: 23 }],
  withoutGuidance: [{ campaign: 'campaign/webinar', title: 'Webinar', leads: 7 }],
  unmatched: [{ guidance: 'guidance/idle', title: 'Idle' }],
};

describe('coverage', () => {
  function hubFor(who: Person, found = coverage, drafts: Draft[] = []) {
    return fakeHub({
      'GET /api/me': () => me(who),
      'GET /api/insight/coverage': () => found,
      'GET /api/release': () => ({ release: null }),
      'GET /api/drafts': () => ({ drafts }),
      'POST /api/drafts': ({ body }) => draft({ content: body.content }),
    });
  }

  test('says how many leads found nothing, and one click begins the campaign that claims them', async () => {
    const hub = hubFor(jana);
    await open('/insight/coverage', hub);
    expect(text()).toContain('40 leads were opened in the last 30 days');
    await press('Write it: Hannover Messe');
    expect(hub.asked('POST /api/drafts')[0]?.body).toMatchObject({
      base: null,
      content: {
        id: 'campaign/hannover-messe',
        title: 'Hannover Messe',
        body: { claims: { names: ['Hannover Messe'] }, owner: 'Jana Winter' },
      },
    });
    expect(location.pathname).toBe('/drafts/d1');
  });

  test('begins guidance for a campaign that has none', async () => {
    const hub = hubFor(jana);
    await open('/insight', hub);
    await press('Write it: Follow-up: Webinar');
    expect(hub.asked('POST /api/drafts')[0]?.body).toMatchObject({
      content: { kind: 'guidance', body: { campaigns: ['campaign/webinar'] } },
    });
  });

  test('leads to the draft that somebody has begun already', async () => {
    const begun = draft({ id: 'd9', kind: 'campaign', entry: 'campaign/x', title: 'hannover messe' });
    await open('/insight/coverage', hubFor(jana, coverage, [begun]));
    expect(pressable('Open the draft').getAttribute('href')).toBe('/drafts/d9');
  });

  test('that was refused says why and keeps the page', async () => {
    const hub = hubFor(jana);
    hub.behaviour['POST /api/drafts'] = () => refusal(409, 'draft.exists');
    await open('/insight/coverage', hub);
    await press('Write it: Hannover Messe');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('draft.exists');
  });

  test('lets an admin read and begin nothing', async () => {
    await open('/insight/coverage', hubFor(sabine));
    expect(text()).toContain('Hannover Messe');
    expect(() => pressable('Write it: Hannover Messe')).toThrow();
  });

  test('without gaps says so; without leads it says what will appear', async () => {
    await open(
      '/insight/coverage',
      hubFor(jana, { ...coverage, unclaimed: [], withoutGuidance: [], unmatched: [] }),
    );
    expect(text()).toContain('Every campaign on the leads is known.');
    await open('/insight/coverage', hubFor(jana, { ...coverage, leads: 0, unmatched: [] }));
    expect(text()).toContain('No lead has been opened yet');
  });
});

const noFates = { accepted: 0, rejected: 0, recycled: 0, open: 0 };
const health: Health = {
  definition: { id: 'definition/mql', title: 'MQL', stage: 'MQL' },
  leads: 60,
  counts: {
    meets: { ...noFates, accepted: 38, rejected: 12 },
    'falls short': { ...noFates, accepted: 4, open: 6 },
    'cannot tell yet': noFates,
  },
  metRejected: [
    { reason: 'no-budget', leads: 9 },
    { reason: '', leads: 3 },
  ],
  shortAccepted: [{ criterion: 'size', leads: 4 }],
  criteria: [
    {
      id: 'size',
      title: 'Big enough',
      required: true,
      met: 50,
      notMet: 10,
      unknown: 0,
      notMetAccepted: 4,
      metRejected: 12,
    },
  ],
};
const replay: Replay = {
  leads: 60,
  before: { meets: 50, 'falls short': 10, 'cannot tell yet': 0 },
  after: { meets: 30, 'falls short': 20, 'cannot tell yet': 10 },
  change: { least: -0.4, most: -0.2 },
  accepted: { leads: 42, kept: 30, lost: 4 },
  rejected: { leads: 12, kept: 0, lost: 6 },
  criteria: [],
  unanswered: ['budget'],
};

describe('definition health', () => {
  function hubFor(answer: ReplayAnswer, all: Health[] = [health], drafts = [draft()]) {
    return fakeHub({
      'GET /api/me': () => me(henrike),
      'GET /api/insight/health': () => ({ days: 90, health: all, reasons: { 'no-budget': 'No budget' } }),
      'GET /api/drafts': () => ({ drafts }),
      'GET /api/drafts/:id': () => draft(),
      'GET /api/workshops': () => ({ workshops: [] }),
      'POST /api/insight/replay': () => answer,
    });
  }
  const answer = { days: 90, of: ['MQL'], replay };

  test('says where the definition and the hand-off contradict each other, by reason and criterion', async () => {
    await open('/insight/health', hubFor(answer));
    expect(text()).toContain('12 of 50 leads that met it were rejected.');
    expect(text()).toContain('4 leads fell short and were accepted all the same.');
    const counted = [...document.querySelectorAll('.counted li')].map((line) => line.textContent);
    expect(counted).toEqual(['No budget9 leads', 'no reason given3 leads', 'Big enough4 leads']);
  });

  test('replays a draft, and says bounds where the records cannot tell more', async () => {
    const hub = hubFor(answer);
    await open('/insight/health', hub);
    await type('Text', 'draft/d1');
    expect(hub.asked('POST /api/insight/replay')[0]?.body).toMatchObject({
      stage: definition('mql').body.stage,
    });
    expect(text()).toContain('Between 40% fewer and 20% fewer leads would have met it;');
    expect(text()).toContain('For 10 leads the records cannot tell');
    expect(text()).toContain(
      'Of 42 leads that Sales accepted, it keeps 30 and loses 4; of 8 it cannot be told.',
    );
    expect(text()).toContain('Nothing is recorded about');
  });

  test('says one figure where the records tell all', async () => {
    const exact = { ...replay, change: { least: -0.31, most: -0.31 }, unanswered: [] };
    await open('/insight/health', hubFor({ ...answer, replay: exact }));
    await type('Text', 'draft/d1');
    expect(text()).toContain('31% fewer leads would have met it: 30 instead of 50.');
  });

  test('says that there is nothing to replay on, and nothing to replay', async () => {
    await open('/insight/health', hubFor({ ...answer, replay: { ...replay, leads: 0 } }));
    await type('Text', 'draft/d1');
    expect(text()).toContain('No verdict has been recorded for the stage');
    await open('/insight/health', hubFor(answer, [], []));
    expect(text()).toContain('No verdict has been recorded yet');
    expect(text()).toContain('There is no draft of a definition');
  });

  test('does not replay a draft that is half written', async () => {
    const hub = hubFor(answer);
    const half = { ...definition('mql'), body: {} };
    hub.behaviour['GET /api/drafts/:id'] = () => draft({ content: half });
    await open('/insight/health', hub);
    await type('Text', 'draft/d1');
    expect(text()).toContain('This draft is not complete yet');
    expect(hub.asked('POST /api/insight/replay')).toEqual([]);
  });
});

const adoption: Adoption = {
  releases: [
    { number: 3, title: 'Autumn', releasedAt: at },
    { number: 2, title: 'Summer', releasedAt: at },
  ],
  release: 3,
  people: 14,
  have: 9,
  figures: {
    seen: 7,
    used: 5,
    days: [
      { day: '2026-11-18', have: 6, seen: 4, steps: 3 },
      { day: '2026-11-20', have: 9, seen: 7, steps: 11 },
    ],
    steps: [
      {
        guidance: 'guidance/w',
        title: 'Webinar',
        step: 'call',
        stepTitle: 'First call',
        done: 12,
        skipped: 2,
        worked: 3,
      },
    ],
    helpful: [{ guidance: 'guidance/w', title: 'Webinar', yes: 4, no: 1 }],
    teams: [],
  },
};

describe('adoption', () => {
  const hubFor = (answer: Adoption) =>
    fakeHub({ 'GET /api/me': () => me(jana), 'GET /api/insight/adoption': () => answer });

  test('says how many have the release and what is used of it, and names no team that is too small', async () => {
    await open('/insight/adoption', hubFor(adoption));
    expect(text()).toContain('9 of 14 people have it');
    expect(text()).toContain('14 steps done; most on');
    expect(text()).toContain('4 (80%)');
    expect(text()).toContain('Teams are too small to be shown apart.');
    // three days, the quiet one in the middle too
    expect(document.querySelectorAll('.day-chart rect')).toHaveLength(3);
  });

  test('of another release stands at its own address', async () => {
    const hub = hubFor(adoption);
    await open('/insight/adoption', hub);
    await type('Release', '2');
    expect(location.search).toBe('?release=2');
    expect(hub.asked('GET /api/insight/adoption')).toHaveLength(2);
  });

  test('of fewer than five people says only how many', async () => {
    const { figures: _, ...few } = adoption;
    await open('/insight/adoption', hubFor({ ...few, have: 3 }));
    expect(text()).toContain('Fewer than five people have this release.');
    expect(document.querySelector('table')).toBeNull();
  });
});

const worked = {
  guidance: 'guidance/w',
  title: 'Webinar',
  step: 'call',
  stepTitle: 'First call',
  owner: 'Oskar',
  mine: false,
  times: 3,
  last: at,
};

describe('this worked', () => {
  const hubFor = (mine: boolean) =>
    fakeHub({
      'GET /api/me': () => me(jana),
      'GET /api/release': () => ({ release: null }),
      'GET /api/feedback': () => ({ conversations: [], total: 0 }),
      'GET /api/proposals': () => ({ proposals: [], you: { side: 'marketing' } }),
      'GET /api/insight/thanks': () => ({ days: 90, thanks: [{ ...worked, mine }] }),
    });

  test('is listed with whom to thank', async () => {
    await open('/insight/thanks', hubFor(false));
    expect(text()).toContain('“First call” worked 3 times');
    expect(text()).toContain('Thanks to Oskar');
  });

  test('is told on the start page to whoever wrote it, and to nobody else', async () => {
    await open('/', hubFor(true));
    expect(text()).toContain('What you wrote worked');
    await open('/', hubFor(false));
    expect(text()).not.toContain('What you wrote worked');
  });
});

test('a failing hub is said, with a way to try again', async () => {
  await open('/insight/health', fakeHub({ 'GET /api/me': () => me(ada) }));
  expect(document.querySelector('[role=alert]')).not.toBeNull();
  expect(pressable('Try again')).toBeDefined();
});
