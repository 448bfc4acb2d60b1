import { describe, expect, test } from 'vitest';
import type { Entry, EntryKind, EntryOf } from '../../../src/domain/playbook/entries';
import { entry, playbookFile } from '../../../src/protocol/schema/entries';

const entries: { [Kind in EntryKind]: EntryOf<Kind> } = {
  campaign: {
    id: 'campaign/cutting-scrap',
    kind: 'campaign',
    title: 'Cutting scrap',
    body: {
      claims: { campaignIds: ['7015g000000Abcd'], names: ['Cutting scrap'] },
      order: 1,
      channel: 'Webinar',
      promise: 'Less scrap',
      offer: 'A line audit',
      assets: [{ title: 'Slides', url: 'https://maker.example/slides.pdf' }],
      owner: 'Jana',
      cartridge: 'cartridge/awareness',
      starts: '2026-11-01',
    },
  },
  guidance: {
    id: 'guidance/cutting-scrap',
    kind: 'guidance',
    title: 'Attended',
    body: {
      campaigns: ['campaign/cutting-scrap'],
      responses: ['attended'],
      keyMessage: 'Start with line 3',
      personas: [],
      do: [],
      dont: [],
      objections: [],
      steps: [{ id: 'call', channel: 'call', title: 'Call', wait: 0, text: 'Hello {{firstName}}' }],
      owner: 'Jana',
    },
  },
  definition: {
    id: 'definition/mql',
    kind: 'definition',
    title: 'MQL',
    body: {
      stage: 'MQL',
      criteria: [
        {
          id: 'size',
          title: 'Size',
          field: 'employees',
          operator: 'at-least',
          value: 50,
          required: true,
          reason: 'Smaller plants have one line.',
          question: 'How many people work at the plant?',
        },
      ],
      validFrom: '2026-10-01',
    },
  },
  'service-level': {
    id: 'service-level/first-follow-up',
    kind: 'service-level',
    title: 'First follow-up',
    body: {
      side: 'sales',
      duty: 'first-follow-up',
      campaigns: [],
      limit: 240,
      warn: 60,
      startsAt: 'last-response',
      calendar: 'calendar/stuttgart',
    },
  },
  calendar: {
    id: 'calendar/stuttgart',
    kind: 'calendar',
    title: 'Stuttgart',
    body: {
      zone: 'Europe/Berlin',
      hours: { mon: [['08:00', '24:00']] },
      holidays: [{ day: '2026-12-25', title: 'Christmas' }],
    },
  },
  cartridge: {
    id: 'cartridge/awareness',
    kind: 'cartridge',
    title: 'Awareness',
    body: { order: 3, owner: 'Jana', delivers: 'Leads' },
  },
  'value-proposition': {
    id: 'value-proposition/ours',
    kind: 'value-proposition',
    title: 'Ours',
    body: { text: 'Less scrap.' },
  },
  mapping: {
    id: 'mapping/crm',
    kind: 'mapping',
    title: 'CRM',
    body: {
      crm: 'mapped',
      sites: ['https://*.crm.example/*', 'http://localhost:4311/*'],
      places: [{ kind: 'lead', in: 'path', path: '/lightning/r/Lead/{id}/view', objectType: 'Lead' }],
      recordId: { prefix: '00Q', lengths: [15, 18], form: 'salesforce-18' },
      active: [{ css: 'div.active', since: '2026-11-01' }],
      fields: [
        {
          field: 'x_line3',
          type: 'text',
          at: [{ css: '[data-x] span', since: '2026-11-01' }],
          take: '@data-x',
        },
      ],
      responses: { attended: 'attended', 'no show': 'no-show' },
      rows: { at: [], id: { at: [], take: '@data-row-key-value' } },
    },
  },
};

const file = (...list: unknown[]) => playbookFile.safeParse({ leadpact: 1, entries: list }).success;
const changed = (kind: EntryKind, body: Record<string, unknown>): unknown => ({
  ...entries[kind],
  body: { ...entries[kind].body, ...body },
});

test('a file with an entry of every kind is taken as it is', () => {
  const whole = { leadpact: 1, entries: Object.values<Entry>(entries) };
  expect(playbookFile.parse(whole)).toEqual(whole);
});

