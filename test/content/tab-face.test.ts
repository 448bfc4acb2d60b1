import { describe, expect, it } from 'vitest';
import type { ClockView } from '../../src/domain/clock/clock';
import type { LeadBrief } from '../../src/domain/lead/view';
import { tabFace } from '../../src/content/tab-face';
import { model } from './support/crm';
import { gallery, now, webinar } from '../ui/panel/gallery/views';

const face = (changes: Partial<LeadBrief>) =>
  tabFace(
    {
      kind: 'lead',
      brief: { ...webinar, ...changes },
      asked: {
        facts: { lead: webinar.lead, fields: {}, readAt: now },
        model,
        now,
        conversations: [],
      },
      acts: [],
    },
    now,
  );
const level = {
  serviceLevel: 's',
  title: 'First follow-up',
  duty: 'first-follow-up',
  side: 'sales',
  startedBy: 'arrival',
  start: { day: '2026-11-18' },
} as const;
const done = { state: 'stopped', ...level, stoppedAt: { at: now }, by: 'crm', what: 'followed up' } as const;

describe('the one line of the tab', () => {
  it.each<[string, ClockView, string, string]>([
    ['running', webinar.clock, 'steady', 'due'],
    ['over', { state: 'breached', ...level, dueAt: now, minutesOver: 125 }, 'late', 'late by 2 h 05'],
    [
      'over, by how much at the least',
      { state: 'breached', ...level, dueAt: now, minutesOver: 60, orMore: true },
      'late',
      'late by 1 h or more',
    ],
    ['done', { ...done, inTime: true }, 'done', 'followed up'],
    ['done late', { ...done, inTime: false }, 'done', 'followed up late'],
    ['handed off', { ...done, inTime: true, what: 'handed off' }, 'done', 'handed off'],
    ['paused', { state: 'paused', ...level, minutesLeft: 30 }, 'neutral', 'paused'],
    ['of an unknown age', { state: 'cannot tell', ...level, reason: 'no-start' }, 'unknown', 'age unknown'],
    [
      'of an age at least',
      { state: 'cannot tell', ...level, reason: 'only-seen', atLeast: 61 },
      'unknown',
      '1 h 01 old or more',
    ],
    [
      'from before the pact',
      { state: 'before the pact', start: { day: '2025-01-01' } },
      'neutral',
      'no deadline',
    ],
    ['without a level', { state: 'no service level' }, 'neutral', 'no deadline'],
  ])('tells a clock that is %s by a shape and in words', (_, clock, mark, words) => {
    const { mark: shape, words: said } = face({ clock });
    expect(shape).toBe(mark);
    expect(said).toContain(words);
  });

  it('tells near breach by another shape than running', () => {
    const near = { ...webinar.clock, state: 'near breach' } as ClockView;
    expect(face({ clock: near }).mark).toBe('soon');
    expect(face({ clock: near }).words).toContain('due soon');
  });

  it('says the verdict, and nothing where no definition is agreed', () => {
    expect(face({}).words).toMatch(/ · cannot tell yet$/);
    expect(face({ verdict: { outcome: 'no definition', criteria: [] } }).words).not.toContain('·');
  });

  it('counts the answers that have come', () => {
    const answered = gallery['followed up']!;
    if (answered.kind !== 'lead') throw new Error('no lead');
    expect(face({ conversations: answered.view.conversations }).words).toMatch(/ · 1 answer$/);
  });

  it('never stands empty, whatever the trouble', () => {
    for (const trouble of [
      'signed-out',
      'no-right',
      'gone',
      'not-understood',
      'no-playbook',
      'not-connected',
    ] as const) {
      expect(tabFace({ kind: 'trouble', trouble }, now).words.length).toBeGreaterThan(5);
    }
    expect(tabFace({ kind: 'waiting' }, now).words).toBe('reading the lead…');
  });
});
