// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { Person } from '../../../src/domain/people/person';
import type { ConversationRow, ProposalSummary } from '../../../src/protocol/hub-api';
import { ada, jana, me, request, sabine } from '../support/cast';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, open, text } from '../support/page';
import { proposal } from '../support/playbook';

afterEach(close);

function hubFor(who: Person, rows: ConversationRow[] = [], proposals: ProposalSummary[] = []) {
  const asked: Record<string, string>[] = [];
  const hub = fakeHub({
    'GET /api/me': () => me(who),
    'GET /api/release': () => ({ release: null }),
    'GET /api/proposals': () =>
      who.role === 'rep' ? refusal(403, 'proposal.not_for_you') : { proposals, you: { side: 'marketing' } },
    'GET /api/feedback': ({ query }) => {
      asked.push(query);
      return { conversations: rows, total: rows.length };
    },
  });
  return { hub, asked };
}

test('marketing sees what waits for an answer, a rep what was asked', async () => {
  const marketing = hubFor(jana, [request()]);
  await open('/', marketing.hub);
  expect(marketing.asked).toEqual([{ state: 'open', mine: 'answer' }]);
  expect(text()).toContain(request().request);
  const rep = hubFor(ada);
  await open('/', rep.hub);
  expect(rep.asked).toEqual([{ state: 'open', mine: 'asked' }]);
  expect(text()).not.toContain('Proposals to sign');
});

test('what awaits the reader stands first, then by day', async () => {
  const rows = [
    request({ id: 'r1', request: 'Waits for the asker', may: [], by: '2030-01-01' }),
    request({ id: 'r2', request: 'Due later', by: '2030-02-01' }),
    request({ id: 'r3', request: 'Due first', by: '2030-01-15' }),
  ];
  await open('/', hubFor(jana, rows).hub);
  const shown = [...document.querySelectorAll('.card-wide .waiting a')].map((each) => each.textContent);
  expect(shown).toEqual(['Due first', 'Due later', 'Waits for the asker']);
});

test('proposals that are over, or superseded, wait for nobody; those for the reader stand first', async () => {
  const proposals = [
    proposal({ id: 'p0', title: 'For Sales', missing: ['sales'] }),
    proposal({ id: 'p1', title: 'Open one' }),
    proposal({ id: 'p2', title: 'Withdrawn one', state: 'withdrawn' }),
    proposal({ id: 'p3', title: 'Older one', superseded: true }),
  ];
  await open('/', hubFor(jana, [], proposals).hub);
  const shown = [...document.querySelectorAll('.waiting a')].map((each) => each.textContent);
  expect(shown).toEqual(['Open one', 'For Sales']);
  expect(text()).not.toMatch(/Withdrawn one|Older one/);
});

test('an empty company tells each role what comes first', async () => {
  await open('/', hubFor(jana).hub);
  expect(document.querySelector('a[href="/playbook/starters"]')).not.toBeNull();
  await open('/', hubFor(sabine).hub);
  expect(document.querySelector('.card a[href="/people"]')).not.toBeNull();
  expect(document.querySelector('a[href="/proposals/new"]')).toBeNull();
});
