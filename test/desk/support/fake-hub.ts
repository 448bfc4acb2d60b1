import type { Fault, HubApi, HubRoute } from '../../../src/protocol/hub-api';

type Asked<Route extends HubRoute> = {
  params: Record<string, string>;
  query: Record<string, string>;
  body: HubApi[Route]['body'];
};
type Refused = { status: number; fault: Fault };
type Behaviour = {
  [Route in HubRoute]?: (asked: Asked<Route>) => HubApi[Route]['answer'] | Refused | 'no answer';
};

export const refusal = (status: number, code = 'test.refused'): Refused => ({
  status,
  fault: { code, message: `Refused for the test: ${code}.` },
});

/** A hub in memory behind `fetch`: routes that are not given answer 404, and every call is kept. */
export function fakeHub(behaviour: Behaviour) {
  const calls: { route: string; params: Record<string, string>; body: unknown }[] = [];
  const answers: { fetch: typeof fetch } = {
    fetch: async (input, { method = 'GET', body } = {}) => {
      const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input);
      const found = findRoute(behaviour, method, pathname);
      if (!found) return json(404, refusal(404, 'request.not_found').fault);
      const sent = typeof body === 'string' ? JSON.parse(body) : undefined;
      const asked = { params: found.params, query: Object.fromEntries(searchParams), body: sent };
      calls.push({ route: found.route, params: found.params, body: sent });
      const answer = found.behave(asked);
      if (answer === 'no answer') throw new TypeError('fetch failed');
      return isRefused(answer) ? json(answer.status, answer.fault) : json(200, answer);
    },
  };
  const asked = (route: HubRoute) => calls.filter((each) => each.route === route);
  return { fetch: answers.fetch, calls, asked, behaviour };
}

type Behave = (asked: Asked<HubRoute>) => object | 'no answer';

function findRoute(behaviour: Behaviour, method: string, path: string) {
  for (const [route, behave] of Object.entries(behaviour)) {
    const [verb, pattern = ''] = route.split(' ');
    const match = new RegExp(`^${pattern.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`).exec(path);
    if (verb === method && match)
      return { route, behave: behave as unknown as Behave, params: { ...match.groups } };
  }
  return undefined;
}

const isRefused = (answer: object): answer is Refused => 'fault' in answer && 'status' in answer;

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
