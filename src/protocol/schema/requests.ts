import * as z from 'zod/mini';
import type { Delivery, HubApi, HubRoute } from '../hub-api';
import { crmId, leadKey, strictAct } from './acts';
import { conversationState, strictComplaint, strictMove } from './conversation';
import { absenceRequests } from './absences-api';
import { draftRequests } from './drafts-api';
import { entryId } from './entries';
import { holidayRequests } from './holidays-api';
import { leadRequests } from './leads-api';
import { role } from './people';
import { policyRequests } from './policy-api';
import { proposalRequests } from './proposals-api';
import { nothing, oneId } from './request-parts';
import { count, countInAddress, email, id, instant, text, title, words } from './values';
import { insightRequests } from './insight-api';
import { workshopRequests } from './workshops-api';

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** The `:name` parameters of a route; `number` is a number, all others are text. */
export type ParamsOf<Route extends HubRoute> = {
  [Name in ParamNames<Route>]: Name extends 'number' ? number : string;
};

/** What one route takes. `query` and `params` are parsed from the texts of the address. */
export type RequestSchema<Route extends HubRoute> = {
  body: z.ZodMiniType<HubApi[Route]['body']>;
  query: z.ZodMiniType<HubApi[Route]['query']>;
  params: z.ZodMiniType<ParamsOf<Route>>;
};

const password = text(200).check(z.minLength(1));
const newPassword = text(200).check(z.minLength(10));
const code = z.string().check(z.regex(/^[A-Za-z0-9._~-]{16,200}$/));

/** RFC 7636, part 4.1. */
const verifier = z.string().check(z.regex(/^[A-Za-z0-9._~-]{43,128}$/));
/** RFC 7636, part 4.2: base64url of a SHA-256. */
const challenge = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
/** The hub takes only addresses that a browser itself catches for an extension; Firefox has one on http loopback. */
const redirectUri = z.union([
  z.url({ protocol: /^https$/ }).check(z.maxLength(300)),
  z.url({ protocol: /^http$/, hostname: /^127\.0\.0\.1$/ }).check(z.maxLength(300)),
]);

const envelope = { key: id, device: id, seq: count, at: instant };

const delivery = z.discriminatedUnion('kind', [
  z.strictObject({ ...envelope, kind: z.literal('complaint'), complaint: strictComplaint }),
  z.strictObject({ ...envelope, kind: z.literal('move'), conversation: id, move: strictMove }),
  z.strictObject({
    ...envelope,
    kind: z.literal('act'),
    lead: leadKey,
    crm: crmId,
    campaign: z.exactOptional(entryId),
    release: count,
    act: strictAct,
  }),
]) satisfies z.ZodMiniType<Delivery>;

const oneToken = { ...nothing, params: z.strictObject({ token: code }) };
const person = z.strictObject({ person: id });

/** What the hub takes, by route. An unknown field is refused everywhere. */
export const requestSchemas: { [Route in HubRoute]: RequestSchema<Route> } = {
  ...absenceRequests,
  ...draftRequests,
  ...workshopRequests,
  ...insightRequests,
  ...holidayRequests,
  ...leadRequests,
  ...policyRequests,
  ...proposalRequests,
  'GET /api/me': nothing,
  'POST /api/session': { ...nothing, body: z.strictObject({ email, password }) },
  'DELETE /api/session': nothing,
  'GET /api/sessions': nothing,
  'DELETE /api/sessions/:id': oneId,
  'GET /api/people': nothing,
  'POST /api/people': {
    ...nothing,
    body: z.strictObject({ name: title, email, role, team: z.exactOptional(id) }),
  },
  'POST /api/people/:id/link': oneId,
  'POST /api/people/:id/disable': oneId,
  'POST /api/people/:id/enable': oneId,
  'POST /api/people/:id/role': { ...oneId, body: z.strictObject({ role, team: z.exactOptional(id) }) },
  'POST /api/teams': { ...nothing, body: z.strictObject({ title, lead: z.exactOptional(id) }) },
  'GET /api/invitations/:token': oneToken,
  'POST /api/invitations/:token': {
    ...oneToken,
    body: z.strictObject({ password: z.exactOptional(newPassword) }),
  },
  'POST /api/my/link': nothing,
  'GET /api/demo/people': nothing,
  'POST /api/demo/session': { ...nothing, body: person },
  'POST /api/demo/connection': { ...nothing, body: z.strictObject({ person: id, label: title }) },
  'POST /api/connections': {
    ...nothing,
    body: z.strictObject({ redirectUri, state: words(300), challenge, label: title }),
  },
  'POST /api/connections/token': { ...nothing, body: z.strictObject({ code, verifier, redirectUri }) },
  'GET /api/sync': { ...nothing, query: z.strictObject({ release: countInAddress, cursor: countInAddress }) },
  'GET /api/releases/:number': {
    ...nothing,
    query: z.strictObject({ since: z.exactOptional(countInAddress) }),
    params: z.strictObject({ number: countInAddress }),
  },
  'GET /api/release': nothing,
  'GET /api/releases': nothing,
  'GET /api/playbook': nothing,
  'GET /api/addressees': nothing,
  'GET /api/feedback': {
    ...nothing,
    query: z.strictObject({
      state: z.exactOptional(z.union([conversationState, z.enum(['open', 'all'])])),
      mine: z.exactOptional(z.enum(['asked', 'answer', 'all'])),
      search: z.exactOptional(text(200)),
      page: z.exactOptional(countInAddress),
    }),
  },
  'GET /api/feedback/:id': oneId,
  'POST /api/feedback/:id/moves': { ...oneId, body: z.strictObject({ key: id, move: strictMove }) },
  'POST /api/deliveries': { ...nothing, body: delivery },
};
