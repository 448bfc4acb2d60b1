// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../src/domain/people/person';
import type { Proposal } from '../../../src/protocol/hub-api';
import { henrike, jana, me } from '../support/cast';
import { knowDialogs } from '../support/dialogs';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, heading, open, press, settle, text } from '../support/page';
import { campaign, guidance, proposal, sealed } from '../support/playbook';

beforeAll(knowDialogs);
afterEach(close);

const sign = 'POST /api/proposals/:id/sign';
const signature = (who: Person, side: 'sales' | 'marketing') => ({
  person: who.id,
  name: who.name,
  side,
  at: '2029-12-20T10:00:00.000Z',
  hash: proposal().hash,
});

function hubFor(who: Person, shown: Proposal = proposal()) {
  return fakeHub({
    'GET /api/me': () => me(who),
    'GET /api/release': () => ({ release: null }),
    'GET /api/proposals/:id': () => shown,
    [sign]: () => shown,
  });
}

/** Presses the last button of the dialog that asks. */
async function sayYes(): Promise<void> {
  document.querySelector<HTMLElement>('dialog .dialog-actions .button-primary')!.click();
  await settle();
}

test('a signer reads every new entry whole before signing', async () => {
  await open('/proposals/p1', hubFor(henrike));
  expect(heading()).toBe('The pact');
  expect(text()).toContain(campaign.body.promise);
  expect(text()).toContain(guidance.body.keyMessage);
});

test('signing asks first, and then signs exactly the hash that was shown', async () => {
  const hub = hubFor(henrike);
  await open('/proposals/p1', hub);
  await press('Sign for Sales');
  expect(document.querySelector('dialog')?.textContent).toContain(proposal().hash);
  expect(hub.asked(sign)).toEqual([]);
  await sayYes();
  expect(hub.asked(sign)[0]?.body).toEqual({ hash: proposal().hash });
});

test('a text that does not fit its hash cannot be signed', async () => {
  const entries = [sealed({ ...campaign, title: 'Another' }), sealed(guidance)];
  await open('/proposals/p1', hubFor(henrike, proposal({ entries })));
  expect(text()).toContain('does not fit its fingerprint');
  expect(document.querySelector('.proposal-actions')?.textContent).not.toContain('Sign for');
});

test('a refusal of the hub is shown, and what it was refused for is fetched anew', async () => {
  const hub = hubFor(henrike);
  hub.behaviour[sign] = () => refusal(409, 'proposal.superseded');
  await open('/proposals/p1', hub);
  await press('Sign for Sales');
  await sayYes();
  expect(document.querySelector('[role=alert]')?.textContent).toContain('proposal.superseded');
  expect(hub.asked('GET /api/proposals/:id')).toHaveLength(2);
});

test('both sides have their place, signed or not', async () => {
  await open('/proposals/p1', hubFor(jana, proposal({ signatures: [signature(jana, 'marketing')] })));
  const sides = [...document.querySelectorAll('.signatures li')].map((each) => each.textContent);
  expect(sides[0]).toContain('Jana Winter');
  expect(sides[1]).toContain('not signed yet');
  expect(text()).toContain('You have signed it.');
});

test('what changed in an entry is shown word by word, with what is removed named for those who hear it', async () => {
  const values = [
    {
      path: 'body.promise',
      before: 'Less scrap on line 3, seen within a month.',
      after: 'Less scrap on line 4, seen within a month.',
    },
  ];
  const differences = [
    { id: campaign.id, kind: campaign.kind, title: campaign.title, change: 'changed' as const, values },
  ];
  await open('/proposals/p1', hubFor(henrike, proposal({ differences })));
  expect(document.querySelector('del')?.textContent).toBe('removed: 3,');
  expect(document.querySelector('ins')?.textContent).toBe('added: 4,');
});
