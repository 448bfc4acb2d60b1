import { fieldsOf, type OdooLead } from './leads';

export type OdooVersion = 17 | 18 | 19;

/** What a test turns while the server runs. */
export type OdooState = {
  version: OdooVersion;
  leads: OdooLead[];
  /** How the API misbehaves; the page itself goes on working. */
  fault?: 'session-expired' | 'access-error' | 'html' | 'garbage' | 'other-record' | undefined;
  /** Fields that this database does not have, or that this person may not read. */
  missing: string[];
  forbidden: string[];
  /** Milliseconds that the API takes more. */
  slow: number;
  /** What was called, in order. */
  calls: { method: string; args: unknown[] }[];
};

type Called = {
  model: string;
  method: string;
  args: unknown[];
  kwargs: { specification?: Record<string, object>; domain?: Condition[]; fields?: string[]; limit?: number };
};

/** Of a domain, as much as is asked here: `|` is for the two that follow, which this double lets through. */
type Condition = [field: string, operator: 'in' | '=', value: unknown] | '|';

/** Odoo answers faults with HTTP 200, too. */
export function answerCall(state: OdooState, called: Called, signedIn: boolean): object {
  state.calls.push({ method: called.method, args: called.args });
  if (!signedIn || state.fault === 'session-expired') return expired(state.version);
  if (state.fault === 'access-error')
    return refusal(state, 'odoo.exceptions.AccessError', 'You are not allowed to access this.');
  const { method, args, kwargs } = called;
  const names =
    method === 'web_read' ? Object.keys(kwargs.specification ?? {}) : strings(kwargs.fields ?? args.at(-1));
  if (method === 'fields_get')
    return result(Object.fromEntries(readable(state, names).map((name) => [name, { type: 'char' }])));
  const invalid = names.find((name) => !known(state, name));
  if (invalid) return refusal(state, 'builtins.ValueError', invalidField(state.version, invalid));
  if (names.some((name) => state.forbidden.includes(name)))
    return refusal(
      state,
      'odoo.exceptions.AccessError',
      'You do not have enough rights to access the fields.',
    );
  const ids = numbers(args[0]);
  const found =
    method === 'search_read'
      ? state.leads.filter((lead) => meets(lead, kwargs.domain ?? [])).slice(0, kwargs.limit)
      : state.leads.filter(({ id }) => ids.includes(id));
  const shown = found.map((lead) =>
    view({ lead, names, relations: method === 'web_read' ? 'record' : 'pair' }),
  );
  return result(state.fault === 'other-record' ? shown.map((each) => ({ ...each, id: 1 })) : shown);
}

/** Who is signed in, as the web client asks it. */
export function answerSession({ version, fault }: OdooState, signedIn: boolean): object {
  if (!signedIn || fault === 'session-expired') return expired(version);
  return result({ uid: 8, name: 'Ada Okafor', username: 'ada@nordwerk.example', is_system: false });
}

function meets(lead: OdooLead, domain: Condition[]): boolean {
  return domain.every((condition) => {
    if (condition === '|' || condition[0].startsWith('stage_id') || condition[0] === 'active') return true;
    const [field, operator, wanted] = condition;
    const has = lead[field];
    const value = Array.isArray(has) ? has[0] : has;
    return operator === 'in' ? Array.isArray(wanted) && wanted.includes(value) : value === wanted;
  });
}

function view({ lead, names, relations }: { lead: OdooLead; names: string[]; relations: 'record' | 'pair' }) {
  const entries = names.map((name) => {
    const value = lead[name] ?? false;
    return [
      name,
      Array.isArray(value) && relations === 'record' ? { id: value[0], display_name: value[1] } : value,
    ];
  });
  return { id: lead.id, ...Object.fromEntries(entries) };
}

function known({ leads, version, missing }: OdooState, name: string): boolean {
  return !missing.includes(name) && (leads.some((lead) => name in lead) || fieldsOf[version].includes(name));
}

function readable(state: OdooState, names: string[]): string[] {
  return names.filter((name) => known(state, name) && !state.forbidden.includes(name));
}

function result(value: unknown): object {
  return { jsonrpc: '2.0', id: 1, result: value };
}

function refusal({ version }: OdooState, name: string, message: string): object {
  const data = {
    name,
    message,
    arguments: [message],
    context: {},
    debug: 'Traceback (most recent call last):',
  };
  return {
    jsonrpc: '2.0',
    id: 1,
    error: { code: version === 19 ? 0 : 200, message: 'Odoo Server Error', data },
  };
}

function expired(version: OdooVersion): object {
  const message = version === 17 ? 'Odoo Session Expired' : 'Session Expired';
  const data = {
    name: 'odoo.http.SessionExpiredException',
    message: 'Session expired',
    arguments: [],
    context: {},
  };
  return { jsonrpc: '2.0', id: null, error: { code: 100, message, data } };
}

function invalidField(version: OdooVersion, name: string): string {
  return `Invalid field '${name}' on ${version === 19 ? '' : 'model '}'crm.lead'`;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'number') : [];
}
