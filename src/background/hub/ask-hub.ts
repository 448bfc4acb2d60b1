import { isGranted } from '../../browser/grants';
import { readToken } from '../../browser/token';
import type { HubApi, HubRoute } from '../../protocol/hub-api';
import { type Call, type CallResult, callHub } from '../../protocol/schema/client';
import type { Connection } from '../../protocol/stored';
import { noteSignedOut } from './connection';
import { renew } from './renew';

/**
 * Calls the hub as the connected person. When it no longer takes the token, the token is renewed silently, once, and
 * the call is made again; a second refusal means signed out. Nothing that waits is lost by that.
 */
export async function askHub<Route extends HubRoute>(
  connection: Connection,
  route: Route,
  call: Call<Route>,
): Promise<CallResult<HubApi[Route]['answer']>> {
  const { hub } = connection;
  const token = await readToken(connection);
  const first = await callHub({ hub, token }, route, call);
  if (first.status === 0 && !(await isGranted(hub))) return notAllowed;
  if (first.ok || first.status !== 401) return first;
  const renewed = await renew(connection, token);
  if (renewed === undefined) return first;
  const second = await callHub({ hub, token: renewed }, route, call);
  if (second.status === 401) await noteSignedOut(connection, true);
  return second;
}

/** The person took the hub's address away from us in the browser's settings: the network is not to blame. */
const notAllowed = { ok: false as const, status: 0, fault: { code: 'connect.not_allowed', message: '' } };
