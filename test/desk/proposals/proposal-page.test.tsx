// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Person } from '../../../src/domain/people/person';
import type { Proposal } from '../../../src/protocol/hub-api';
import { henrike, jana, me } from '../support/cast';
import { knowDialogs } from '../support/dialogs';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, heading, open, press, settle, text, type } from '../support/page';
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

function hubFor(who: Person, shown: Proposal = proposal(), rest: Parameters<typeof fakeHub>[0] = {}) {
  return fakeHub({
    'GET /api/me': () => me(who),
    'GET /api/drafts': () => ({ drafts: [] }),
    'GET /api/proposals/:id': () => shown,
    [sign]: () => shown,
    ...rest,
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
  const signatures = [signature(jana, 'marketing')];
  const you = { side: 'marketing' as const, not: { sign: 'signed' as const, release: 'unsigned' as const } };
  await open('/proposals/p1', hubFor(jana, proposal({ signatures, missing: ['sales'], you })));
  const sides = [...document.querySelectorAll('.signatures li')].map((each) => each.textContent);
  expect(sides[0]).toContain('Jana Winter');
  expect(sides[1]).toContain('Not signed yet.');
  expect(sides[1]).toContain('Can sign: Henrike Vogel');
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

const withReason = { ...signature(henrike, 'sales'), reason: 'The plant is never named.' };

test('an objection stands above everything with its reason, and needs one', async () => {
  const route = 'POST /api/proposals/:id/object';
  const hub = hubFor(henrike, proposal({ objections: [withReason] }), { [route]: () => proposal() });
  await open('/proposals/p1', hub);
  expect(text()).toContain('The plant is never named.');
  await press('Object');
  await sayYes();
  expect(text()).toContain('Give a reason');
  expect(hub.asked(route)).toEqual([]);
  await type('What is wrong with it', 'Say which plant.');
  await sayYes();
  expect(hub.asked(route)[0]?.body).toEqual({ hash: proposal().hash, reason: 'Say which plant.' });
});

test('what differs since one last signed is shown before what changes in the release in force', async () => {
  const values = [{ path: 'body.promise', before: 'Less', after: 'More' }];
  const differences = [{ ...campaign, change: 'changed' as const, values }];
  const sinceSigned = { at: '2029-12-19T10:00:00.000Z', differences };
  await open('/proposals/p1', hubFor(henrike, proposal({ sinceSigned })));
  const headings = [...document.querySelectorAll('.section-head h2')].map((each) => each.textContent);
  expect(headings).toEqual(['Since you last signed', 'What changes in the release in force']);
});

test('signatures that do not count are named with the reason', async () => {
  const gone = { ...signature(henrike, 'sales'), why: 'left' as const };
  await open('/proposals/p1', hubFor(jana, proposal({ void: [gone] })));
  expect(document.querySelector('.void-signatures')?.textContent).toBe('Henrike Vogel (Sales) has left');
});

test('who signs as a deputy is told in whose place', async () => {
  const you = { side: 'sales' as const, deputyOf: { id: 'o', name: 'Omar Reyes' }, not: {} };
  await open('/proposals/p1', hubFor(henrike, proposal({ you })));
  await press('Sign for Sales');
  expect(document.querySelector('dialog')?.textContent).toContain('in the place of Omar Reyes');
});

test('what another release changed is named, and nothing offers to sign or release it', async () => {
  const not = { sign: 'superseded', schedule: 'superseded', release: 'superseded' } as const;
  const conflicts = [{ id: campaign.id, kind: campaign.kind, title: campaign.title }];
  await open('/proposals/p1', hubFor(henrike, proposal({ conflicts, you: { side: 'sales', not } })));
  expect(document.querySelector('.conflicts')?.textContent).toContain(campaign.title);
  expect(document.querySelector('.proposal-actions')?.textContent).not.toMatch(/Sign for|Release it/);
});

test('releasing what Sales has not signed says what follows from it', async () => {
  const shown = proposal({
    needed: ['marketing'],
    missing: [],
    you: { side: 'marketing', not: { sign: 'signed' } },
  });
  await open('/proposals/p1', hubFor(jana, shown));
  await press('Release it');
  expect(document.querySelector('dialog')?.textContent).toContain('within two working days');
});

test('the drafts of its entries take the place of its text', async () => {
  const route = 'POST /api/proposals/:id/revise';
  const draft = {
    id: 'd1',
    entry: campaign.id,
    kind: campaign.kind,
    title: campaign.title,
    base: null,
    version: 2,
    by: { id: jana.id, name: jana.name },
    at: '2029-12-20T09:00:00.000Z',
  };
  const hub = hubFor(jana, proposal({ you: { not: {} } }), {
    'GET /api/drafts': () => ({
      drafts: [
        { ...draft, proposal: 'p1' },
        { ...draft, id: 'd2' },
      ],
    }),
    [route]: () => proposal(),
  });
  await open('/proposals/p1', hub);
  await press('Take over the drafts');
  await sayYes();
  expect(hub.asked(route)[0]?.body).toEqual({ hash: proposal().hash, title: 'The pact', drafts: ['d1'] });
});

test('a moment that is past is not taken for a release', async () => {
  const route = 'POST /api/proposals/:id/schedule';
  const hub = hubFor(jana, proposal({ you: { not: {} } }), { [route]: () => proposal() });
  await open('/proposals/p1', hub);
  await press('Release at a date');
  await type('On', '2020-01-01');
  await sayYes();
  expect(text()).toContain('Choose a moment to come.');
  await type('On', '2090-01-01');
  await sayYes();
  expect(hub.asked(route)[0]?.body).toMatchObject({ releaseAt: expect.stringMatching(/^20(89|90)-/) });
});
