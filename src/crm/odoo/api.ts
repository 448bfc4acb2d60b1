import { standardFields } from '../../domain/lead/fields';
import type { Fact, LeadFacts, LeadRef, UnknownReason } from '../../domain/lead/facts';
import type { Instant } from '../../domain/instant';
import type { FieldMapping } from '../../domain/playbook/mapping';
import type { AnswerOutcome, Ask, Reply, UnreadableCode } from '../adapter';
import { json, list, number, type Properties, record, string } from '../reply';
import { unknown } from '../value';
import type { Titled } from './agrees';
import { callTo } from './call';
import { campaignsIn, factIn } from './values';

const campaign = 'campaign_id';
const title = 'name';

/** Names asked for; once the server has refused some, why those that are gone are gone. */
type Known = { names: string[]; refused?: UnknownReason };

/**
 * `read` rather than `web_read`: it names what a relation points at without being told which fields are relations, and
 * it is in every version.
 */
export function askFor({ objectType: model, recordId }: LeadRef, known: Known): Ask {
  return callTo({ model, method: 'read', args: [[Number(recordId)], known.names], kwargs: {}, known });
}

/** Which of these names there are, for this person. */
export function askNames(model: string, known: Known): Ask {
  const kwargs = { attributes: ['type'] };
  return callTo({ model, method: 'fields_get', args: [known.names], kwargs, known });
}

export function namesOf(fields: FieldMapping[]): string[] {
  return [...new Set([...fields.flatMap(({ name }) => name ?? []), campaign, title])];
}

type Answered = { ask: Ask; reply: Reply; lead: LeadRef; now: Instant; fields: FieldMapping[] };

export function outcomeOf({ ask, reply, lead, now, fields }: Answered): AnswerOutcome {
  const known = ask.known as Known & { method: string };
  const body = record(json(reply.text));
  const fault = record(body?.('error'));
  if (fault) {
    const { code, refused } = faultOf(fault);
    if (refused === undefined || known.refused)
      return unreadable(code, ...(code === 'not-understood' ? ['fault'] : []));
    return { kind: 'ask', ask: askNames(lead.objectType, { names: known.names, refused }) };
  }
  if (known.method === 'fields_get') return afterFields(record(body?.('result')), lead, known);
  const records = list(body?.('result'));
  if (records?.length === 0) return unreadable('gone');
  const values = record(records?.[0]);
  if (!values || number(values('id')) !== Number(lead.recordId)) return unreadable('not-understood', 'reply');
  return { kind: 'facts', facts: factsOf({ values, lead, now, fields, refused: known.refused }) };
}

function unreadable(code: UnreadableCode, ...missing: string[]): AnswerOutcome {
  return { kind: 'unreadable', code, missing };
}

/**
 * Faults come with HTTP 200. `refused`: one unknown or forbidden field fails the whole call, so ask which there are,
 * and why those that are gone are gone.
 */
export function faultOf(fault: Properties): { code: UnreadableCode; refused?: UnknownReason } {
  const name = string(record(fault('data'))?.('name')) ?? '';
  if (fault('code') === 100 || name.endsWith('SessionExpiredException')) return { code: 'signed-out' };
  if (name.endsWith('MissingError')) return { code: 'gone' };
  if (name.endsWith('AccessError')) return { code: 'no-right', refused: 'no-right' };
  return { code: 'not-understood', ...(name.endsWith('ValueError') && { refused: 'not-in-this-crm' }) };
}

function afterFields(there: Properties | undefined, lead: LeadRef, known: Known): AnswerOutcome {
  if (!there) return unreadable('not-understood', 'fields');
  const names = known.names.filter((name) => there(name));
  if (names.length < known.names.length) return { kind: 'ask', ask: askFor(lead, { ...known, names }) };
  return known.refused === 'no-right' ? unreadable('no-right') : unreadable('not-understood', 'fields');
}

type Told = {
  values: Properties;
  lead: LeadRef;
  now: Instant;
  fields: FieldMapping[];
  refused: UnknownReason | undefined;
};

/** The facts of a record as the API states it. */
export function factsOf({ values, lead, now, fields, refused = 'not-in-this-crm' }: Told): LeadFacts {
  const none = Object.keys(standardFields).map((field): [string, Fact] => [
    field,
    unknown('not-in-this-crm'),
  ]);
  const told = fields.map(({ field, type, name = '' }): [string, Fact] => {
    const value = values(name);
    return [field, value === undefined ? unknown(refused) : factIn(value, type)];
  });
  const memberships = campaignsIn(values(campaign));
  return {
    lead,
    fields: Object.fromEntries([...none, ...told]),
    ...(memberships && { memberships }),
    readAt: now,
  };
}

/** The record's title in a reply that was understood. */
export function titleIn({ text }: Reply, { recordId }: LeadRef): Titled | undefined {
  const told = string(record(list(record(json(text))?.('result'))?.[0])?.(title));
  return told === undefined ? undefined : { recordId, title: told };
}
