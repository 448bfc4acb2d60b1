import type { Page } from '../adapter';
import { json, number, record, string } from '../reply';

/** What an address says: Odoo 17 puts it into the fragment, 18 and later into the path, whose last pair counts. */
export type Address = {
  router: 'hash' | 'path';
  id?: string;
  model?: string;
  action?: string;
  view?: string;
};

export function addressOf(url: URL): Address {
  const hash = new URLSearchParams(url.hash.slice(1));
  const told = (name: string) => hash.get(name) ?? undefined;
  const [id, model, view] = [told('id'), told('model'), told('view_type')];
  if (id ?? model ?? told('action'))
    return { router: 'hash', ...(id && { id }), ...(model && { model }), ...(view && { view }) };
  const segments = url.pathname.split('/').filter(Boolean);
  const last = segments.at(-1);
  if (!isId(last) && last !== 'new') return { router: 'path', ...(last ? { action: last } : {}) };
  const before = segments.at(-2);
  return { router: 'path', id: last, ...(before ? { action: before } : {}) };
}

export function isId(text: string | undefined): text is string {
  return /^[1-9]\d{0,14}$/.test(text ?? '');
}

/** Where Odoo itself says it is: it keeps that in the session's store, in 18 and later with the record. */
export type Stated = { model?: string; action?: string; id?: string };

export function statedBy({ session }: Page): Stated | undefined {
  const action = record(json(session.getItem('current_action') ?? ''));
  const state = record(json(session.getItem('current_state') ?? ''));
  if (!state) return undefined;
  const [model, of, id] = [
    string(action?.('res_model')),
    text(state('action')) ?? string(state('model')),
    number(state('resId')),
  ];
  return {
    ...(model && { model }),
    ...(of !== undefined && { action: of }),
    ...(id !== undefined && { id: String(id) }),
  };
}

/** An action's number, or its name in the address. */
function text(action: unknown): string | undefined {
  return string(action) ?? number(action)?.toString();
}

/** The page has come to where the address is. Without a stated action, the record alone has to agree. */
export function arrived({ id, action = '' }: Address, stated: Stated): boolean {
  return (
    id === stated.id && (stated.action ?? action.replace(/^action-/, '')) === action.replace(/^action-/, '')
  );
}
