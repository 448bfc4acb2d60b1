import { calendarWindow } from '../../src/domain/clock/window';
import type { Criterion } from '../../src/domain/definition/criterion';
import type { Conversation, MadeMove, Move } from '../../src/domain/feedback/conversation';
import { sideOfMove } from '../../src/domain/feedback/moves';
import type { Instant } from '../../src/domain/instant';
import type { Fact, FactValue, LeadFacts, Membership, UnknownReason } from '../../src/domain/lead/facts';
import type { FieldName } from '../../src/domain/lead/fields';
import type { Person } from '../../src/domain/people/person';
import { compileReadModel } from '../../src/domain/playbook/compile';
import type {
  CalendarBody,
  CampaignBody,
  DefinitionBody,
  Entry,
  EntryOf,
  GuidanceBody,
  ServiceLevelBody,
} from '../../src/domain/playbook/entries';
import type { MappingBody } from '../../src/domain/playbook/mapping';
import type { ReadModel } from '../../src/domain/playbook/read-model';
import { parseAuthored, parseInline } from '../../src/protocol/schema/authored';

/** A Tuesday, ten o'clock in Berlin. */
export const now: Instant = '2026-11-17T09:00:00.000Z';
/** The company's first release. */
export const pactSince: Instant = '2026-09-01T08:00:00.000Z';

export const rep: Person = {
  id: 'p-ravi',
  name: 'Ravi Anand',
  email: 'ravi@nordpump.example',
  role: 'rep',
  team: { id: 't-north', title: 'Sales North' },
};
export const marketer: Person = {
  id: 'p-jana',
  name: 'Jana Holm',
  email: 'jana@nordpump.example',
  role: 'marketing',
};
export const teamLead: Person = {
  id: 'p-omar',
  name: 'Omar Reyes',
  email: 'omar@nordpump.example',
  role: 'team_lead',
  team: { id: 't-north', title: 'Sales North' },
};

export const known = (value: FactValue): Fact => ({ known: true, value, source: 'page' });
export const unknown = (reason: UnknownReason = 'empty'): Fact => ({ known: false, reason });

/** A lead of which `fields` are known by the values given; a `Fact` is taken as it is. */
export function leadFacts(
  fields: Partial<Record<FieldName, FactValue | Fact>> = {},
  memberships?: Membership[],
): LeadFacts {
  const facts = Object.entries(fields as Record<string, FactValue | Fact>).map(([field, value]) => [
    field,
    typeof value === 'object' ? value : known(value),
  ]);
  return {
    lead: { crm: 'mapped', origin: 'https://crm.example', objectType: 'lead', recordId: '4711' },
    fields: Object.fromEntries(facts) as LeadFacts['fields'],
    ...(memberships === undefined ? {} : { memberships }),
    readAt: now,
  };
}

type Of<Kind extends Entry['kind']> = EntryOf<Kind>;

export function campaign(slug: string, body: Partial<CampaignBody> = {}): Of<'campaign'> {
  return {
    id: `campaign/${slug}`,
    kind: 'campaign',
    title: `Campaign ${slug}`,
    body: {
      claims: { names: [slug] },
      order: 10,
      channel: 'webinar',
      promise: 'A third less scrap on line 3.',
      offer: 'A day at your plant.',
      owner: marketer.name,
      ...body,
    },
  };
}

export function guidance(slug: string, body: Partial<GuidanceBody> = {}): Of<'guidance'> {
  return {
    id: `guidance/${slug}`,
    kind: 'guidance',
    title: `Guidance ${slug}`,
    body: {
      campaigns: [],
      responses: [],
      keyMessage: 'Scrap is decided at the nozzle.',
      personas: [],
      do: ['Ask about line 3.'],
      dont: ['Quote a price.'],
      objections: [],
      steps: [{ id: 'call', channel: 'call', title: 'Call', wait: 0, text: 'Hello {{firstName}}.' }],
      owner: marketer.name,
      ...body,
    },
  };
}

export function criterion(id: string, rest: Partial<Criterion> = {}): Criterion {
  return {
    id,
    title: `Criterion ${id}`,
    field: 'employees',
    operator: 'at-least',
    value: 100,
    required: true,
    reason: 'Smaller plants have no budget.',
    question: 'How many people work at the plant?',
    ...rest,
  };
}

