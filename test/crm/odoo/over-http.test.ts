// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { get, request } from 'node:http';
import { odoo } from '../../../src/crm/odoo';
import { odooPack } from '../../../src/crm/odoo/pack';
import type { Ask, AnswerOutcome, Reply } from '../../../src/crm/adapter';
import { type OdooDouble, serveOdoo } from '../../support/odoo/server';

const adapter = odoo(odooPack);
let double: OdooDouble | undefined;

afterEach(() => double?.close());

function cookieOf(url: string): Promise<string> {
  return new Promise((done, failed) => {
    get(url, (response) => {
      response.resume();
      done(response.headers['set-cookie']?.[0]?.split(';')[0] ?? '');
    }).on('error', failed);
  });
}

function sent(
  url: string,
  { request: { method, path, headers, body } }: Ask,
  cookie: string,
): Promise<Reply> {
  return new Promise((done, failed) => {
    const call = request(new URL(path, url), { method, headers: { ...headers, cookie } }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => (text += part.toString()));
      const [status, contentType] = [response.statusCode ?? 0, response.headers['content-type'] ?? ''];
      response.on('end', () => done({ status, contentType, text }));
    });
    call.on('error', failed).end(body);
  });
}

async function outcome(cookie: string): Promise<AnswerOutcome> {
  const { url } = double!;
  const lead = { crm: 'odoo', origin: url, objectType: 'crm.lead', recordId: '46' };
  const ask = adapter.ask!(lead);
  return adapter.answer!(ask, await sent(url, ask, cookie), lead, '2026-11-21T22:00:00.000Z');
}

describe.each([17, 18, 19] as const)('Odoo %i over plain http', (version) => {
  test('reads a lead with the session of the page, and with nothing else', async () => {
    double = await serveOdoo({ version });
    const cookie = await cookieOf(double.leadAt(46));
    expect(await outcome(cookie)).toMatchObject({
      kind: 'facts',
      facts: { fields: { company: { value: 'Pellegrini Carta Srl' } } },
    });
    expect(await outcome('')).toMatchObject({ kind: 'unreadable', code: 'signed-out' });
  });

  test.each(['html', 'garbage'] as const)('does not take %s for an answer', async (fault) => {
    double = await serveOdoo({ version });
    double.state.fault = fault;
    expect(await outcome(await cookieOf(double.leadAt(46)))).toMatchObject({
      kind: 'unreadable',
      code: 'not-understood',
    });
  });
});
