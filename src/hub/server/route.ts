import type { Instant } from '../../domain/instant';
import type { Hash } from '../../domain/playbook/release';
import type { access, HubApi, HubRoute } from '../../protocol/hub-api';
import type { ParamsOf } from '../../protocol/schema/hub-api';
import type { Refusal } from '../refusal';
import type { LiveSession } from '../sessions/store';

/** A request that was let in: who it is from, and its parsed parts. */
export type Call<Route extends HubRoute> = {
  session: (typeof access)[Route] extends 'anyone' | 'demo' ? LiveSession | undefined : LiveSession;
  params: ParamsOf<Route>;
  query: HubApi[Route]['query'];
  body: HubApi[Route]['body'];
  /** Hex SHA-256 of the exact body. */
  bodyHash: Hash;
  now: Instant;
  /** The caller's address, for rate limits. */
  address: string;
  /** What the caller's browser calls itself. */
  browser: string;
};

/** `cookie`: the session token to set, `null` to clear it. */
export type Reply<Answer> = {
  answer: Answer;
  status?: 200 | 201 | 304;
  cookie?: string | null;
  headers?: Record<string, string>;
};

export type Handler<Route extends HubRoute> = (
  call: Call<Route>,
) => Promise<Reply<HubApi[Route]['answer']> | Refusal>;

export type Handlers<Routes extends HubRoute = HubRoute> = { [Route in Routes]: Handler<Route> };
