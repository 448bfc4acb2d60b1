import { extension, type Sent } from '../support/extension';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerMessages } from '../../src/browser/messages';
import { send, sendAgain } from '../../src/browser/send';
import { parseMessage } from '../../src/protocol/schema/messages';

const heard = vi.fn();
beforeEach(() => {
  extension.reset();
  extension.events.message.clear();
  extension.state.granted = ['https://crm.example/*'];
  heard.mockReset().mockResolvedValue({ ok: true });
  answerMessages({ 'panel.wanted': heard, 'outbox.wake': heard }, parseMessage);
});

const crm = extension.page('https://crm.example/lead/1');
const without = (key: keyof Sent) =>
  Object.fromEntries(Object.entries(crm).filter(([each]) => each !== key)) as Sent;

describe('a message is answered', () => {
  test('when a page of the extension sends what its pages may send', async () => {
    expect(await extension.tell({ kind: 'outbox.wake' }, extension.ownPage)).toEqual({ ok: true });
  });

  test('when the top frame of an allowed site sends what page scripts may send', async () => {
    expect(await extension.tell({ kind: 'panel.wanted' }, crm)).toEqual({ ok: true });
    expect(heard).toHaveBeenCalledWith(
      { kind: 'panel.wanted' },
      { from: 'content', tabId: 7, frameId: 0, origin: 'https://crm.example' },
    );
  });
});

describe('a message is heard by nobody', () => {
  const wanted = { kind: 'panel.wanted' };
  test.each<[string, unknown, Sent]>([
    ['from another extension', wanted, { ...crm, id: 'other' }],
    ['from nobody', wanted, {}],
    ['from a site that is not allowed', wanted, extension.page('https://evil.example/')],
    ['from a site whose name begins alike', wanted, extension.page('https://crm.example.evil.example/')],
    ['from a frame inside the page', wanted, { ...crm, frameId: 3 }],
    ['without an origin', wanted, without('origin')],
    ['without a tab', wanted, without('tab')],
    ['without a frame', wanted, without('frameId')],
    ['of a page script that only the extension’s pages may send', { kind: 'outbox.wake' }, crm],
    ['of an own page that only page scripts may send', wanted, extension.ownPage],
    [
      'of a page that only looks like ours',
      { kind: 'outbox.wake' },
      { ...crm, url: 'https://crm.example/#chrome-extension://leadpactleadpact/' },
    ],
    ['with a field too many', { kind: 'outbox.wake', more: 1 }, extension.ownPage],
    ['of an unknown kind', { kind: 'constructor' }, extension.ownPage],
    ['that is no object', 'outbox.wake', extension.ownPage],
    ['that this part does not answer', { kind: 'lead.shown' }, extension.ownPage],
  ])('%s', async (_, message, sender) => {
    expect(await extension.tell(message, sender)).toBeUndefined();
    expect(heard).not.toHaveBeenCalled();
  });

  test('once the site is not allowed any more', async () => {
    extension.state.granted = [];
    expect(await extension.tell(wanted, crm)).toBeUndefined();
  });
});

test('an answer that fails is no answer, so that nobody takes it for one', async () => {
  heard.mockRejectedValue(new Error('broken'));
  expect(await extension.tell({ kind: 'outbox.wake' }, extension.ownPage)).toBeUndefined();
});

describe('a message that the worker lost', () => {
  const wake = { kind: 'outbox.wake' } as const;
  const forms: [string, () => Promise<unknown>][] = [
    ['by closing the channel', async () => Promise.reject(new Error('message channel closed'))],
    ['by not being there', async () => Promise.reject(new Error('Receiving end does not exist'))],
    ['in silence', async () => undefined],
  ];

  test.each(forms)('%s is not delivered, and never taken for a success', async (_, lost) => {
    extension.state.sendMessage = lost;
    expect(await send(wake)).toBeUndefined();
  });

  test.each(forms)('%s is sent again where that does no harm', async (_, lost) => {
    const sending = vi
      .fn(async (): Promise<unknown> => ({ ok: true }))
      .mockImplementationOnce(lost)
      .mockImplementationOnce(lost);
    extension.state.sendMessage = sending;
    expect(await sendAgain(wake)).toEqual({ ok: true });
    expect(sending).toHaveBeenCalledTimes(3);
  });
});
