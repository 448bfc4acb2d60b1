import { request } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestHub, testHub } from '../../support/hub';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub({ demo: true, company: 'Tauber Sensing' });
  return hub.close;
});

describe('on a demonstration hub', () => {
  test('a visitor becomes anyone who is here, on the desk and in the extension', async () => {
    const { person } = await hub.join({ name: 'Ada', role: 'rep' });
    const { people } = await hub.stranger.ask('GET /api/demo/people');
    expect(people.map(({ name }) => name)).toEqual(['Ada', 'First admin']);
    const me = await hub.stranger.ask('POST /api/demo/session', { body: { person: person.id } });
    expect(me).toMatchObject({ person, demo: true, company: { name: 'Tauber Sensing' } });
    const body = { person: person.id, label: 'Chrome' };
    const { token } = await hub.stranger.ask('POST /api/demo/connection', { body });
    const response = await fetch(`${hub.url}/api/me`, { headers: { authorization: `Bearer ${token}` } });
    expect(response.status).toBe(200);
  });

  test('but not somebody who is not, or who is switched off', async () => {
    const admin = await hub.join({ name: 'Sabine', role: 'admin' });
    const { person } = await hub.join({ name: 'Gone', role: 'rep' });
    await admin.ask('POST /api/people/:id/disable', { params: { id: person.id } });
    for (const id of ['nobody', person.id]) {
      const label = 'Chrome';
      expect((await hub.stranger.refused('POST /api/demo/session', { body: { person: id } })).status).toBe(
        404,
      );
      expect(
        (await hub.stranger.refused('POST /api/demo/connection', { body: { person: id, label } })).status,
      ).toBe(404);
    }
  });

  test.each(['evil.example', 'evil.example:4310', 'localhost.evil.example', '127.0.0.1.evil.example'])(
    'a name of the network that was pointed at this machine gets nothing: %s',
    async (host) => {
      for (const path of ['/api/demo/people', '/api/me', '/api/sync?release=0&cursor=0']) {
        const status = await new Promise((done) => {
          const { hostname, port } = new URL(hub.url);
          request({ hostname, port, path, headers: { host } }, (response) =>
            done(response.resume().statusCode),
          ).end();
        });
        expect(status).toBe(403);
      }
    },
  );
});

test('any other hub has no such routes', async () => {
  const plain = await testHub({ beside: hub });
  expect((await plain.stranger.refused('GET /api/demo/people')).status).toBe(404);
  expect((await plain.stranger.refused('POST /api/demo/session', { body: { person: 'x' } })).status).toBe(
    404,
  );
});
