import type { Fault, HubApi, HubRoute } from '../../protocol/hub-api';
import { type Call as Asked, callHub } from '../../protocol/schema/client';
import { access as words } from '../../text/desk';
import { faults } from '../../text/faults';

export type Answered<Value> = { ok: true; value: Value } | { ok: false; status: number; fault: Fault };

/** Asks the hub that serves these pages. */
export type Call = <Route extends HubRoute>(
  route: Route,
  asked: Asked<Route>,
) => Promise<Answered<HubApi[Route]['answer']>>;

/** Where "not signed in" answers the question itself and ends no session. */
const aboutSigningIn: HubRoute[] = [
  'GET /api/me',
  'POST /api/session',
  'DELETE /api/session',
  'GET /api/invitations/:token',
  'POST /api/invitations/:token',
  'GET /api/demo/people',
  'POST /api/demo/session',
];

type MakeCall = { hub: string; onExpired: () => void; fetch?: typeof fetch };

/** Calls at the page's own address, by its cookie; tells when the session turns out to have ended. */
export function makeCall({ hub, onExpired, fetch }: MakeCall): Call {
  return async (route, asked) => {
    const result = await callHub({ hub, token: undefined, ...(fetch && { fetch }) }, route, asked);
    if (result.ok && result.status !== 304) return { ok: true, value: result.answer };
    if (result.ok)
      return { ok: false, status: 304, fault: worded({ code: 'hub.not_understood', message: '' }) };
    if (result.status === 401 && !aboutSigningIn.includes(route)) onExpired();
    return { ok: false, status: result.status, fault: worded(result.fault) };
  };
}

/** A fault that was found on this side of the wire carries no words yet. */
function worded(fault: Fault): Fault {
  return { ...fault, message: fault.message || words.fault(fault.code) || faults.say(fault) };
}
