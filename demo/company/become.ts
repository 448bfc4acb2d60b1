import type { Person } from '../../src/domain/people/person';
import type { HubApi, HubRoute } from '../../src/protocol/hub-api';
import { type Call, type CallResult, callHub } from '../../src/protocol/schema/client';

/** Calls a route as one person and gives the answer; a refusal is an exception. */
export type As = <Route extends HubRoute>(
  route: Route,
  call: Call<Route>,
) => Promise<HubApi[Route]['answer']>;

/** Everyone whom a demonstration hub lets one be. */
export async function peopleOf(hub: string): Promise<Person[]> {
  return answered(await callHub({ hub }, 'GET /api/demo/people', {})).people;
}

/** Signs in as a person of the demonstration company. */
export async function connectAs(hub: string, person: string): Promise<string> {
  const label = 'Founding of the demonstration company';
  return answered(await callHub({ hub }, 'POST /api/demo/connection', { body: { person, label } })).token;
}

/** The demonstration's way to act as someone. */
export async function become(hub: string, person: string): Promise<As> {
  const token = await connectAs(hub, person);
  return async (route, call) => answered(await callHub({ hub, token }, route, call));
}

function answered<Answer>(result: CallResult<Answer>): Answer {
  if (result.ok && result.status !== 304) return result.answer;
  const why = result.ok ? 'no answer' : `${result.fault.code} ${result.fault.message}`;
  throw new Error(`The demonstration company could not be looked after: ${why}`);
}
