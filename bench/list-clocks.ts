import 'temporal-polyfill/global';
import type { CompiledCalendar } from '../src/domain/clock/calendar.ts';
import { readClocks } from '../src/domain/clock/read-clocks.ts';
import { addWorking, workingBetween } from '../src/domain/clock/working-time.ts';
import { calendarWindow } from '../src/domain/clock/window.ts';
import { instantAt } from '../src/domain/instant.ts';
import { compileReadModel } from '../src/domain/playbook/compile.ts';
import type { Entry } from '../src/domain/playbook/entries.ts';
import type { ReadModel } from '../src/domain/playbook/read-model.ts';
import playbook from '../demo/company/playbook.json' with { type: 'json' };
import { parseAuthored, parseInline } from '../src/protocol/schema/authored.ts';
import { byLoop } from './clocks.ts';
import { type Metric, median } from './metric.ts';

const rows = 200;
const hour = 3_600_000;
const now = Date.parse('2026-11-20T10:00:00.000Z');
type Read = Parameters<typeof readClocks>[0];

/**
 * Every clock of a list page's 200 leads, read again because a minute has passed: in half the time that a plain loop with
 * Temporal takes for one duty.
 */
export async function listClocks(): Promise<Metric[]> {
  const model = demonstration();
  const leads = Array.from({ length: rows }, (_, n) => leadOf(model, n));
  const [calendar] = Object.values(model.calendars);
  const [body] = Object.values(model.calendarBodies ?? {});
  const ours: number[] = [];
  const hand: number[] = [];
  const loop: number[] = [];
  for (let round = 0; round < 60; round++) {
    ours.push(taken(() => leads.forEach((lead) => readClocks(lead))));
    hand.push(taken(() => leads.forEach((_, n) => byHand(calendar!, now - n * hour))));
    if (round % 6 === 0)
      loop.push(taken(() => leads.forEach((_, n) => byLoop(body!, { from: now - n * hour, to: now }))));
  }
  const limit = median(hand);
  const peer = median(loop);
  return [
    {
      id: 'M7',
      what: `clocks of ${rows} leads of a list, all duties`,
      unit: 'ms',
      ours: median(ours),
      limit: { name: 'due and left of one duty', value: limit },
      peers: [{ name: 'temporal loop, one duty', value: peer }],
      goal: peer / 2,
      better: 'lower',
    },
  ];
}

function demonstration(): ReadModel {
  const pactSince = instantAt(now - 60 * 24 * hour);
  return compileReadModel({
    release: { number: 1, hash: '0'.repeat(64), releasedAt: pactSince, pactSince },
    freshAt: instantAt(now),
    entries: playbook.entries as unknown as Entry[],
    window: calendarWindow({ pactSince, now: instantAt(now) }),
    parse: parseAuthored,
    parseInline,
  });
}

/** Leads of the last eight days: some followed up, some responded twice, some of which only the day is known. */
function leadOf(model: ReadModel, n: number): Read {
  const createdAt = instantAt(now - n * hour);
  const followedUp = n % 3 === 0 && { lastFollowUpAt: instantAt(now - n * hour * 0.8) };
  const values = { createdAt: n % 5 === 0 ? createdAt.slice(0, 10) : createdAt, ...followedUp };
  const fields = Object.entries(values).map(([field, value]) => [
    field,
    { known: true, value, source: 'page' },
  ]);
  const responded = n % 4 === 0 ? [instantAt(now - n * hour * 0.9)] : [];
  return {
    facts: {
      lead: { crm: 'mapped', origin: 'https://crm.example', objectType: 'Lead', recordId: String(n) },
      fields: Object.fromEntries(fields) as Read['facts']['fields'],
      readAt: instantAt(now),
    },
    model,
    campaign: undefined,
    touches: responded.map((at) => ({ title: 'Fair', response: 'attended', when: { at } })),
    now: instantAt(now + (n % 7)),
    me: { absences: [{ from: '2026-12-21', to: '2027-01-03' }] },
  };
}

/** The least that a deadline needs: when it is due, and what is left until then. */
function byHand(calendar: CompiledCalendar, start: number) {
  const due = addWorking(calendar, { from: start, ms: 4 * hour }) ?? start;
  return { due, left: workingBetween(calendar, { from: now, to: due }) };
}

function taken(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
