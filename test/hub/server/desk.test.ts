import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestHub, testHub } from '../../support/hub';

const folder = mkdtempSync(join(tmpdir(), 'leadpact-desk-'));
let hub: TestHub;

beforeAll(async () => {
  mkdirSync(join(folder, 'desk', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'desk', 'index.html'), '<!doctype html><title>Desk</title>');
  writeFileSync(join(folder, 'desk', 'assets', 'main-a1b2.js'), 'export {}');
  writeFileSync(join(folder, 'desk', 'icon.svg'), '<svg/>');
  hub = await testHub({ desk: join(folder, 'desk') });
  return hub.close;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (path: string) => fetch(hub.url + path);

describe('the desk', () => {
  const addresses = [
    '/',
    '/playbook',
    '/playbook/new',
    '/playbook/starters',
    '/playbook/import',
    '/drafts/1a-b',
    '/policy',
    '/proposals',
    '/cartridges',
    '/workshops',
    '/workshops/1a-b',
    '/insight',
    '/insight/health',
    '/absences',
    '/proposals/1a-b',
    '/requests',
    '/requests/7',
    '/people',
    '/sessions',
    '/sign-in',
    '/invitation/abc_-',
  ];
  test.each(addresses)('is shown at %s', async (address) => {
    const response = await get(address);
    expect([response.status, await response.text()]).toEqual([200, '<!doctype html><title>Desk</title>']);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });

  test('says at any other address that nothing is there', async () => {
    const response = await get('/no/such/page');
    expect([response.status, await response.text()]).toEqual([404, '<!doctype html><title>Desk</title>']);
  });

  test('lets its hashed files be kept for ever, others only until they change', async () => {
    const hashed = await get('/assets/main-a1b2.js');
    expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const other = await get('/icon.svg');
    expect([other.headers.get('content-type'), other.headers.get('cache-control')]).toEqual([
      'image/svg+xml',
      'no-cache',
    ]);
  });

  test.each(['/../secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/%2e%2e/secret.txt'])(
    'gives nothing outside its folder: %s',
    async (path) => {
      expect(await (await get(path)).text()).not.toContain('secret');
    },
  );

  test('runs only its own scripts, in no frame, and tells no one where it was', async () => {
    const { headers } = await get('/');
    const policy = headers.get('content-security-policy')!;
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });
});

test('answers to programs are never kept, and behind TLS browsers are told to stay there', async () => {
  const { headers } = await get('/api/me');
  expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
    'no-store',
    'nosniff',
  ]);
  expect(headers.get('strict-transport-security')).toBeNull();
  const encrypted = await testHub({ publicUrl: 'https://leadpact.example.com', beside: hub });
  const behindTls = await fetch(`http://127.0.0.1:${encrypted.port}/healthz`);
  expect(behindTls.headers.get('strict-transport-security')).toBe('max-age=31536000');
});

test('without a built desk the hub says what to do', async () => {
  const bare = await testHub({ beside: hub });
  const response = await fetch(bare.url);
  expect([response.status, await response.text()]).toEqual([503, expect.stringContaining('npm run build')]);
});
