// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { dayPlus } from '../../../src/domain/instant';
import type { Absence } from '../../../src/protocol/hub-api/absences';
import { ada, henrike, me } from '../support/cast';
import { knowDialogs } from '../support/dialogs';
import { fakeHub, refusal } from '../support/fake-hub';
import { close, field, open, press, text, type } from '../support/page';

beforeAll(knowDialogs);
afterEach(close);

const today = new Date().toISOString().slice(0, 10);
const named = ({ id, name }: { id: string; name: string }) => ({ id, name });
const absence = (id: string, who: typeof ada, from: number, to: number): Absence => ({
  id,
  person: named(who),
  from: dayPlus(today, from),
  to: dayPlus(today, to),
});

function hubOf(who: typeof ada, given: Absence[], more: Parameters<typeof fakeHub>[0] = {}) {
  const absences = [...given];
  const people = who === henrike ? [henrike, ada] : [who];
  return fakeHub({
    'GET /api/me': () => me(who),
    'GET /api/absences': () => ({ absences, people: people.map(named) }),
    'POST /api/absences': ({ body }) => {
      const { person = who.id, from, to } = body;
      const entered = { id: 'new', person: named(people.find(({ id }) => id === person)!), from, to };
      absences.push(entered);
      return entered;
    },
    'DELETE /api/absences/:id': ({ params }) => {
      absences.splice(0, absences.length, ...absences.filter(({ id }) => id !== params['id']));
      return { ok: true };
    },
    ...more,
  });
}

const rows = () => [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
const said = () => document.querySelector('[role=status].toasts')?.textContent;

test('a rep sees when they are away, and whether that is now', async () => {
  await open('/absences', hubOf(ada, [absence('a', ada, -1, 1), absence('b', ada, 5, 9)]));
  expect(rows()).toHaveLength(2);
  expect(rows()[0]).toContain('Away now');
  expect(rows()[1]).toContain('Ahead');
  expect(text()).not.toContain('your team');
});

test('a rep enters one for themselves only', async () => {
  const hub = hubOf(ada, []);
  await open('/absences', hub);
  expect(text()).toContain('Nobody is away');
  await press('Enter an absence');
  expect(() => field('Who')).toThrow();
  await type('First day', dayPlus(today, 3));
  expect(field('Last day').value).toBe(dayPlus(today, 3));
  await type('Last day', dayPlus(today, 4));
  await press('Enter it');
  expect(hub.asked('POST /api/absences')[0]?.body).toEqual({
    person: ada.id,
    from: dayPlus(today, 3),
    to: dayPlus(today, 4),
  });
  expect(rows()).toHaveLength(1);
  expect(said()).toMatch(/^You are away: /);
});

test('a team lead enters one for somebody of the team', async () => {
  const hub = hubOf(henrike, []);
  await open('/absences', hub);
  await press('Enter an absence');
  await type('Who', ada.id);
  await type('First day', today);
  await press('Enter it');
  expect(hub.asked('POST /api/absences')[0]?.body).toMatchObject({ person: ada.id, from: today, to: today });
  expect(said()).toMatch(/^Ada Okafor is away: /);
});

test('days that are missing or backwards are named where they stand, and nothing is sent', async () => {
  const hub = hubOf(ada, []);
  await open('/absences', hub);
  await press('Enter an absence');
  await press('Enter it');
  expect(text()).toContain('Choose the first day.');
  await type('First day', dayPlus(today, 4));
  await type('Last day', dayPlus(today, 2));
  await press('Enter it');
  expect(text()).toContain('The last day is before the first.');
  expect(hub.asked('POST /api/absences')).toEqual([]);
});

test('what the hub refuses stands in the form, with what was chosen', async () => {
  const hub = hubOf(ada, [], { 'POST /api/absences': () => refusal(409, 'absences.overlaps') });
  await open('/absences', hub);
  await press('Enter an absence');
  await type('First day', today);
  await press('Enter it');
  expect(document.querySelector('dialog')?.textContent).toContain('absences.overlaps');
  expect(field('First day').value).toBe(today);
});

test('one that was removed can be brought back', async () => {
  const hub = hubOf(henrike, [absence('a', ada, 2, 3)]);
  await open('/absences', hub);
  const days = document.querySelector('tbody th')!.textContent;
  await press(`Remove Ada Okafor, ${days}`);
  expect(rows()).toEqual([]);
  await press('Undo');
  expect(rows()).toHaveLength(1);
  expect(hub.asked('POST /api/absences')[0]?.body).toMatchObject({ person: ada.id });
});

test('a list that did not come can be asked for again', async () => {
  let fails = true;
  const hub = hubOf(ada, [], {
    'GET /api/absences': () =>
      fails ? refusal(503, 'hub.unavailable') : { absences: [], people: [named(ada)] },
  });
  await open('/absences', hub);
  expect(text()).toContain('hub.unavailable');
  fails = false;
  await press('Try again');
  expect(text()).toContain('Nobody is away');
});
