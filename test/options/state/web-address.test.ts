import { expect, test } from 'vitest';
import { demoHubOf } from '../../../src/options/state/demo-hub';
import { readAddress } from '../../../src/options/state/web-address';

test.each([
  ['leadpact.acme.com', 'https://leadpact.acme.com', false],
  ['  https://leadpact.acme.com/some/page?x ', 'https://leadpact.acme.com', false],
  ['localhost:4310', 'http://localhost:4310', false],
  ['127.0.0.1:4310', 'http://127.0.0.1:4310', false],
  ['http://hub.intranet:8080', 'http://hub.intranet:8080', true],
  ['hub:8443', 'https://hub:8443', false],
])('%s is the address %s', (typed, origin, plain) => {
  const address = readAddress(typed);
  expect(address).toMatchObject({ ok: true, plain });
  expect(address.ok && address.url.origin).toBe(origin);
});

test.each([
  ['', 'missing'],
  ['   ', 'missing'],
  ['hub', 'not an address'],
  ['https://', 'not an address'],
  ['two words', 'not an address'],
  ['ftp://hub.acme.com', 'not the web'],
  ['chrome://settings', 'not the web'],
])('"%s" is refused: %s', (typed, problem) => {
  expect(readAddress(typed)).toEqual({ ok: false, problem });
});

test('the demonstration’s hub stands on this machine, whatever the address says', () => {
  expect(demoHubOf('')).toBe('http://127.0.0.1:4310');
  expect(demoHubOf('?hub=4402')).toBe('http://127.0.0.1:4402');
  expect(demoHubOf('?hub=http://localhost:4402')).toBe('http://localhost:4402');
  expect(demoHubOf('?hub=http://evil.example:4402')).toBe('http://127.0.0.1:4310');
});
