import { standardFields } from '../../domain/lead/fields';
import type { Fact, LeadFacts, LeadRef, UnknownReason } from '../../domain/lead/facts';
import type { Instant } from '../../domain/instant';
import type { FieldMapping } from '../../domain/playbook/mapping';
import type { AnswerOutcome, Ask, Reply, UnreadableCode } from '../adapter';
import { json, list, number, type Properties, record, string } from '../reply';
import { unknown } from '../value';
import type { Titled } from './agrees';
import { campaignsIn, factIn } from './values';

const campaign = 'campaign_id';
const title = 'name';

type Method = 'read' | 'fields_get';
type Call = { lead: LeadRef; method: Method; args: unknown[]; kwargs: object; known: Known };
/** Names asked for; once the server has refused some, why those that are gone are gone. */
type Known = { names: string[]; refused?: UnknownReason };

/**
 * `read` rather than `web_read`: it names what a relation points at without being told which fields are relations, and
 * it is in every version. English labels, so that one definition fits people of all languages.
 */
export function askFor(lead: LeadRef, known: Known): Ask {
  return call({ lead, method: 'read', args: [[Number(lead.recordId)], known.names], kwargs: {}, known });
}

export function namesOf(fields: FieldMapping[]): string[] {
  return [...new Set([...fields.flatMap(({ name }) => name ?? []), campaign, title])];
}

function call({ lead, method, args, kwargs, known }: Call): Ask {
  const model = lead.objectType;
  const params = { model, method, args, kwargs: { ...kwargs, context: { lang: 'en_US' } } };
  return {
    request: {
      method: 'POST',
      path: `/web/dataset/call_kw/${model}/${method}`,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: 1, jsonrpc: '2.0', method: 'call', params }),
    },
    known: { ...known, method },
  };
}

type Answered = { ask: Ask; reply: Reply; lead: LeadRef; now: Instant; fields: FieldMapping[] };

export function outcomeOf({ ask, reply, lead, now, fields }: Answered): AnswerOutcome {
  const known = { ...(ask.known as Known & { method: Method }) };
  const body = record(json(reply.text));
  const fault = record(body?.('error'));
  if (fault) return afterFault(fault, lead, known);
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

/** Faults come with HTTP 200. One unknown or forbidden field fails the whole call: then ask which there are. */
function afterFault(fault: Properties, lead: LeadRef, known: Known & { method: Method }): AnswerOutcome {
  const name = string(record(fault('data'))?.('name')) ?? '';
  if (fault('code') === 100 || name.endsWith('SessionExpiredException')) return unreadable('signed-out');
  if (name.endsWith('MissingError')) return unreadable('gone');
  const forbidden = name.endsWith('AccessError');
  if (!known.refused && (forbidden || name.endsWith('ValueError'))) {
    const refused = forbidden ? 'no-right' : 'not-in-this-crm';
    const kwargs = { attributes: ['type'] };
    const { names } = known;
    return {
      kind: 'ask',
      ask: call({ lead, method: 'fields_get', args: [names], kwargs, known: { names, refused } }),
    };
  }
  return forbidden ? unreadable('no-right') : unreadable('not-understood', 'fault');
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

function factsOf({ values, lead, now, fields, refused = 'not-in-this-crm' }: Told): LeadFacts {
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
