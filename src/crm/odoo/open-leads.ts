import type { LeadRef, UnknownReason } from '../../domain/lead/facts';
import type { Instant } from '../../domain/instant';
import type { FieldMapping } from '../../domain/playbook/mapping';
import type { Ask, MakeOpenLeads, OpenLeadsOutcome } from '../adapter';
import { wantedOf } from '../mapped/wanted';
import { json, list, number, type Properties, record } from '../reply';
import { askNames, factsOf, faultOf, namesOf } from './api';
import { askWho, callTo } from './call';

/** Leads that are asked for at most. */
const most = 500;

/** What is known between requests: who is signed in, what is asked for and, once some was refused, why it is gone. */
type Known = { uid?: number; names: string[]; refused?: UnknownReason; method?: string };

type Answered = { known: Known; result: unknown; model: string };

/**
 * Odoo's leads and opportunities that belong to the person who is signed in, are neither lost nor won. Two requests:
 * who it is, then the leads with all their fields; two more where a field is unknown there or forbidden.
 */
export const odooOpenLeads: MakeOpenLeads = (pack, wanted) => {
  const fields = wantedOf(pack.fields, wanted);
  const model = pack.places[0]?.objectType ?? '';
  return {
    ask: () => askWho({ names: namesOf(fields) } satisfies Known),
    answer: (ask, reply, at) => {
      const known = ask.known as Known;
      const body = record(json(reply.text));
      const fault = record(body?.('error'));
      if (fault) return afterFault(fault, known, model);
      const result = body?.('result');
      if (known.uid === undefined) return afterWho(result, known, model);
      if (known.method === 'fields_get') return afterNames({ known, result, model });
      return leadsIn({
        known,
        result,
        fields,
        ref: { crm: pack.crm, origin: at.origin, objectType: model },
        at,
      });
    },
  };
};

function askLeads(model: string, known: Known): Ask {
  const domain = [
    ['user_id', '=', known.uid],
    ['active', '=', true],
    '|',
    ['stage_id', '=', false],
    ['stage_id.is_won', '=', false],
  ];
  const kwargs = { domain, fields: known.names, limit: most + 1, order: 'create_date desc, id desc' };
  return callTo({ model, method: 'search_read', args: [], kwargs, known });
}

function afterFault(fault: Properties, known: Known, model: string): OpenLeadsOutcome {
  const { code, refused } = faultOf(fault);
  if (refused === undefined || known.refused || known.uid === undefined) return unreadable(code);
  return { kind: 'ask', ask: askNames(model, { ...known, refused }) };
}

function afterWho(result: unknown, known: Known, model: string): OpenLeadsOutcome {
  const session = record(result);
  if (!session) return unreadable('not-understood');
  const uid = number(session('uid'));
  return uid ? { kind: 'ask', ask: askLeads(model, { ...known, uid }) } : unreadable('signed-out');
}

function afterNames({ known, result, model }: Answered): OpenLeadsOutcome {
  const there = record(result);
  const names = there && known.names.filter((name) => there(name));
  if (!names || names.length === known.names.length)
    return unreadable(known.refused === 'no-right' ? 'no-right' : 'not-understood');
  return { kind: 'ask', ask: askLeads(model, { ...known, names }) };
}

type Read = Omit<Answered, 'model'> & {
  fields: FieldMapping[];
  ref: Omit<LeadRef, 'recordId'>;
  at: { now: Instant };
};

function leadsIn({ known, result, fields, ref, at: { now } }: Read): OpenLeadsOutcome {
  const records = list(result);
  if (!records) return unreadable('not-understood');
  const leads = records.slice(0, most).flatMap((each) => {
    const values = record(each);
    const id = number(values?.('id'));
    if (!values || id === undefined) return [];
    const lead = { ...ref, recordId: String(id) };
    return [
      { facts: factsOf({ values, lead, now, fields, refused: known.refused }), address: addressOf(lead) },
    ];
  });
  return { kind: 'leads', leads, more: records.length > most };
}

/** 17's own form of address; 18 and 19 lead on from it to theirs. */
function addressOf({ origin, objectType, recordId }: LeadRef): string {
  return `${origin}/web#id=${recordId}&model=${objectType}&view_type=form`;
}

function unreadable(code: Extract<OpenLeadsOutcome, { kind: 'unreadable' }>['code']): OpenLeadsOutcome {
  return { kind: 'unreadable', code, missing: code === 'not-understood' ? ['my open leads'] : [] };
}
