import * as z from 'zod/mini';
import { responses } from '../../domain/lead/facts';
import { type FieldName, standardFields, type StandardField } from '../../domain/lead/fields';
import type { MappingBody } from '../../domain/playbook/mapping';
import { day, list, type Shape, text, words } from './values';

const standard = z.enum(Object.keys(standardFields) as [StandardField, ...StandardField[]]);
const custom = z.templateLiteral(['x_', z.string().check(z.regex(/[A-Za-z0-9]{1,60}/))]);

/** A field's name: one of the standard ones, or `x_` with letters and digits. */
export const fieldName = z.union([standard, custom]) satisfies z.ZodMiniType<FieldName>;

export const isFieldName = (name: string): name is FieldName => fieldName.safeParse(name).success;

const crm = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/));
const css = words(500);

/** Segments of letters, digits and `._~-`, or `{id}`, or `*`: no expressions. A fragment may lack the first slash. */
const path = z
  .string()
  .check(z.maxLength(300), z.regex(/^\/?(?:[\w.~-]+|\{id\}|\*)(?:\/(?:[\w.~-]+|\{id\}|\*))*\/?$/));

/** A match pattern for whole sites: `https://*.example.com/*`. */
const site = z
  .string()
  .check(z.maxLength(300), z.regex(/^https?:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?\/\*$/));

const take = z.union([
  z.literal(['text', 'value']),
  z.templateLiteral(['@', z.string().check(z.regex(/[a-z][a-z0-9-]{0,60}/))]),
]);

const response = z.enum(responses);

/** A CRM's own word for a response. */
const crmWord = words(100).check(z.refine((word) => word === word.toLowerCase() && word.trim() === word));

/** The schema of a mapping's body, strict or lenient as `object` says. */
export const mappingBody = (object: Shape) => {
  const selectors = list(object({ css, since: day, note: z.exactOptional(text(300)) }), 20);
  const reading = object({ at: selectors, take });
  return object({
    crm,
    sites: list(site, 100),
    places: list(
      object({ kind: z.enum(['lead', 'list']), in: z.enum(['path', 'hash']), path, objectType: words(100) }),
      50,
    ),
    recordId: object({
      prefix: z.exactOptional(words(20)),
      lengths: z.exactOptional(list(z.int().check(z.minimum(1), z.maximum(200)), 10)),
      form: z.enum(['as-is', 'lower', 'salesforce-18']),
    }),
    active: selectors,
    belongs: z.exactOptional(selectors),
    fields: list(
      object({
        field: fieldName,
        type: z.enum(['text', 'number', 'boolean', 'instant', 'day']),
        at: selectors,
        take,
        name: z.exactOptional(words(200)),
      }),
      200,
    ),
    memberships: z.exactOptional(
      object({
        rows: selectors,
        campaign: z.exactOptional(reading),
        campaignId: z.exactOptional(reading),
        status: z.exactOptional(reading),
        when: z.exactOptional(reading),
      }),
    ),
    responses: z.record(crmWord, response),
    statuses: z.exactOptional(
      z.record(
        crmWord,
        object({
          stage: z.exactOptional(words(300)),
          handOff: z.exactOptional(z.enum(['accepted', 'rejected', 'recycled'])),
          pauses: z.exactOptional(z.literal(true)),
        }),
      ),
    ),
    rows: z.exactOptional(object({ at: selectors, id: reading })),
    brokenSince: z.exactOptional(day),
  }) satisfies z.ZodMiniType<MappingBody>;
};
