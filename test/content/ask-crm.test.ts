// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askCrm } from '../../src/content/api/ask-crm';
import type { Adapter, Ask, Reply } from '../../src/crm/adapter';
import { adapter as plain, facts, lead } from './support/crm';

const ask = (path: string): Ask => ({
  request: { method: 'POST', path, headers: { a: 'b' }, body: '{}' },
  known: {},
});
const answered = vi.fn<(reply: Reply) => void>();
const asking = (first: Ask, answer: NonNullable<Adapter['answer']>): Adapter => ({
  ...plain,
  ask: () => first,
  answer: (...given) => {
    answered(given[1]);
    return answer(...given);
  },
});
const run = (adapter: Adapter, life = new AbortController()) =>
  askCrm({ adapter, lead: lead('A'), life: life.signal });
const found = { kind: 'facts', facts: facts('A') } as const;

describe('asking the CRM’s own API', () => {
  const fetched = vi.fn<typeof fetch>();
  beforeEach(() => {
    fetched.mockReset().mockImplementation(() => Promise.resolve(new Response('{"ok":1}')));
    answered.mockReset();
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('asks as the person who is signed in there, and hands over the reply as it came', async () => {
    fetched.mockResolvedValue(
      new Response('{"ok":1}', { status: 403, headers: { 'content-type': 'text/x' } }),
    );
    expect(await run(asking(ask('/api'), () => found))).toBe(found);
    const [url, request] = fetched.mock.calls[0]!;
    expect(url).toEqual(new URL('/api', location.origin));
    expect(request).toMatchObject({
      method: 'POST',
      body: '{}',
      credentials: 'same-origin',
      cache: 'no-store',
    });
    expect(answered).toHaveBeenCalledWith({ status: 403, contentType: 'text/x', text: '{"ok":1}' });
  });

  it.each(['https://elsewhere.example/api', '//elsewhere.example/api', 'javascript:alert(1)'])(
    'asks nobody else, although the adapter says %s',
    async (path) => {
      await run(asking(ask(path), () => found));
      expect(fetched).not.toHaveBeenCalled();
      expect(answered).toHaveBeenCalledWith({ status: 0, contentType: '', text: '' });
    },
  );

  it('asks four times at most, then says that it does not understand', async () => {
    const outcome = await run(asking(ask('/1'), () => ({ kind: 'ask', ask: ask('/2') })));
    expect(fetched).toHaveBeenCalledTimes(4);
    expect(outcome).toMatchObject({ kind: 'unreadable', code: 'not-understood' });
  });

  it('tells the adapter when nothing came back', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await run(asking(ask('/api'), () => found));
    expect(answered).toHaveBeenCalledWith({ status: 0, contentType: '', text: '' });
  });

  it('ends its request with the page life and answers nothing', async () => {
    const life = new AbortController();
    fetched.mockImplementation((_, request) => {
      const { signal } = request!;
      return new Promise((_, fail) => signal!.addEventListener('abort', () => fail(signal!.reason as Error)));
    });
    const outcome = run(
      asking(ask('/api'), () => found),
      life,
    );
    life.abort();
    expect(await outcome).toBeUndefined();
    expect(answered).not.toHaveBeenCalled();
  });

  it('has nothing to ask where the CRM has no API', async () => {
    expect(await run(plain)).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
  });
});
