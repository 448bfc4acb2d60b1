import { expect, test, vi } from 'vitest';
import { makeCall } from '../../../src/desk/access/call';
import { fakeHub, refusal } from '../support/fake-hub';

const hub = 'http://desk.test';

test('a session that has ended is told wherever it is found out', async () => {
  const onExpired = vi.fn();
  const { fetch } = fakeHub({ 'GET /api/feedback': () => refusal(401, 'session.required') });
  const answered = await makeCall({ hub, onExpired, fetch })('GET /api/feedback', { query: {} });
  expect(answered).toMatchObject({ ok: false, status: 401 });
  expect(onExpired).toHaveBeenCalledOnce();
});

test('a wrong password ends no session', async () => {
  const onExpired = vi.fn();
  const { fetch } = fakeHub({ 'POST /api/session': () => refusal(401, 'session.wrong') });
  const body = { email: 'a@example.com', password: 'wrong' };
  await makeCall({ hub, onExpired, fetch })('POST /api/session', { body });
  expect(onExpired).not.toHaveBeenCalled();
});

test('the hub’s own words are shown as they are', async () => {
  const { fetch } = fakeHub({ 'GET /api/release': () => refusal(503, 'hub.unavailable') });
  const answered = await makeCall({ hub, onExpired: vi.fn(), fetch })('GET /api/release', {});
  expect(answered).toMatchObject({ fault: { message: 'Refused for the test: hub.unavailable.' } });
});

test('a hub that does not answer is said in words, and that nothing typed is lost', async () => {
  const { fetch } = fakeHub({ 'GET /api/release': () => 'no answer' });
  const answered = await makeCall({ hub, onExpired: vi.fn(), fetch })('GET /api/release', {});
  expect(answered).toMatchObject({ ok: false, status: 0 });
  expect(answered.ok || answered.fault.message).toMatch(/cannot be reached.*kept/);
});

test('an answer that is not what was agreed is a fault, never a value', async () => {
  const nonsense = async () =>
    new Response('{"release":{"number":"three"}}', { headers: { 'content-type': 'application/json' } });
  const answered = await makeCall({ hub, onExpired: vi.fn(), fetch: nonsense })('GET /api/release', {});
  expect(answered.ok).toBe(false);
  expect(answered.ok || answered.fault.message.length).toBeGreaterThan(20);
});
