import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsOf } from '../../../src/domain/clock/event';
import { readClocks } from '../../../src/domain/clock/read-clocks';
import { startOf } from '../../../src/domain/clock/start';
import { chooseScript } from '../../../src/domain/guidance/choose';
import { type Response, responses } from '../../../src/domain/lead/facts';
import type { Entry } from '../../../src/domain/playbook/entries';
import { campaign, guidance, leadFacts, now, readModel, serviceLevel } from '../../support/cast';

const both = guidance('d-both', { campaigns: ['campaign/scrap'], responses: ['attended'] });
const ofCampaign = guidance('c-campaign', { campaigns: ['campaign/scrap'] });
const ofResponse = guidance('b-response', { responses: ['attended'] });
const any = guidance('a-any');
const scrap = campaign('scrap');

type Given = Partial<Parameters<typeof chooseScript>[0]>;
type Asked = {
  entries: Entry[];
  campaign?: string;
  response?: Response;
  fields?: Record<string, string | number>;
} & Pick<Given, 'stage' | 'progress' | 'others' | 'held' | 'handedBack' | 'now'>;
const choose = ({ entries, campaign: id, response, fields = {}, ...rest }: Asked) => {
  const facts = leadFacts({ createdAt: '2026-11-17T08:00:00.000Z', ...fields });
  const model = readModel([scrap, ...entries]);
  const { progress } = rest;
  const clocks = readClocks({ facts, model, campaign: id, touches: [], now, progress });
  const start = startOf('last-response', eventsOf({ facts, model, touches: [] }), 'UTC')?.when;
  return chooseScript({ facts, model, campaign: id, response, start, clocks, now, ...rest });
};
const chosen = (asked: Asked) => {
  const script = choose(asked);
  return script.kind === 'script' ? script.guidance : script.reason;
};

describe('a script is chosen', () => {
  const lead = { campaign: 'campaign/scrap', response: 'attended' } as const;

  test('by campaign and response before campaign, before response, before any', () => {
    const entries = [any, ofResponse, ofCampaign, both];
    const order: string[] = [];
    while (entries.length > 0) {
      const id = chosen({ ...lead, entries });
      order.push(id);
      entries.splice(
        entries.findIndex((one) => one.id === id),
        1,
      );
    }
    expect(order).toEqual([
      'guidance/d-both',
      'guidance/c-campaign',
      'guidance/b-response',
      'guidance/a-any',
    ]);
  });

  test('with the reasons, the most telling first', () => {
    const because = (entries: Entry[]) => {
      const script = choose({ ...lead, entries });
      return script.kind === 'script' ? script.because : script.reason;
    };
    expect(because([both])).toEqual([
      { by: 'campaign', title: 'Campaign scrap' },
      { by: 'response', response: 'attended' },
    ]);
    expect(because([ofCampaign])).toEqual([{ by: 'campaign', title: 'Campaign scrap' }]);
    expect(because([ofResponse])).toEqual([{ by: 'response', response: 'attended' }, { by: 'any-campaign' }]);
    expect(because([any])).toEqual([{ by: 'any-campaign' }]);
  });

  test('by the smallest id where nothing else tells them apart', () => {
    const model = readModel([guidance('b'), guidance('a'), guidance('c')]);
    const facts = leadFacts();
    for (const all of [model.guidance, model.guidance.toReversed()]) {
      const asked = { facts, model: { ...model, guidance: all }, campaign: undefined, response: undefined };
      expect(chooseScript({ ...asked, clocks: [], now })).toMatchObject({ guidance: 'guidance/a' });
    }
  });

  test('never for a response that is unknown, nor for another campaign', () => {
    expect(chosen({ campaign: 'campaign/scrap', entries: [both, ofResponse] })).toBe('no-guidance');
    expect(chosen({ campaign: 'campaign/fair', response: 'attended', entries: [both, ofCampaign] })).toBe(
      'no-guidance',
    );
    expect(chosen({ entries: [both, ofCampaign] })).toBe('no-campaign');
    expect(chosen({ entries: [any] })).toBe('guidance/a-any');
  });

  test('the same one, and one whenever any fits, in whatever order the entries come', () => {
    const entry = fc
      .record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        campaigns: fc.subarray(['campaign/scrap', 'campaign/fair']),
        responses: fc.subarray([...responses]),
      })
      .map(({ id, ...body }) => guidance(id, body));
    const entries = fc.uniqueArray(entry, { selector: ({ id }) => id, minLength: 1 });
    const asked = fc.record({
      campaign: fc.constantFrom('campaign/scrap', 'campaign/other'),
      response: fc.constantFrom(...responses),
    });
    fc.assert(
      fc.property(entries, asked, (all, wanted) => {
        const found = chosen({ ...wanted, entries: all });
        expect(chosen({ ...wanted, entries: all.toReversed() })).toBe(found);
        const fits = all.filter(
          ({ body }) =>
            (body.campaigns.length === 0 || body.campaigns.includes(wanted.campaign)) &&
            (body.responses.length === 0 || body.responses.includes(wanted.response)),
        );
        expect(found === 'no-guidance').toBe(fits.length === 0);
        if (fits.length > 0) expect(fits.map(({ id }) => id)).toContain(found);
      }),
    );
  });
});

