import { expect, test } from 'vitest';
import type { LeadAct } from '../../../src/domain/progress/act';
import { checkAct } from '../../../src/domain/progress/check-act';

type Step = Partial<Extract<LeadAct, { kind: 'step' }>>;
const step = (rest: Step): LeadAct => ({
  kind: 'step',
  guidance: 'guidance/scrap',
  release: 3,
  step: 'call',
  channel: 'call',
  did: 'done',
  ...rest,
});
const until = '2026-11-20T09:00:00.000Z';

test('an act that says of itself what it can say is taken', () => {
  const acts: LeadAct[] = [
    { kind: 'seen' },
    step({ outcome: 'reached', leadsTo: 'mail' }),
    step({ outcome: 'not-now', until }),
    step({ outcome: 'not-now' }),
    step({ did: 'snoozed', until }),
    step({ did: 'undone' }),
    { kind: 'hand-off', to: 'rejected', reason: 'no-budget' },
    { kind: 'settled', definition: 'definition/mql', criterion: 'size', outcome: 'met' },
  ];
  expect(acts.map(checkAct)).toEqual(acts.map(() => undefined));
});

test.each<[string, LeadAct]>([
  ['outcome', step({ did: 'skipped', outcome: 'reached' })],
  ['leadsTo', step({ did: 'snoozed', until, leadsTo: 'mail' })],
  ['until', step({ did: 'snoozed' })],
  ['until', step({ outcome: 'reached', until })],
  ['until', step({ outcome: 'not-now', until: 'tomorrow' })],
  ['guidance', step({ guidance: 'campaign/scrap' })],
  ['reason', { kind: 'hand-off', to: 'recycled', reason: 'no-budget' }],
  ['definition', { kind: 'settled', definition: 'guidance/x', criterion: 'size', outcome: 'met' }],
  [
    'verdict.definition',
    { kind: 'seen', verdict: { definition: 'guidance/x', outcome: 'meets', criteria: {} } },
  ],
])('an act that contradicts itself is refused by its field: %s', (field, act) => {
  expect(checkAct(act)).toEqual({ code: 'act.unfit', field });
});
