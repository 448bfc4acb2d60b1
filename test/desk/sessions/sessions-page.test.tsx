// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { ada, me } from '../support/cast';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, field, heading, open, press, text } from '../support/page';

afterEach(close);

const at = '2029-12-20T09:00:00.000Z';
const row = (id: string, label: string, current = false) => ({
  id,
  label,
  current,
  kind: current ? ('desk' as const) : ('extension' as const),
  createdAt: at,
  lastSeenAt: at,
});

function hubWith(more: Parameters<typeof fakeHub>[0] = {}) {
  const sessions = [row('s1', 'Firefox on Linux', true), row('s2', 'Chrome on Windows')];
  const hub = fakeHub({
    'GET /api/me': () => me(ada),
    'GET /api/sessions': () => ({ sessions }),
    'DELETE /api/sessions/:id': ({ params }) => {
      sessions.splice(0, sessions.length, ...sessions.filter(({ id }) => id !== params['id']));
      return { ok: true };
    },
    'DELETE /api/session': () => ({ ok: true }),
    'POST /api/my/link': () => ({ link: 'https://hub.test/invitation/once', expiresAt: at }),
    ...more,
  });
  return hub;
}

test('another browser can be signed out from here, and is gone from the list', async () => {
  await open('/sessions', hubWith());
  await press('End Chrome on Windows');
  expect(document.querySelector('tbody')?.textContent).not.toContain('Chrome on Windows');
  expect(document.querySelector('[role=status].toasts')?.textContent).toContain(
    'Chrome on Windows is signed out.',
  );
});

test('ending this browser is signing out', async () => {
  const hub = hubWith();
  await open('/sessions', hub);
  await press('End Firefox on Linux');
  expect(hub.asked('DELETE /api/session')).toHaveLength(1);
  expect(heading()).toBe('Sign in');
});

test('a browser that could not be signed out stays in the list, with the reason', async () => {
  await open('/sessions', hubWith({ 'DELETE /api/sessions/:id': () => refusal(503, 'hub.unavailable') }));
  await press('End Chrome on Windows');
  expect(text()).toContain('hub.unavailable');
  expect(document.querySelector('tbody')?.textContent).toContain('Chrome on Windows');
});

test('a link for another browser is made at a click only', async () => {
  const hub = hubWith();
  await open('/sessions', hub);
  expect(hub.asked('POST /api/my/link')).toEqual([]);
  await press('Make a link');
  expect(field('Open this address').value).toBe('https://hub.test/invitation/once');
});
