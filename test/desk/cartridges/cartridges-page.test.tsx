// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { Entry, EntryOf } from '../../../src/domain/playbook/entries';
import type { Person } from '../../../src/domain/people/person';
import type { DraftContent } from '../../../src/protocol/hub-api/drafts';
import { ada, jana, me } from '../support/cast';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, open, press, pressable, text } from '../support/page';
import { campaign, hashOf, sealed } from '../support/playbook';

afterEach(close);

const at = '2026-11-20T09:00:00.000Z';
const cartridge = (slug: string, body: Partial<EntryOf<'cartridge'>['body']> = {}): EntryOf<'cartridge'> => ({
  id: `cartridge/${slug}`,
  kind: 'cartridge',
  title: `The ${slug}`,
  body: { order: 1, owner: 'Jana Winter', delivers: `What ${slug} delivers`, ...body },
});

function hubFor(who: Person, entries: Entry[], drafted: DraftContent[] = []) {
  const begun = [...drafted];
  const head = { number: 1, hash: hashOf(entries), title: 'The pact', releasedAt: at, signatures: [] };
  return fakeHub({
    'GET /api/me': () => me(who),
    'GET /api/releases': () => ({ releases: entries.length > 0 ? [head] : [] }),
    'GET /api/releases/:number': () => ({
      ...head,
      pactSince: at,
      since: null,
      entries: entries.map(sealed),
      removed: [],
    }),
    'GET /api/insight/portfolio': () => ({
      days: 30,
      loads: [{ cartridge: 'cartridge/awareness', requests: 3, leads: 41 }],
    }),
    'GET /api/drafts': () => ({ drafts: begun.map((content, n) => draftOf(content, n)) }),
    'POST /api/drafts': ({ body }) => {
      begun.push(body.content);
      return { ...draftOf(body.content, begun.length), content: body.content };
    },
  });
}
const draftOf = ({ id: entry, kind, title }: DraftContent, n: number) => ({
  id: `d${n}`,
  entry,
  kind,
  title,
  base: null,
  version: 1,
  by: { id: jana.id, name: jana.name },
  at,
});

test('the portfolio is drawn from market to customer, each with its load and to whom it hands on', async () => {
  const entries = [
    cartridge('awareness', { order: 2, reach: 'All of DACH', budget: { amount: 120000, currency: 'EUR' } }),
    cartridge('intelligence', { order: 1, next: 'cartridge/awareness' }),
    { ...campaign, body: { ...campaign.body, cartridge: 'cartridge/awareness' } },
  ];
  await open('/cartridges', hubFor(jana, entries));
  const steps = [...document.querySelectorAll('.track-step')].map((step) => step.textContent);
  expect(steps).toEqual(['The intelligence', 'The awareness3 open requests']);
  const cards = [...document.querySelectorAll('.cartridge')].map((card) => card.textContent);
  expect(cards[0]).toContain('Hands on toThe awareness');
  expect(cards[0]).toContain('none agreed');
  expect(cards[1]).toContain('€120,000');
  expect(cards[1]).toContain('41 leads in 30 days');
  expect(cards[1]).toContain(campaign.title);
  expect(cards[1]).toContain('Hands on tothe customer');
});

test('an empty company starts with seven drafts, each handing on to the next', async () => {
  const hub = hubFor(jana, []);
  await open('/cartridges', hub);
  expect(document.querySelectorAll('.track-step')).toHaveLength(7);
  await press('Start with these seven');
  const begun = hub.asked('POST /api/drafts').map(({ body }) => (body as { content: DraftContent }).content);
  expect(begun).toHaveLength(7);
  expect(begun[0]).toMatchObject({
    id: 'cartridge/market-intelligence',
    body: { order: 1, owner: 'Jana Winter', next: 'cartridge/product-marketing' },
  });
  expect(begun[6]!.body).not.toHaveProperty('next');
  expect(text()).toContain('7 cartridges wait as drafts.');
  expect(() => pressable('Start with these seven')).toThrow();
});

test('a start that fails half-way says so, keeps what was begun, and goes on', async () => {
  const hub = hubFor(jana, []);
  const begin = hub.behaviour['POST /api/drafts']!;
  hub.behaviour['POST /api/drafts'] = (asked) =>
    hub.asked('POST /api/drafts').length === 3 ? refusal(503, 'hub.unavailable') : begin(asked);
  await open('/cartridges', hub);
  await press('Start with these seven');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('hub.unavailable');
  expect(text()).toContain('2 cartridges wait as drafts.');
  hub.behaviour['POST /api/drafts'] = begin;
  await press('Begin the 5 that are missing');
  expect(text()).toContain('7 cartridges wait as drafts.');
});

test('a rep reads the portfolio without its load and begins nothing', async () => {
  await open('/cartridges', hubFor(ada, [cartridge('awareness')]));
  expect(text()).toContain('What awareness delivers');
  expect(text()).not.toContain('open requests');
  await open('/cartridges', hubFor(ada, []));
  expect(() => pressable('Start with these seven')).toThrow();
});
