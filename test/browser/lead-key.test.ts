import '../support/extension';
import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { leadKey } from '../../src/browser/lead-key';

const secret = Buffer.from('0123456789abcdef0123456789abcdef');
const lead = { crm: 'odoo', origin: 'https://crm.example', objectType: 'crm.lead', recordId: '42' };

test('a lead’s key is the first 128 bits of the keyed hash over origin, kind and record', async () => {
  const whole = createHmac('sha256', secret).update('https://crm.example\ncrm.lead\n42').digest('hex');
  expect(await leadKey(secret.toString('base64'), lead)).toBe(whole.slice(0, 32));
});

test('another company’s key, site or record gives another', async () => {
  const keys = await Promise.all([
    leadKey(secret.toString('base64'), lead),
    leadKey(Buffer.from('x'.repeat(32)).toString('base64'), lead),
    leadKey(secret.toString('base64'), { ...lead, origin: 'https://other.example' }),
    leadKey(secret.toString('base64'), { ...lead, recordId: '43' }),
  ]);
  expect(new Set(keys).size).toBe(4);
});

test('without a proper company key there is no lead key', async () => {
  expect(await leadKey('short', lead)).toBeUndefined();
  expect(await leadKey('###', lead)).toBeUndefined();
});