describe('a script', () => {
  const persona = (id: string, jobTitles: string[]) => ({
    id,
    title: `Persona ${id}`,
    jobTitles,
    goal: 'Less scrap',
    questions: ['How much do you scrap?'],
    story: 'Line 3 at Berg.',
  });
  const steps = [
    { id: 'call', channel: 'call', title: 'Call', wait: 0, text: 'Hello {{firstName}}.' },
    {
      id: 'mail',
      channel: 'mail',
      title: 'Mail',
      wait: 240,
      subject: 'For {{company}}',
      text: 'As promised.',
    },
  ] as const;
  const full = guidance('full', {
    steps: [...steps],
    personas: [persona('buyer', ['Buyer']), persona('plant', ['plant manager'])],
    objections: [{ heard: 'Too dear', answer: 'Than what, {{firstName}}?' }],
    verifyBy: '2026-11-16',
  });
  const fields = { firstName: 'Anna', jobTitle: 'Plant Manager (interim)' };

  test('has its merge fields filled in steps, subjects and objections, with gaps where nothing is known', () => {
    expect(choose({ entries: [full], fields })).toMatchObject({
      steps: [
        { body: [{ children: [{ text: 'Hello ' }, { t: 'filled', text: 'Anna' }, { text: '.' }] }] },
        { subject: [{ text: 'For ' }, { t: 'gap', field: 'company' }] },
      ],
      objections: [{ heard: 'Too dear', answer: [{ children: [{}, { t: 'filled', text: 'Anna' }, {}] }] }],
    });
  });

  test('names the persona that the job title names, and that it did', () => {
    expect(choose({ entries: [full], fields })).toMatchObject({
      persona: { title: 'Persona plant', goal: 'Less scrap' },
      because: [{ by: 'any-campaign' }, { by: 'persona', title: 'Persona plant' }],
    });
    expect(choose({ entries: [full] })).not.toHaveProperty('persona');
  });

  test('has its first step due in working time from the clock’s start, where that is known to the instant', () => {
    const due = (entries: Entry[], createdAt?: string) => {
      const script = choose({ entries, ...(createdAt === undefined ? {} : { fields: { createdAt } }) });
      return script.kind === 'script' ? script.steps.map(({ dueAt }) => dueAt) : script.reason;
    };
    expect(due([full, serviceLevel('first')])).toEqual(['2026-11-17T08:00:00.000Z', undefined]);
    expect(due([full])).toEqual([undefined, undefined]);
    expect(due([full, serviceLevel('first')], '2026-11-16')).toEqual([undefined, undefined]);
    expect(due([full, serviceLevel('first')], 'yesterday')).toEqual([undefined, undefined]);
  });

  test('is marked unverified from the day after its verify-by date', () => {
    expect(choose({ entries: [full] })).toMatchObject({ unverifiedSince: '2026-11-16' });
    const today = guidance('today', { verifyBy: '2026-11-17' });
    expect(choose({ entries: [today] })).not.toHaveProperty('unverifiedSince');
  });
});
