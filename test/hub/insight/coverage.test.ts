import { beforeAll, describe, expect, test } from 'vitest';
import { campaign, guidance } from '../../support/cast';
import { type Caller, type TestHub, testHub } from '../../support/hub';
import { cartridge, complaint, delivery, publish } from '../../support/pact';
import { does } from './acts';

const day = 86_400_000;
let hub: TestHub;
let jana: Caller;
let henrike: Caller;
let ada: Caller;
const withCartridge = campaign('webinar', { cartridge: 'cartridge/awareness' });
const script = guidance('webinar', { campaigns: ['campaign/webinar'], owner: 'jana winter' });
const idle = guidance('idle', { campaigns: ['campaign/webinar'] });

beforeAll(async () => {
  hub = await testHub();
  jana = await hub.join({ name: 'Jana Winter', role: 'marketing' });
  henrike = await hub.join({ name: 'Henrike Vogel', role: 'team_lead' });
  ada = await hub.join({ name: 'Ada Okafor', role: 'rep', kind: 'extension' });
  await publish(jana, henrike, [withCartridge, script, idle, cartridge('awareness', 'Jana Winter')]);
  for (const lead of [1, 2, 3]) await does(ada, { lead, act: { kind: 'seen', unclaimed: 'Hannover Messe' } });
  await does(ada, { lead: 3, act: { kind: 'seen', unclaimed: ' hannover messe' } });
  await does(ada, { lead: 4, campaign: withCartridge.id, act: { kind: 'seen', withoutGuidance: true } });
  await does(ada, { lead: 5, campaign: withCartridge.id, act: { kind: 'seen', withoutGuidance: true } });
  await does(ada, { lead: 5, campaign: withCartridge.id, act: { kind: 'seen', guidance: script.id } });
  return hub.close;
});

describe('coverage', () => {
  test('counts leads, not looks at them, by the name that no campaign claims', async () => {
    const { unclaimed, leads, days } = await jana.ask('GET /api/insight/coverage');
    expect(unclaimed).toEqual([{ name: 'Hannover Messe', leads: 3 }]);
    expect([leads, days]).toEqual([5, 30]);
  });

  test('names campaigns whose leads had no guidance when they were last opened', async () => {
    const { withoutGuidance } = await jana.ask('GET /api/insight/coverage');
    expect(withoutGuidance).toMatchObject([{ campaign: withCartridge.id, leads: 1 }]);
  });

  test('waits seven days before it says that guidance was shown on no lead', async () => {
    expect((await jana.ask('GET /api/insight/coverage')).unmatched).toEqual([]);
    hub.wait(8 * day);
    await does(ada, { lead: 6, campaign: withCartridge.id, act: { kind: 'seen', guidance: script.id } });
    hub.wait(-day);
    const { unmatched } = await jana.ask('GET /api/insight/coverage');
    expect(unmatched.map(({ guidance: id }) => id)).toContain(idle.id);
    hub.wait(-7 * day);
  });
});

test('what worked is said of the step and is thanked to whoever owns the guidance', async () => {
  const { id, title } = script.body.steps[0]!;
  const worked = { kind: 'worked' as const, guidance: script.id, release: 1, step: id };
  await does(ada, { lead: 1, act: worked });
  await does(ada, { lead: 1, act: worked });
  await does(ada, { lead: 2, act: worked });
  const { thanks } = await jana.ask('GET /api/insight/thanks');
  expect(thanks).toMatchObject([
    {
      guidance: script.id,
      title: script.title,
      step: id,
      stepTitle: title,
      owner: 'jana winter',
      mine: true,
      times: 2,
    },
  ]);
  expect((await henrike.ask('GET /api/insight/thanks')).thanks).toMatchObject([{ mine: false }]);
  expect(JSON.stringify(thanks)).not.toContain(ada.person.id);
});

test('a cartridge’s load is its open requests and the leads of its campaigns, also for who may not read them', async () => {
  const about = complaint({ kind: 'cartridge', id: 'cartridge/awareness' });
  const { conversation } = await ada.ask('POST /api/deliveries', { body: delivery(about) });
  await ada.ask('POST /api/deliveries', { body: delivery(about) });
  await ada.ask('POST /api/feedback/:id/moves', {
    params: { id: conversation!.id },
    body: { key: 'w', move: { kind: 'withdraw' } },
  });
  const load = { cartridge: 'cartridge/awareness', requests: 1 };
  expect((await henrike.ask('GET /api/insight/portfolio')).loads).toMatchObject([load]);
  const { loads } = await jana.ask('GET /api/insight/portfolio');
  expect(loads[0]!.leads).toBeGreaterThanOrEqual(2);
});
