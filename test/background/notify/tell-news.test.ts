import { extension } from '../../support/extension';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readStored, writeStored } from '../../../src/browser/stored';
import { noticeClicked } from '../../../src/background/notify/clicked';
import { tellNews } from '../../../src/background/notify/tell-news';
import { compileCalendar } from '../../../src/domain/clock/compile';
import { newsKinds } from '../../../src/domain/today/news';
import type { ReadModel } from '../../../src/domain/playbook/read-model';
import { connectedAs } from '../worker';
import { crm, glance, inHours, keyOf, running, seen } from '../today/seen';

const hours = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, [['09:00', '17:00']]]),
) as { mon: [string, string][] };
const office = { zone: 'Europe/Berlin', hours, holidays: [] };
const playbook = {
  release: {
    number: 1,
    hash: 'h',
    releasedAt: '2026-11-01T00:00:00.000Z',
    pactSince: '2026-11-01T00:00:00.000Z',
  },
  freshAt: '2026-11-20T00:00:00.000Z',
  serviceLevels: [
    { id: 's', side: 'sales', duty: 'first-follow-up', calendar: 'calendar/office', limit: 240 },
  ],
  calendars: { 'calendar/office': compileCalendar(office, { from: '2026-11-01', to: '2027-01-31' }) },
  calendarBodies: { 'calendar/office': office },
  campaigns: {},
  guidance: [],
  definitions: [],
  mappings: [],
} as unknown as ReadModel;

const friday = Date.parse('2026-11-20T10:00:00.000Z'); // 11:00 in Berlin

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: friday });
  await connectedAs('ann');
  extension.state.allowed = ['notifications'];
  await writeStored({ choices: { notify: [...newsKinds] }, playbook, told: { upTo: inHours(-1) } });
});
afterEach(() => vi.useRealTimers());

const told = () => extension.state.notices;

test('what is new is told in one notification, in words', async () => {
  await seen(
    glance('a', running('2026-11-20T09:30:00.000Z'), { name: 'Mara Lindqvist' }),
    glance('b', running('2026-11-20T11:00:00.000Z', '2026-11-20T09:45:00.000Z'), { name: 'Ugo Pellegrini' }),
  );
  expect(await tellNews()).toBeUndefined();
  expect(told()).toHaveLength(1);
  expect(told()[0]).toMatchObject({ id: 'today', title: '1 lead overdue, 1 lead due soon' });
  expect(told()[0]?.message.split('\n')).toEqual([
    expect.stringMatching(/^Mara Lindqvist: was due /),
    expect.stringMatching(/^Ugo Pellegrini: due /),
  ]);
  await tellNews();
  expect(told()).toHaveLength(1);
});

test('many are counted and not listed', async () => {
  const many = Array.from({ length: 7 }, (_, at) => glance(`l${at}`, running('2026-11-20T09:30:00.000Z')));
  await seen(...many);
  await tellNews();
  const lines = told()[0]?.message.split('\n') ?? [];
  expect(lines).toHaveLength(3);
  expect(lines[2]).toBe('and 5 more');
});

describe('nobody is told', () => {
  beforeEach(() => seen(glance('a', running('2026-11-20T09:30:00.000Z'))));

  test('who has not asked for it', async () => {
    await writeStored({ choices: {} });
    await tellNews();
    expect(told()).toEqual([]);
  });

  test('whose browser does not allow it', async () => {
    extension.state.allowed = [];
    await tellNews();
    expect(told()).toEqual([]);
  });

  test('of what was before they asked for it', async () => {
    extension.local.values.delete('told');
    await tellNews();
    await tellNews();
    expect(told()).toEqual([]);
  });

  test('twice within ten minutes: the rest waits, and the next try is named', async () => {
    await writeStored({ told: { upTo: inHours(-1), at: new Date(friday - 4 * 60_000).toISOString() } });
    expect(await tellNews()).toBe(friday + 6 * 60_000);
    expect(told()).toEqual([]);
    vi.setSystemTime(friday + 6 * 60_000);
    await tellNews();
    expect(told()).toHaveLength(1);
  });

  test('when they do not work: it waits for the next working hour, and then it is told', async () => {
    vi.setSystemTime(Date.parse('2026-11-20T20:00:00.000Z'));
    const monday = Date.parse('2026-11-23T08:00:00.000Z');
    expect(await tellNews()).toBe(monday);
    expect(told()).toEqual([]);
    expect((await readStored(['told'])).told?.upTo).toBe('2026-11-20T09:00:00.000Z');
    vi.setSystemTime(monday);
    await tellNews();
    expect(told()).toHaveLength(1);
  });

  test('while they are away', async () => {
    await writeStored({ workingTimes: { absences: [{ from: '2026-11-20', to: '2026-11-24' }] } });
    expect(await tellNews()).toBe(Date.parse('2026-11-25T08:00:00.000Z'));
    expect(told()).toEqual([]);
  });

  test('at night or on a Sunday, also when the playbook says nothing of working hours', async () => {
    await writeStored({ playbook: { ...playbook, serviceLevels: [] } });
    vi.setSystemTime(new Date('2026-11-22T12:00:00'));
    expect(await tellNews()).toBe(new Date('2026-11-23T09:00:00').getTime());
    expect(told()).toEqual([]);
  });
});

test('a click on the news of one lead opens its record; on more than one, the day', async () => {
  await seen(glance('a', running('2026-11-20T09:30:00.000Z')));
  await tellNews();
  expect(told()[0]?.id).toBe(`lead:${keyOf('a')}`);
  await noticeClicked(`lead:${keyOf('a')}`);
  await noticeClicked('today');
  await noticeClicked(`lead:${keyOf('gone')}`);
  expect(extension.state.opened).toEqual([`${crm}/lead/a`, 'popup', 'popup']);
});
