import { expect, test } from 'vitest';
import { convertFields } from '../../../../src/desk/edit/paste/convert-fields';
import { standardFields } from '../../../../src/domain/lead/fields';

const known = [...Object.keys(standardFields), 'x_region'];
const convert = (text: string) => convertFields(text, { known });

test.each([
  ['Salesforce', 'Hello {!Lead.FirstName} of {!Lead.Company}', 'Hello {{firstName}} of {{company}}'],
  ['Salesforce, contact', '{!Contact.LastName}, {!Account.Name}', '{{lastName}}, {{company}}'],
  [
    'Salesforce, Lightning',
    '{{{Recipient.FirstName}}} at {{{Recipient.Company}}}',
    '{{firstName}} at {{company}}',
  ],
  ['HubSpot', '{{contact.firstname}} {{ contact.jobtitle }}', '{{firstName}} {{jobTitle}}'],
  ['HubSpot, firm', '{{company.name}}', '{{company}}'],
  ['Marketo', '{{lead.First Name}} {{lead.Job Title:default=colleague}}', '{{firstName}} {{jobTitle}}'],
  ['Marketo, firm', '{{company.Company Name}}', '{{company}}'],
  ['Outreach', '{{first_name}} {{account.name}} {{title}}', '{{firstName}} {{company}} {{jobTitle}}'],
  ['ours', '{{firstName}} {{x_region}}', '{{firstName}} {{x_region}}'],
])('merge fields of %s become ours', (_, text, expected) => {
  expect(convert(text)).toMatchObject({ text: expected, unknown: [] });
});

test('a field that nothing here fills is listed as it stood, and stays to be seen in the text', () => {
  const { text, unknown, found } = convert(
    'Hi {!Lead.Shoe_Size__c}, {{sender.first_name}} here, {{first_name}}',
  );
  expect(text).toBe('Hi [Lead.Shoe_Size__c], [sender.first_name] here, {{firstName}}');
  expect(unknown).toEqual(['{!Lead.Shoe_Size__c}', '{{sender.first_name}}']);
  expect(found).toEqual([{ from: '{{first_name}}', to: 'firstName' }]);
});

test('the sender’s name is never taken for the lead’s', () => {
  for (const text of ['{!User.FirstName}', '{{{Sender.Name}}}', '{{owner.firstname}}'])
    expect(convert(text).unknown).toEqual([text]);
});

test('a company’s own field is found by the name that the mapping gives it', () => {
  const crmNames = new Map([['region__c', 'x_region']]);
  expect(convertFields('{!Lead.Region__c}', { known, crmNames }).text).toBe('{{x_region}}');
});

test('a field that is ours, but that no mapping declares, is not made up', () => {
  expect(convert('{{x_unheard}}').unknown).toEqual(['{{x_unheard}}']);
  expect(convert('{{constructor}}').unknown).toEqual(['{{constructor}}']);
});

test('text without fields is left as it is', () => {
  const plain = 'Save 20 % {now}! {} [ ] }}';
  expect(convert(plain)).toEqual({ text: plain, found: [], unknown: [] });
});
