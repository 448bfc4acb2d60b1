import { extension } from '../../support/extension';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { allKnownLeads, readKnownLeads } from '../../../src/browser/known-leads';
import { writeStored } from '../../../src/browser/stored';
import { drawBadge } from '../../../src/background/badge';
import { recallLeads, rememberLead } from '../../../src/background/today/remember';
import { sweepLeads } from '../../../src/background/today/sweep';
import { drawToday } from '../../../src/background/today/today';
import type { ClockView } from '../../../src/domain/clock/clock';
import type { Message } from '../../../src/protocol/messages';
import { connectedAs } from '../worker';
import { crm, glance, inHours, keyOf, running, seen } from './seen';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T12:00:00') });
  await connectedAs('ann');
});
afterEach(() => vi.useRealTimers());

const badge = () => extension.state.badge;
const talk = {
  id: 'c1',
  key: 'c1',
  complaint: 'a',
  request: 'b',
  addressee: { kind: 'cartridge' as const, id: 'cartridge/shows' },
  by: '2026-12-01',
  author: { id: 'ann', name: 'Ann' },
  to: { title: 'Shows' },
  at: '2026-11-01T00:00:00.000Z',
  moves: [
    {
      kind: 'promise' as const,
      day: '2026-12-01',
      by: { id: 'jana', name: 'Jana', side: 'addressee' as const },
      at: '2026-11-02T00:00:00.000Z',
    },
  ],
};

describe('the button on the toolbar', () => {
  test('counts what is due today, and says in words what of it is overdue', async () => {
    await seen(
      glance('a', running(inHours(-1))),
      glance('b', running(inHours(2))),
      glance('c', running(inHours(30))),
      glance('d', running(inHours(1)), { mine: 'no' }),
    );
    await drawBadge();
    expect(badge()).toEqual({ text: '2', title: 'Leadpact: 2 leads due today, 1 overdue' });
  });

  test('adds a dot for an answer; the tooltip says both', async () => {
    await seen(glance('b', running(inHours(2))));
    await writeStored({ conversations: { c1: talk } });
    await drawBadge();
    expect(badge()).toEqual({ text: '1•', title: 'Leadpact: 1 lead due today; 1 new answer' });
  });

  test('never needs more than four characters', async () => {
    await seen(...Array.from({ length: 120 }, (_, at) => glance(String(at), running(inHours(1)))));
    await writeStored({ conversations: { c1: talk } });
    await drawBadge();
    expect(badge().text).toBe('99+•');
  });

  test('is empty when there is nothing, and when nobody is connected', async () => {
    await drawBadge();
    expect(badge()).toEqual({ text: '', title: 'Leadpact' });
    await seen(glance('b', running(inHours(2))));
    extension.local.values.delete('connection');
    await drawBadge();
    expect(badge().text).toBe('');
  });
});

describe('the one alarm', () => {
  const alarm = () => extension.state.alarms.get('today')?.scheduledTime;

  test('is set for the earliest next change of any of my leads', async () => {
    await seen(glance('a', running(inHours(5), inHours(4))), glance('b', running(inHours(3), inHours(2))));
    await drawToday();
    expect(alarm()).toBe(Date.parse(inHours(2)));
  });

  test('is set for midnight when nothing comes before: another day, other leads', async () => {
    await seen(glance('a', running(inHours(48))));
    await drawToday();
    expect(new Date(alarm()!).toTimeString()).toMatch(/^00:00:00/);
    vi.setSystemTime(alarm()! + 1);
    await drawToday();
    expect(badge().text).toBe('');
    vi.setSystemTime(alarm()! + 1);
    await drawToday();
    expect(badge().text).toBe('1');
  });
});

describe('a lead that was seen', () => {
  const lead = { crm: 'mapped', origin: crm, objectType: 'Lead', recordId: '7' };
  const stopped = { state: 'no service level' } as ClockView;
  const said: Message<'lead.seen'> = {
    kind: 'lead.seen',
    lead,
    glance: {
      address: `${crm}/lead/7`,
      name: 'Mara',
      mine: 'yes',
      tab: { clock: stopped, verdict: 'meets', answers: 0 },
      next: { title: 'Call', channel: 'call' },
    },
    seen: { kind: 'seen' },
  };

  test('is remembered here, under its keyed code, and found again', async () => {
    await rememberLead(said);
    const [last, none] = await recallLeads([lead, { ...lead, recordId: '8' }]);
    expect(last).toMatchObject({ name: 'Mara', lead, at: new Date().toISOString() });
    expect(none).toBeNull();
    expect([...(await allKnownLeads()).keys()]).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
  });

  test('keeps its next step when only its tab was seen since, and loses it when its script has ended', async () => {
    await rememberLead(said);
    const { next: _, ...withoutNext } = said.glance;
    await rememberLead({ ...said, glance: withoutNext, briefly: true });
    expect((await recallLeads([lead]))[0]?.next?.title).toBe('Call');
    await rememberLead({ ...said, glance: withoutNext });
    expect((await recallLeads([lead]))[0]?.next).toBeUndefined();
  });

  test('is not remembered while nobody is connected', async () => {
    extension.local.values.delete('connection');
    await rememberLead(said);
    expect((await allKnownLeads()).size).toBe(0);
  });

  test('and was not seen for four months is forgotten with its name; what was said of it stays', async () => {
    const old = { at: inHours(-24 * 121) };
    await seen(glance('old', running(inHours(1)), old), glance('talked', running(inHours(1)), old));
    await seen(glance('new', running(inHours(1)), { at: inHours(-24 * 119) }));
    await writeStored({
      [`lead:${keyOf('talked')}`]: {
        conversations: ['c1'],
        last: glance('talked', running(inHours(1)), old),
      },
    });
    await sweepLeads();
    const known = await readKnownLeads(['old', 'talked', 'new'].map(keyOf));
    expect(known.get(keyOf('old'))).toBeUndefined();
    expect(known.get(keyOf('talked'))).toEqual({ conversations: ['c1'] });
    expect(known.get(keyOf('new'))?.last?.name).toBe('Lead new');
  });
});
