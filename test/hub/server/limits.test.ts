import { connect } from 'node:net';
import { beforeAll, expect, test } from 'vitest';
import { type TestHub, testHub } from '../../support/hub';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  return hub.close;
});

/** Sends bytes as they are and gives the first line of the answer. */
function raw(...parts: (string | Buffer)[]): Promise<string> {
  const { hostname, port } = new URL(hub.url);
  return new Promise((done) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => parts.forEach((part) => socket.write(part)));
    socket.on('data', (data) => {
      answer += data.toString();
      socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => done(answer.split('\r\n')[0]!));
  });
}

const head = (...more: string[]) =>
  ['POST /api/session HTTP/1.1', 'host: hub', 'content-type: application/json', ...more, '\r\n'].join('\r\n');

test('a body without a stated length is cut off where it grows too large', async () => {
  const chunk = `${(16_000).toString(16)}\r\n${'x'.repeat(16_000)}\r\n`;
  expect(await raw(head('transfer-encoding: chunked'), ...Array<string>(6).fill(chunk))).toBe(
    'HTTP/1.1 413 Payload Too Large',
  );
});

test('a body that says it is too large is not read at all', async () => {
  expect(await raw(head('content-length: 999999999'), '{')).toBe('HTTP/1.1 413 Payload Too Large');
});

test('bytes that are no UTF-8 are refused', async () => {
  const body = Buffer.from([0x22, 0xff, 0xfe, 0x22]);
  expect(await raw(head(`content-length: ${body.length}`), body)).toBe('HTTP/1.1 400 Bad Request');
});

test.each([
  ['GET /api/../../etc/passwd HTTP/1.1\r\nhost: hub\r\n\r\n', 404],
  ['GET //evil.example/ HTTP/1.1\r\nhost: hub\r\n\r\n', 404],
  ['GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nhost: hub\r\n\r\n', 404],
  ['GET /%ff%fe HTTP/1.1\r\nhost: hub\r\n\r\n', 404],
  ['GET /api/me HTTP/1.1\r\nhost: \r\n\r\n', 400],
  ['GET / HTTP/1.1\r\n\r\n', 400],
  ['NONSENSE\r\n\r\n', 400],
])('%j is answered without a fault', async (request, status) => {
  const line = await raw(request);
  expect(Number(line.split(' ')[1]) === status || (status === 404 && line.includes(' 503 '))).toBe(true);
});

test('nested names that programs trip over change nothing', async () => {
  for (const body of [
    '{"__proto__":{"role":"admin"}}',
    '{"constructor":1,"email":"a@example.com","password":"x"}',
  ]) {
    const response = await fetch(`${hub.url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect(response.status).toBe(400);
  }
});

test('nothing of all this was a fault of the hub', () => {
  expect(hub.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
