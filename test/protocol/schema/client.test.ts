import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { callHub, patience } from '../../../src/protocol/schema/client';

const hub = 'https://hub.example';
const json = { 'content-type': 'application/json; charset=utf-8' };
const synced = {
  release: { number: 3, hash: 'a'.repeat(64) },
  cursor: 9,
  conversations: [],
  acts: [],
  absences: [],
};

/** A hub that answers the same thing always, and what it was asked. */
function answering(answer: () => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch = (url: RequestInfo | URL, init: RequestInit = {}) => {
    asked.push({ url: new Request(url).url, init });
    return Promise.resolve(answer());
  };
  return { fetch, asked };
}

const sync = (answer: () => Response | Promise<Response>) =>
  callHub({ hub, token: 't', fetch: answering(answer).fetch }, 'GET /api/sync', {
    query: { release: 2, cursor: 0 },
  });

describe('a call', () => {
  test('carries its parameters, its question, its token and nothing of the browser’s', async () => {
    const { fetch, asked } = answering(() => Response.json({ ...synced }));
    await callHub({ hub, token: 't-1', fetch }, 'GET /api/sync', {
      query: { release: 2, cursor: 7 },
      headers: { 'if-none-match': '"x"' },
    });
    expect(asked[0]?.url).toBe('https://hub.example/api/sync?release=2&cursor=7');
    expect(asked[0]?.init).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      redirect: 'error',
      headers: { authorization: 'Bearer t-1', 'if-none-match': '"x"' },
    });
  });

  test('cannot leave its path by a parameter', async () => {
    const { fetch, asked } = answering(() => Response.json({ ok: true }));
    await callHub({ hub, fetch }, 'DELETE /api/sessions/:id', { params: { id: '../people?x=1' } });
    expect(asked[0]?.url).toBe('https://hub.example/api/sessions/..%2Fpeople%3Fx%3D1');
  });

  test('leaves out what was not asked', async () => {
    const { fetch, asked } = answering(() => Response.json({ conversations: [], total: 0 }));
    await callHub({ hub, fetch }, 'GET /api/feedback', { query: { state: 'open' } });
    expect(asked[0]?.url).toBe('https://hub.example/api/feedback?state=open');
  });
});

describe('an answer counts', () => {
  test('when it is JSON that fits; what a newer hub added is dropped', async () => {
    const result = await sync(() => Response.json({ ...synced, mood: 'good' }, { headers: { etag: '"e"' } }));
    expect(result).toEqual({ ok: true, status: 200, answer: synced, etag: '"e"' });
  });

  test('as “not modified” without a body', async () => {
    expect(await sync(() => new Response(null, { status: 304 }))).toEqual({
      ok: true,
      status: 304,
      answer: undefined,
    });
  });
});

describe('no answer is', () => {
  const fault = async (answer: () => Response | Promise<Response>) => {
    const result = await sync(answer);
    return result.ok ? undefined : { status: result.status, code: result.fault.code };
  };

  test('the page of a captive portal', async () => {
    const portal = () => new Response('<h1>Welcome</h1>', { headers: { 'content-type': 'text/html' } });
    expect(await fault(portal)).toEqual({ status: 200, code: 'hub.not_json' });
  });

  test('JSON that breaks off', async () => {
    const broken = () => new Response('{"release":', { headers: json });
    expect(await fault(broken)).toEqual({ status: 200, code: 'hub.not_json' });
  });

  test.each([
    ['of another shape', { release: 3 }],
    ['with a number that is text', { ...synced, cursor: '9' }],
    ['with a conversation in an unknown state of things', { ...synced, conversations: [{ id: 'c' }] }],
    ['null', null],
  ])('JSON %s', async (_, answer) => {
    expect(await fault(() => Response.json(answer))).toEqual({ status: 200, code: 'hub.not_understood' });
  });

  test('an error that is not the hub’s own', async () => {
    const proxy = () => Response.json({ error: 'bad gateway' }, { status: 502 });
    expect(await fault(proxy)).toEqual({ status: 502, code: 'hub.not_understood' });
  });

  test('a network that is down', async () => {
    const down = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await fault(down)).toEqual({ status: 0, code: 'hub.unreachable' });
  });

  test('a body that breaks off', async () => {
    const cut = new ReadableStream({ start: (stream) => stream.error(new TypeError('terminated')) });
    expect(await fault(() => new Response(cut, { headers: json }))).toEqual({
      status: 0,
      code: 'hub.unreachable',
    });
  });
});

describe('the hub’s own refusal', () => {
  afterEach(() => void vi.useRealTimers());

  test('comes with its words and the field to blame', async () => {
    const refusal = {
      code: 'feedback.request_missing',
      message: 'The complaint has no request.',
      field: 'request',
    };
    expect(await sync(() => Response.json(refusal, { status: 400 }))).toEqual({
      ok: false,
      status: 400,
      fault: refusal,
    });
  });

  test.each([
    ['30', 30],
    ['0', 0],
    ['86400', 3600],
    ['-5', undefined],
    ['soon', undefined],
    ['2027', 2027],
    ['Sun, 22 Nov 2026 10:00:45 GMT', 45],
    ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
    ['Mon, 23 Nov 2026 10:00:00 GMT', 3600],
  ])('with “Retry-After: %s” asks to wait %s seconds', async (header, seconds) => {
    vi.setSystemTime('2026-11-22T10:00:00Z');
    const busy = Response.json(
      { code: 'hub.busy', message: 'Busy.' },
      { status: 503, headers: { 'retry-after': header } },
    );
    const result = await sync(() => busy);
    expect(result.ok ? 'ok' : result.retryAfter).toBe(seconds);
  });
});

describe('a hub that keeps silent', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const silent = (_: RequestInfo | URL, init?: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });

  test('is given up after fifteen seconds', async () => {
    const controllers: AbortController[] = [];
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      const controller = new AbortController();
      controllers.push(controller);
      setTimeout(() => controller.abort(new DOMException('late', 'TimeoutError')), ms);
      return controller.signal;
    });
    const call = callHub({ hub, fetch: silent }, 'GET /api/me', {});
    await vi.advanceTimersByTimeAsync(patience);
    expect(await call).toMatchObject({ status: 0, fault: { code: 'hub.timeout', message: '' } });
    vi.restoreAllMocks();
  });

  test('is given up at once when the caller does', async () => {
    const life = new AbortController();
    const call = callHub({ hub, fetch: silent }, 'GET /api/me', { signal: life.signal });
    life.abort();
    expect(await call).toMatchObject({ status: 0, fault: { code: 'hub.cancelled' } });
  });
});