describe('a playbook file is refused', () => {
  test.each([
    ['with an unknown field in a body', changed('campaign', { budget: 3 })],
    ['with an unknown field deep down', changed('calendar', { hours: { mon: [], moon: [] } })],
    ['with an unknown kind', { ...entries.campaign, kind: 'banner' }],
    ['with an id of another kind', { ...entries.campaign, id: 'guidance/cutting-scrap' }],
    ['with an id that is no plain words', { ...entries.campaign, id: 'campaign/../secret' }],
    ['with an unknown response', changed('guidance', { responses: ['slept'] })],
    ['with a text over 4,000 characters', changed('campaign', { promise: 'a'.repeat(4001) })],
    ['with an asset that runs a script', changed('campaign', asset('javascript:alert(1)'))],
    ['with a day that does not exist', changed('campaign', { starts: '2026-02-29' })],
    ['with a zone that does not exist', changed('calendar', { zone: 'Europe/Atlantis' })],
    ['with a time that does not exist', changed('calendar', { hours: { mon: [['08:00', '24:30']] } })],
    ['with a service level in half minutes', changed('service-level', { limit: 0.5 })],
    ['with a service level by a campaign', changed('service-level', { calendar: 'campaign/cutting-scrap' })],
    ['with a criterion on an unknown field', changed('definition', criterion({ field: 'shoeSize' }))],
    ['with an unknown operator', changed('definition', criterion({ operator: 'matches' }))],
    ['with a criterion without end', changed('definition', criterion({ value: Number.POSITIVE_INFINITY }))],
    ['with a selector over 500 characters', changed('mapping', { active: [selector('a'.repeat(501))] })],
    ['with an expression for a path', changed('mapping', place('/lightning/(Lead|Contact)/{id}'))],
    ['with an unknown part of a path', changed('mapping', place('/lead/{name}'))],
    ['with a site that is all sites', changed('mapping', { sites: ['*://*/*'] })],
    ['with a site in the middle of a host', changed('mapping', { sites: ['https://a.*.example/*'] })],
    ['with an attribute that is none', changed('mapping', taking('@on click'))],
    ['with a CRM word in capitals, which never fits', changed('mapping', { responses: { Sent: 'invited' } })],
  ])('%s', (_, refused) => {
    expect(file(refused)).toBe(false);
  });

  test('of another version or with more than entries', () => {
    expect(playbookFile.safeParse({ leadpact: 2, entries: [] }).success).toBe(false);
    expect(playbookFile.safeParse({ leadpact: 1, entries: [], by: 'x' }).success).toBe(false);
  });
});

test('the prototype for a CRM word changes no prototype and is gone', () => {
  const sly = changed('mapping', JSON.parse('{"responses":{"__proto__":"asked","sent":"invited"}}'));
  const [taken] = playbookFile.parse({ leadpact: 1, entries: [sly] }).entries;
  const responses = taken?.kind === 'mapping' && taken.body.responses;
  expect(Object.entries(responses)).toEqual([['sent', 'invited']]);
  expect(Object.getPrototypeOf(responses)).toBe(Object.prototype);
});

describe('an entry that a client reads', () => {
  test('loses what a newer hub added and keeps the rest', () => {
    expect(entry.parse(changed('campaign', { mood: 'good' }))).toEqual(entries.campaign);
  });

  test('of a kind that this client does not know is refused, not guessed', () => {
    expect(entry.safeParse({ ...entries.campaign, kind: 'banner' }).success).toBe(false);
  });
});

test.each(['/lightning/r/*/{id}/view', '/{id}', '#Lead/view/{id}'.slice(1), '/odoo/crm/{id}/'])(
  'the path %s is taken',
  (path) => {
    expect(file(changed('mapping', place(path)))).toBe(true);
  },
);

function asset(url: string) {
  return { assets: [{ title: 'x', url }] };
}

function criterion(change: object) {
  return { criteria: [{ ...entries.definition.body.criteria[0], ...change }] };
}

function selector(css: string) {
  return { css, since: '2026-11-01' };
}

function place(path: string) {
  return { places: [{ kind: 'lead', in: 'path', path, objectType: 'Lead' }] };
}

function taking(take: string) {
  return { fields: [{ ...entries.mapping.body.fields[0], take }] };
}
