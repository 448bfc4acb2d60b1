import { extension } from '../support/extension';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepDraft, readDraft } from '../../src/browser/drafts';
import { beginComplaint } from '../../src/background/begin-complaint';
import { removeStored } from '../../src/browser/stored';
import { connectedAs } from './worker';

const lead = { crm: 'mapped', origin: 'https://crm.example', objectType: 'Lead', recordId: 'A1' };
const begin = {
  complaint: 'Nothing on budgets.',
  request: 'Add a question about budgets.',
  label: 'Anna Berger',
  address: 'https://crm.example/lead/A1',
  release: 7,
  campaign: { id: 'campaign/cutting-scrap', title: 'Cutting scrap' },
};
const draft = async () => (await readDraft<object>('complaint:ann'))?.draft;

beforeEach(() => connectedAs('ann'));

describe('a complaint that is begun on the lead page', () => {
  test('stands in the form with its lead and campaign, under a key of its own', async () => {
    expect(await beginComplaint(lead, begin)).toBe(true);
    const { complaint, request, ...about } = begin;
    expect(await draft()).toEqual({
      complaint,
      request,
      about: { ...about, key: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
    });
    expect((await readDraft('complaint:ann'))?.key).toBeTruthy();
  });

  test('never takes the place of one that is being written', async () => {
    await keepDraft('complaint:ann', { key: 'k', draft: { complaint: 'Half a sen', request: '' } });
    expect(await beginComplaint(lead, begin)).toBe(false);
    expect(await draft()).toEqual({ complaint: 'Half a sen', request: '' });
  });

  test('takes the place of a form that was emptied again', async () => {
    await keepDraft('complaint:ann', { key: 'k', draft: { complaint: ' ', request: '' } });
    expect(await beginComplaint(lead, begin)).toBe(true);
  });

  test('is nobody’s where nobody is connected', async () => {
    await removeStored(['connection']);
    expect(await beginComplaint(lead, begin)).toBe(false);
    expect(extension.local.values.has('draft:complaint:ann')).toBe(false);
  });
});
