import type { Ask } from '../adapter';

type Call = {
  model: string;
  method: 'read' | 'search_read' | 'fields_get';
  args: unknown[];
  kwargs: object;
  known: Ask['known'];
};

/** A call that only reads. English labels, so that one definition fits people of all languages. */
export function callTo({ model, method, args, kwargs, known }: Call): Ask {
  const params = { model, method, args, kwargs: { ...kwargs, context: { lang: 'en_US' } } };
  return request(`/web/dataset/call_kw/${model}/${method}`, params, { ...known, method });
}

/** Who is signed in. */
export function askWho(known: Ask['known']): Ask {
  return request('/web/session/get_session_info', {}, known);
}

function request(path: string, params: object, known: Ask['known']): Ask {
  return {
    request: {
      method: 'POST',
      path,
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ id: 1, jsonrpc: '2.0', method: 'call', params }),
    },
    known,
  };
}