export function definition(slug: string, body: Partial<DefinitionBody> = {}): Of<'definition'> {
  return {
    id: `definition/${slug}`,
    kind: 'definition',
    title: `Definition ${slug}`,
    body: { stage: 'MQL', criteria: [criterion('size')], validFrom: '2026-09-01', ...body },
  };
}

/** Two hours of working time, a warning half an hour before. */
export function serviceLevel(slug: string, body: Partial<ServiceLevelBody> = {}): Of<'service-level'> {
  return {
    id: `service-level/${slug}`,
    kind: 'service-level',
    title: `Service level ${slug}`,
    body: {
      side: 'sales',
      duty: 'first-follow-up',
      campaigns: [],
      limit: 120,
      warn: 30,
      startsAt: 'last-response',
      calendar: 'calendar/berlin',
      ...body,
    },
  };
}

/** Monday to Friday, nine to five, an hour's break at noon. */
export const officeHours: CalendarBody['hours'] = Object.fromEntries(
  (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => [
    day,
    [
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ],
  ]),
);

export function calendar(slug = 'berlin', body: Partial<CalendarBody> = {}): Of<'calendar'> {
  return {
    id: `calendar/${slug}`,
    kind: 'calendar',
    title: `Calendar ${slug}`,
    body: { zone: 'Europe/Berlin', hours: officeHours, holidays: [], ...body },
  };
}

/** A mapping that reads the practice fields and knows six words for responses. */
export function mapping(slug = 'practice', body: Partial<MappingBody> = {}): Of<'mapping'> {
  return {
    id: `mapping/${slug}`,
    kind: 'mapping',
    title: `Mapping ${slug}`,
    body: {
      crm: 'mapped',
      sites: [],
      places: [{ kind: 'lead', in: 'path', path: '/leads/{id}', objectType: 'lead' }],
      recordId: { form: 'as-is' },
      active: [],
      fields: [],
      responses: {
        sent: 'invited',
        registered: 'registered',
        attended: 'attended',
        'no show': 'no-show',
        downloaded: 'downloaded',
        'asked for a call': 'asked',
      },
      ...body,
    },
  };
}

/** A release of these entries, compiled; the calendar and mapping that a lead needs are added where none is given. */
export function readModel(entries: Entry[], freshAt: Instant = now): ReadModel {
  const has = (kind: Entry['kind']) => entries.some((entry) => entry.kind === kind);
  const model = compiled(has('mapping') ? entries : [...entries, mapping()], freshAt);
  if (has('calendar')) return model;
  berlin ??= compiled([calendar()], now).calendars;
  return { ...model, calendars: berlin };
}

/** Compiled once: it is what takes the time. */
let berlin: ReadModel['calendars'] | undefined;

function compiled(entries: Entry[], freshAt: Instant): ReadModel {
  return compileReadModel({
    release: { number: 3, hash: 'ab'.repeat(32), releasedAt: '2026-11-01T08:00:00.000Z', pactSince },
    freshAt,
    entries,
    window: calendarWindow({ pactSince, now }),
    parse: parseAuthored,
    parseInline,
  });
}

/** A conversation from the rep to the marketer, with moves made an hour apart by the side whose they are. */
export function conversation(moves: Move[] = [], rest: Partial<Conversation> = {}): Conversation {
  return {
    id: 'c-1',
    key: 'k-1',
    complaint: 'Half of these leads have no phone number.',
    request: 'Ask for the number on the form.',
    addressee: { kind: 'cartridge', id: 'cartridge/awareness' },
    by: '2026-11-20',
    author: { id: rep.id, name: rep.name },
    to: { title: 'Awareness', person: { id: marketer.id, name: marketer.name } },
    at: '2026-11-16T08:00:00.000Z',
    moves: moves.map(made),
    ...rest,
  };
}

function made(move: Move, place: number): MadeMove {
  const side = sideOfMove[move.kind];
  const { id, name } = side === 'asker' ? rep : marketer;
  return { ...move, by: { id, name, side }, at: new Date(Date.UTC(2026, 10, 16, 9 + place)).toISOString() };
}
