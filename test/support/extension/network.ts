import { step } from './lives';

export type Heard = { method: string; url: URL; headers: Headers; body: unknown; text: string };
type Answer = Response | 'no answer' | 'silence';
type Handler = (heard: Heard) => Answer | Promise<Answer>;

const nobody: Handler = () => 'no answer';

/** What stands for the network: every request that was made, and who answers it. */
export const network = {
  heard: [] as Heard[],
  answer: nobody,
  reset() {
    this.heard = [];
    this.answer = nobody;
  },
};

/** `fetch`, with a step before the request leaves and one after the answer is there. */
export async function fakeFetch(input: string | URL | Request, init: RequestInit = {}): Promise<Response> {
  const request = new Request(input, { ...init, redirect: 'manual' });
  await step();
  const text = await request.text();
  const { method, headers } = request;
  const heard = {
    method,
    url: new URL(request.url),
    headers,
    text,
    body: text ? JSON.parse(text) : undefined,
  };
  network.heard.push(heard);
  const answer = await network.answer(heard);
  await step();
  if (answer === 'no answer') throw new TypeError('Failed to fetch');
  if (answer === 'silence') throw new DOMException('The operation timed out.', 'TimeoutError');
  if (answer.status >= 300 && answer.status < 400 && answer.status !== 304 && init.redirect === 'error') {
    throw new TypeError('Failed to fetch');
  }
  return answer;
}

export const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
