import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { access, type HubRoute } from '../../../src/protocol/hub-api';
import { answerSchemas, requestSchemas } from '../../../src/protocol/schema/hub-api';

const complaint = {
  complaint: 'Half of the leads of the trade show have no telephone number.',
  request: 'Collect the number at the stand.',
  addressee: { kind: 'cartridge', id: 'cartridge/awareness' },
  by: '2026-11-30',
};
const delivery = {
  key: 'k-1',
  device: 'd-1',
  seq: 7,
  at: '2026-11-21T22:00:00.000Z',
  kind: 'complaint',
  complaint,
};
const deliveries = requestSchemas['POST /api/deliveries'].body;
const takes = (body: unknown) => deliveries.safeParse(body).success;

test('every route of the hub has a schema for what it takes and what it answers', () => {
  expect(Object.keys(requestSchemas).sort()).toEqual(Object.keys(access).sort());
  expect(Object.keys(answerSchemas).sort()).toEqual(Object.keys(access).sort());
});

describe('a complaint that is delivered', () => {
  test('is taken whole', () => {
    expect(deliveries.safeParse(delivery)).toEqual({ success: true, data: delivery });
  });

  test.each([
    ['without a request', { ...complaint, request: undefined }],
    ['with an empty request', { ...complaint, request: '  \n' }],
    ['with a text over 4,000 characters', { ...complaint, complaint: 'a'.repeat(4001) }],
    ['with a field that nobody knows', { ...complaint, name: 'Ada' }],
    [
      'with a field that nobody knows in its lead',
      { ...complaint, lead: { key: 'a'.repeat(32), name: 'A' } },
    ],
    ['with a lead key that is none', { ...complaint, lead: { key: '00Q5g00000XYZAbAAP' } }],
    ['with an address that would run a script', lead('javascript:alert(1)')],
    ['with a day that does not exist', { ...complaint, by: '2026-02-30' }],
    ['with characters that the database cannot hold', { ...complaint, request: 'a\0b' }],
    ['with half a character', { ...complaint, request: 'a\ud800b' }],
    ['to nobody', { ...complaint, addressee: { kind: 'team', id: '' } }],
  ])('%s is refused', (_, refused) => {
    expect(takes({ ...delivery, complaint: refused })).toBe(false);
  });

  test('with exactly 4,000 characters is taken', () => {
    expect(takes({ ...delivery, complaint: { ...complaint, complaint: 'a'.repeat(4000) } })).toBe(true);
  });

  test('in the clothes of a move is refused', () => {
    expect(takes({ ...delivery, kind: 'move' })).toBe(false);
  });

  test('that tries to replace the prototype is refused', () => {
    const json = JSON.stringify(delivery).replace('"seq":7', '"seq":7,"__proto__":{"admin":true}');
    expect(takes(JSON.parse(json))).toBe(false);
  });
});

function lead(address: string) {
  return { ...complaint, lead: { key: 'a'.repeat(32), address } };
}

describe('an address', () => {
  const release = requestSchemas['GET /api/releases/:number'];

  test('gives numbers', () => {
    expect(release.params.parse({ number: '12' })).toEqual({ number: 12 });
    expect(release.query.parse({ since: '7' })).toEqual({ since: 7 });
    expect(release.query.parse({})).toEqual({});
  });

  test.each(['', '-1', '1.5', '1e3', '0x10', ' 1', '99999999999'])('"%s" is no number', (number) => {
    expect(release.params.safeParse({ number }).success).toBe(false);
  });

  test('with an unknown question is refused', () => {
    expect(release.query.safeParse({ until: '7' }).success).toBe(false);
  });
});

test('connecting takes a challenge of PKCE and an https address to return to, nothing less', () => {
  const { body } = requestSchemas['POST /api/connections'];
  const connection = {
    redirectUri: 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/leadpact',
    state: 's1',
    challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    label: 'Chrome on Linux',
  };
  expect(body.safeParse(connection).success).toBe(true);
  const firefox = 'http://127.0.0.1/mozoauth2/0123456789abcdef';
  expect(body.safeParse({ ...connection, redirectUri: firefox }).success).toBe(true);
  expect(body.safeParse({ ...connection, challenge: 'plain' }).success).toBe(false);
  expect(body.safeParse({ ...connection, redirectUri: 'http://evil.example/' }).success).toBe(false);
  expect(body.safeParse({ ...connection, redirectUri: 'javascript:alert(1)' }).success).toBe(false);
});

test('a new password has ten characters at least; one may come without where none is needed', () => {
  const { body } = requestSchemas['POST /api/invitations/:token'];
  expect(body.safeParse({}).success).toBe(true);
  expect(body.safeParse({ password: 'ninechars' }).success).toBe(false);
  expect(body.safeParse({ password: 'ten chars!' }).success).toBe(true);
});

test('whatever is sent, a schema answers and never throws, and what it takes it takes whole', () => {
  const routes = Object.keys(requestSchemas) as HubRoute[];
  fc.assert(
    fc.property(fc.constantFrom(...routes), fc.anything({ withNullPrototype: true }), (route, sent) => {
      const parsed = requestSchemas[route].body.safeParse(sent);
      if (parsed.success) expect(parsed.data).toEqual(sent);
      else expect(parsed.error.issues).not.toEqual([]);
    }),
    { numRuns: 2000, examples: [['POST /api/deliveries', nested(20_000)]] },
  );
});

function nested(depth: number): unknown {
  return JSON.parse(`${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`);
}
