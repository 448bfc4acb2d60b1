import { describe, expect, test } from 'vitest';
import { healthOf } from '../../../src/domain/insight/health';
import type { Recorded } from '../../../src/domain/insight/recorded';
import { replay } from '../../../src/domain/insight/replay';
import { atLeast, criterion } from '../workshop/support';

const size = atLeast('size', 50, { title: 'Big enough' });
const place = criterion('place', { title: 'In reach', field: 'country', operator: 'is', value: 'DE' });
const definition = { id: 'definition/mql', title: 'MQL', stage: 'MQL', criteria: [size, place] };

const row = (leads: number, more: Partial<Recorded>): Recorded => ({
  leads,
  definition,
  outcome: 'meets',
  criteria: { size: 'met', place: 'met' },
  ...more,
});
const short = { outcome: 'falls short' as const, criteria: { size: 'not met', place: 'met' } as const };
const recorded = [
  row(40, { handOff: { to: 'accepted' } }),
  row(8, { handOff: { to: 'rejected', reason: 'no-budget' } }),
  row(2, { handOff: { to: 'rejected' } }),
  row(30, short),
  row(5, { ...short, handOff: { to: 'accepted' } }),
];

describe('definition health', () => {
  const [health] = healthOf(recorded);

  test('counts leads by verdict and by what became of them', () => {
    expect(health!.leads).toBe(85);
    expect(health!.counts).toEqual({
      meets: { accepted: 40, rejected: 10, recycled: 0, open: 0 },
      'falls short': { accepted: 5, rejected: 0, recycled: 0, open: 30 },
      'cannot tell yet': { accepted: 0, rejected: 0, recycled: 0, open: 0 },
    });
  });

  test('says for which reason leads that met it were rejected, also when no reason was given', () => {
    expect(health!.metRejected).toEqual([
      { reason: 'no-budget', leads: 8 },
      { reason: '', leads: 2 },
    ]);
  });

  test('says which criterion the accepted leads failed', () => {
    expect(health!.shortAccepted).toEqual([{ criterion: 'size', leads: 5 }]);
    expect(health!.criteria).toMatchObject([
      { id: 'size', met: 50, notMet: 35, unknown: 0, notMetAccepted: 5, metRejected: 10 },
      { id: 'place', met: 85, notMet: 0, notMetAccepted: 0, metRejected: 10 },
    ]);
  });

  test('counts a criterion of which nothing was recorded as unknown', () => {
    const [only] = healthOf([row(3, { criteria: { size: 'met' } })]);
    expect(only!.criteria[1]).toMatchObject({ id: 'place', met: 0, notMet: 0, unknown: 3 });
  });

  test('keeps definitions apart, the one with most leads first', () => {
    const other = { ...definition, id: 'definition/sql' };
    expect(healthOf([row(1, { definition: other }), ...recorded]).map((each) => each.definition.id)).toEqual([
      'definition/mql',
      'definition/sql',
    ]);
  });
});

describe('a draft replayed on recorded verdicts', () => {
  test('that is the same text changes nothing', () => {
    const { before, after, change, accepted } = replay([size, place], recorded);
    expect(after).toEqual(before);
    expect(change).toEqual({ least: 0, most: 0 });
    expect(accepted).toEqual({ leads: 45, kept: 40, lost: 5 });
  });

  test('that lets a criterion go says how many more leads there are', () => {
    const { after, change } = replay([place], recorded);
    expect(after.meets).toBe(85);
    expect(change).toEqual({ least: 0.7, most: 0.7 });
  });

  test('that is stricter than what was recorded gives bounds, and never guesses', () => {
    const { after, change, accepted } = replay([atLeast('size', 100), place], recorded);
    expect(after).toEqual({ meets: 0, 'falls short': 35, 'cannot tell yet': 50 });
    expect(change).toEqual({ least: -1, most: 0 });
    expect(accepted).toEqual({ leads: 45, kept: 0, lost: 5 });
  });

  test('names the criteria of which nothing was recorded', () => {
    const need = criterion('need', { operator: 'asked', title: 'Need' });
    expect(replay([size, need], recorded)).toMatchObject({
      unanswered: ['need'],
      after: { meets: 0, 'falls short': 35, 'cannot tell yet': 50 },
    });
  });

  test('over no records says nothing of a change', () => {
    expect(replay([size], [])).toMatchObject({ leads: 0 });
    expect(replay([size], [])).not.toHaveProperty('change');
  });
});
