import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PracticeLead } from '../../../demo/crm/leads';
import { servePracticeCrm } from '../../../demo/crm/server';

let crm: Awaited<ReturnType<typeof servePracticeCrm>>;
beforeAll(async () => {
  crm = await servePracticeCrm({ host: '127.0.0.1', delay: 0 });
});
afterAll(() => crm.close());

const leads = async (): Promise<PracticeLead[]> => (await fetch(`${crm.url}/practice/leads`)).json();
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${crm.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('every address of a lead gives the page, under a policy that allows its own script and nothing else', async () => {
  for (const path of ['/lightning/r/Lead/00QTb00000xK001MAC/view', '/lightning/o/Lead/list']) {
    const response = await fetch(crm.url + path);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('/app.js');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  }
  const script = await fetch(`${crm.url}/app.js`);
  expect(script.headers.get('content-type')).toContain('text/javascript');
});

describe('the form', () => {
  test('saves what was changed and leaves the rest', async () => {
    const [lead] = await leads();
    const saved = await post(`/practice/leads/${lead?.id}`, { Budget__c: 30000, Rating: null });
    expect(saved.status).toBe(200);
    const [after] = await leads();
    expect(after?.values).toEqual({ ...lead?.values, Budget__c: 30000, Rating: null });
  });

  test.each([
    ['a field that is not there', { ShoeSize: 43 }],
    ['a field that nobody may set', { CreatedDate: '2026-01-01T00:00:00.000Z' }],
    ['a budget in words', { Budget__c: 'a lot' }],
    ['a status that is not on the path', { Status: 'Asleep' }],
    ['no last name', { LastName: '' }],
    ['an endless name', { LastName: 'a'.repeat(256) }],
    ['a list', [1]],
    ['no JSON', '{'],
    ['more than 64 kB', JSON.stringify({ LastName: 'a'.repeat(70_000) })],
  ])('refuses %s and changes nothing', async (_, sent) => {
    const [before] = await leads();
    const response = await post(`/practice/leads/${before?.id}`, sent);
    expect(response.status).toBe(400);
    expect((await leads())[0]).toEqual(before);
  });

  test('is not filled in from another site', async () => {
    const [lead] = await leads();
    const path = `/practice/leads/${lead?.id}`;
    expect((await post(path, { Rating: 'Hot' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post(path, { Rating: 'Hot' }, { 'content-type': 'text/plain' })).status).toBe(403);
  });

  test('of a lead that is not there says so', async () => {
    expect((await post('/practice/leads/00QTb00000xK999MAC', {})).status).toBe(404);
  });
});

test('a call that is logged is the last follow-up', async () => {
  const lead = (await leads())[1];
  expect(lead?.values).toMatchObject({ LastFollowUp__c: null, Status: 'New' });
  const logged: PracticeLead = await (await post(`/practice/leads/${lead?.id}/calls`, {})).json();
  expect(logged.values.Status).toBe('Contacted');
  expect(logged.activities[0]?.at).toBe(logged.values.LastFollowUp__c);
});

test('a port that is taken is said in words, with what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => other.once('listening', done));
  const { port } = other.address() as AddressInfo;
  await expect(servePracticeCrm({ host: '127.0.0.1', port })).rejects.toThrow(/in use.*CRM_PORT/);
  other.close();
});
