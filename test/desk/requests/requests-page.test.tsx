// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import type { ConversationRow } from '../../../src/protocol/hub-api';
import { jana, me, request } from '../support/cast';
import { fakeHub } from '../support/fake-hub';
import { close, open, press, settle, text, type } from '../support/page';

afterEach(close);

function hubWith(rows: ConversationRow[], total = rows.length) {
  const queries: Record<string, string>[] = [];
  const hub = fakeHub({
    'GET /api/me': () => me(jana),
    'GET /api/feedback': ({ query }) => {
      queries.push(query);
      return {
        conversations: query['mine'] === 'asked' ? [] : rows,
        total: query['mine'] === 'asked' ? 0 : total,
      };
    },
  });
  return { hub, queries };
}

test('the list asks the hub for what its address says', async () => {
  const { hub, queries } = hubWith([request()]);
  await open('/requests?state=promised&mine=answer&search=phone&page=2', hub);
  expect(queries[0]).toEqual({ state: 'promised', mine: 'answer', search: 'phone', page: '2' });
});

test('each owner’s view says how many requests it holds', async () => {
  const { hub } = hubWith([request()], 7);
  await open('/requests?mine=asked', hub);
  const choices = [...document.querySelectorAll('.filter-choice')].map((each) => each.textContent);
  expect(choices).toEqual(['All 7', 'For me to answer 7', 'Asked by me']);
});

test('a filter goes into the address, from the first page on', async () => {
  const { hub, queries } = hubWith([request()]);
  await open('/requests?page=3', hub);
  await type('State', 'declined');
  expect(location.search).toBe('?state=declined');
  expect(queries.some(({ state, page }) => state === 'declined' && page === '1')).toBe(true);
});

test('typed words go into the address once the typing rests', async () => {
  const { hub } = hubWith([request()]);
  await open('/requests', hub);
  await type('Search', 'phone number');
  expect(location.search).toBe('');
  await new Promise((done) => setTimeout(done, 350));
  await settle();
  expect(location.search).toBe('?search=phone+number');
});

test('a long list has pages, and says which part is shown', async () => {
  const rows = Array.from({ length: 50 }, (_, at) => request({ id: `r${at}` }));
  await open('/requests?page=2', hubWith(rows, 120).hub);
  expect(text()).toContain('51–100 of 120');
  await press('Next page');
  expect(location.search).toBe('?page=3');
});

test('an empty list teaches, an empty search offers to clear it', async () => {
  await open('/requests', hubWith([]).hub);
  expect(text()).toContain('No request yet');
  await open('/requests?search=unicorn', hubWith([]).hub);
  expect(text()).toContain('Nothing fits these filters');
  await press('Clear the filters');
  expect(location.search).toBe('?state=all');
});
