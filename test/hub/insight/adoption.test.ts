import { beforeAll, describe, expect, test } from 'vitest';
import { type Caller, type TestHub, testHub } from '../../support/hub';
import { campaign, guidance } from '../../support/cast';
import { publish } from '../../support/pact';
import { does } from './acts';

let hub: TestHub;
let jana: Caller;
let reps: Caller[];
const script = guidance('webinar', { campaigns: ['campaign/webinar'] });

const polls = (rep: Caller, release = 1) => rep.ask('GET /api/sync', { query: { release, cursor: 999 } });
const step = (lead: number, did: 'done' | 'skipped' | 'undone') => ({
  lead,
  act: {
    kind: 'step' as const,
    guidance: script.id,
    release: 1,
    step: script.body.steps[0]!.id,
    channel: 'call' as const,
    did,
  },
});

beforeAll(async () => {
  hub = await testHub();
  jana = await hub.join({ name: 'Jana Winter', role: 'marketing' });
  const henrike = await hub.join({ name: 'Henrike Vogel', role: 'team_lead' });
  const south = await hub.team('South');
  const north = await hub.team('North');
  reps = [];
  for (const [at, team] of [south, south, south, south, south, south, north].entries())
    reps.push(await hub.join({ name: `Rep ${at}`, role: 'rep', team, kind: 'extension' }));
  await publish(jana, henrike, [campaign('webinar'), script]);
  return hub.close;
});

describe('adoption of a release', () => {
  test('says only how many have it, as long as they are fewer than five', async () => {
    for (const rep of reps.slice(0, 4)) await polls(rep);
    await polls(reps[0]!);
    expect(await jana.ask('GET /api/insight/adoption')).toMatchObject({ release: 1, have: 4, people: 10 });
    expect(await jana.ask('GET /api/insight/adoption')).not.toHaveProperty('figures');
  });

  test('counts people who saw and who used it, steps by what was said last, and whether it helped', async () => {
    for (const rep of reps) await polls(rep);
    const [ada, bo, cy] = reps as [Caller, Caller, Caller];
    for (const rep of [ada, bo, cy]) await does(rep, { lead: 1, act: { kind: 'seen', guidance: script.id } });
    await does(ada, step(1, 'done'));
    await does(ada, step(2, 'done'));
    await does(bo, step(3, 'done'));
    await does(bo, step(3, 'undone'));
    await does(bo, step(4, 'skipped'));
    const version = { guidance: script.id, release: 1 };
    await does(ada, { lead: 1, act: { kind: 'helpful', ...version, helpful: false } });
    await does(ada, { lead: 1, act: { kind: 'helpful', ...version, helpful: true } });
    await does(bo, { lead: 1, act: { kind: 'helpful', ...version, helpful: false } });
    await does(ada, { lead: 1, act: { kind: 'worked', ...version, step: script.body.steps[0]!.id } });
    const { figures, have } = await jana.ask('GET /api/insight/adoption', { query: { release: 1 } });
    expect(have).toBe(7);
    expect(figures).toMatchObject({ seen: 3, used: 2 });
    const { id, title } = script.body.steps[0]!;
    expect(figures!.steps).toEqual([
      {
        guidance: script.id,
        title: script.title,
        step: id,
        stepTitle: title,
        done: 2,
        skipped: 1,
        worked: 1,
      },
    ]);
    expect(figures!.helpful).toEqual([{ guidance: script.id, title: script.title, yes: 1, no: 1 }]);
    expect(figures!.days).toMatchObject([{ have: 7, seen: 3, steps: 3 }]);
  });

  test('does not break down a team of one, nor lets it be worked out from the other', async () => {
    const { figures } = await jana.ask('GET /api/insight/adoption');
    expect(figures!.teams).toEqual([]);
  });

  test('is not counted from releases that there are not', async () => {
    await polls(reps[0]!, 7);
    expect((await jana.refused('GET /api/insight/adoption', { query: { release: 7 } })).code).toBe(
      'release.unknown',
    );
  });

  test('names nobody to whoever asks', async () => {
    const answer = JSON.stringify(await jana.ask('GET /api/insight/adoption'));
    for (const { person } of reps) {
      expect(answer).not.toContain(person.id);
      expect(answer).not.toContain(person.name);
    }
  });
});
