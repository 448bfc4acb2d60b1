import * as z from 'zod/mini';
import { type Condition, type Criterion, type Operator, operators } from '../../domain/definition/criterion';
import { responses } from '../../domain/lead/facts';
import {
  type CalendarBody,
  type CampaignBody,
  type CartridgeBody,
  channels,
  type DefinitionBody,
  duties,
  type Entry,
  type EntryKind,
  type GuidanceBody,
  outcomes,
  type ServiceLevelBody,
} from '../../domain/playbook/entries';
import { fieldName, mappingBody } from './mapping';
import { count, day, list, type Shape, text, title, webAddress, words } from './values';

const entryIdOf = (kind: string) =>
  z.string().check(z.maxLength(100), z.regex(new RegExp(`^(?:${kind})/[a-z0-9]+(-[a-z0-9]+)*$`)));

const kinds = [
  'campaign',
  'guidance',
  'definition',
  'service-level',
  'calendar',
  'cartridge',
  'value-proposition',
  'mapping',
] as const satisfies EntryKind[];

export const entryKind = z.enum(kinds);
export const entryId = entryIdOf(kinds.join('|'));

const campaignId = entryIdOf('campaign');
const cartridgeId = entryIdOf('cartridge');
const partId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));
const comparisons = z.enum(Object.values(operators).flat() as [Operator, ...Operator[]]);
const sentences = list(words(600), 50);

/** BCP 47, as much of it as a marketer writes: `de`, `en-GB`. */
const language = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), z.maxLength(20));

/** Minutes of working time. */
const minutes = count.check(z.maximum(1_000_000));

/** `HH:MM`, also `24:00`. */
const timeOfDay = z.string().check(z.regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/));
const hours = z.exactOptional(list(z.tuple([timeOfDay, timeOfDay]), 24));

const zone = words(60).check(
  z.refine((name) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
    } catch {
      return false;
    }
  }, 'not a time zone'),
);

const entryOf = (object: Shape) => {
  const assets = z.exactOptional(list(object({ title, url: webAddress }), 50));

  const campaign = object({
    claims: object({
      campaignIds: z.exactOptional(list(words(100), 100)),
      names: z.exactOptional(list(title, 100)),
      leadSources: z.exactOptional(list(title, 100)),
      utmCampaigns: z.exactOptional(list(words(200), 100)),
    }),
    order: count,
    channel: title,
    promise: words(),
    offer: words(),
    assets,
    owner: title,
    cartridge: z.exactOptional(cartridgeId),
    starts: z.exactOptional(day),
    ends: z.exactOptional(day),
  }) satisfies z.ZodMiniType<CampaignBody>;

  const comparison = {
    operator: comparisons,
    value: z.exactOptional(z.union([text(300), z.number(), z.boolean(), list(text(300), 200)])),
  };

  const guidance = object({
    campaigns: list(campaignId, 100),
    responses: list(z.enum(responses), responses.length),
    stages: z.exactOptional(list(title, 20)),
    languages: z.exactOptional(list(language, 20)),
    segment: z.exactOptional(
      object({
        title,
        conditions: list(object({ field: fieldName, ...comparison }) satisfies z.ZodMiniType<Condition>, 20),
      }),
    ),
    ages: z.exactOptional(object({ from: z.exactOptional(count), to: z.exactOptional(count) })),
    cartridge: z.exactOptional(cartridgeId),
    keyMessage: words(),
    personas: list(
      object({
        id: partId,
        title,
        jobTitles: list(title, 100),
        goal: words(),
        questions: sentences,
        story: text(),
      }),
      30,
    ),
    do: sentences,
    dont: sentences,
    assets,
    objections: list(object({ heard: words(600), answer: words() }), 50),
    steps: list(
      object({
        id: partId,
        channel: z.enum(channels),
        title,
        wait: minutes,
        subject: z.exactOptional(words(300)),
        text: words(),
        variants: z.exactOptional(
          list(
            object({
              persona: z.exactOptional(partId),
              stage: z.exactOptional(title),
              language: z.exactOptional(language),
              subject: z.exactOptional(words(300)),
              text: words(),
            }),
            30,
          ),
        ),
        after: z.exactOptional(z.partialRecord(z.enum(outcomes), partId)),
      }),
      30,
    ),
    owner: title,
    verifyBy: z.exactOptional(day),
  }) satisfies z.ZodMiniType<GuidanceBody>;

  const criterion = object({
    id: partId,
    title,
    field: z.exactOptional(fieldName),
    ...comparison,
    operator: z.union([comparisons, z.literal('asked')]),
    required: z.boolean(),
    reason: words(),
    question: words(),
  }) satisfies z.ZodMiniType<Criterion>;

  const definition = object({
    stage: title,
    criteria: list(criterion, 50),
    validFrom: day,
    reviewBy: z.exactOptional(day),
    owner: z.exactOptional(title),
    rejectReasons: z.exactOptional(list(object({ id: partId, title }), 30)),
  }) satisfies z.ZodMiniType<DefinitionBody>;

  const serviceLevel = object({
    side: z.enum(['sales', 'marketing']),
    duty: z.enum([...duties.sales, ...duties.marketing]),
    campaigns: list(campaignId, 100),
    limit: minutes,
    warn: minutes,
    startsAt: z.enum(['last-response', 'arrival', 'assignment']),
    calendar: entryIdOf('calendar'),
    hoursIn: z.exactOptional(z.enum(['calendar', 'lead'])),
    validFrom: z.exactOptional(day),
  }) satisfies z.ZodMiniType<ServiceLevelBody>;

  const calendar = object({
    zone,
    hours: object({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours }),
    holidays: list(object({ day, title }), 1000),
    teams: z.exactOptional(list(title, 100)),
  }) satisfies z.ZodMiniType<CalendarBody>;

  const cartridge = object({
    order: count,
    owner: title,
    delivers: words(),
    next: z.exactOptional(cartridgeId),
    serviceLevel: z.exactOptional(entryIdOf('service-level')),
    budget: z.exactOptional(object({ amount: count, currency: z.string().check(z.regex(/^[A-Z]{3}$/)) })),
    reach: z.exactOptional(words(300)),
  }) satisfies z.ZodMiniType<CartridgeBody>;

  const of = <const Kind extends EntryKind, Body extends z.core.SomeType>(kind: Kind, body: Body) =>
    object({
      id: entryIdOf(kind),
      kind: z.literal(kind),
      title,
      archived: z.exactOptional(z.literal(true)),
      body,
    });

  return z.discriminatedUnion('kind', [
    of('campaign', campaign),
    of('guidance', guidance),
    of('definition', definition),
    of('service-level', serviceLevel),
    of('calendar', calendar),
    of('cartridge', cartridge),
    of('value-proposition', object({ text: words() })),
    of('mapping', mappingBody(object)),
  ]) satisfies z.ZodMiniType<Entry>;
};

/** An entry as a client reads it: fields that a newer hub added are dropped, an unknown kind is refused. */
export const entry = entryOf(z.object);

/** An entry as the hub takes it: an unknown field is refused. */
export const strictEntry = entryOf(z.strictObject);

/** A whole playbook file as it is uploaded. Its bytes (5 MB at most) are counted before it is parsed. */
export const playbookFile = z.strictObject({ leadpact: z.literal(1), entries: list(strictEntry, 2000) });
