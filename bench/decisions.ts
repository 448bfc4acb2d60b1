import type { Criterion } from '../src/domain/definition/criterion.ts';
import { judge } from '../src/domain/definition/judge.ts';
import { bestGuidance, traitsOf } from '../src/domain/guidance/fit.ts';
import type { LeadFacts } from '../src/domain/lead/facts.ts';
import { compileReadModel } from '../src/domain/playbook/compile.ts';
import { parseAuthored, parseInline } from '../src/protocol/schema/authored.ts';
import { guidanceEntries } from './large-playbook.ts';
import { type Metric, median } from './metric.ts';

const now = '2026-11-21T09:00:00.000Z';
const facts: LeadFacts = {
  lead: { crm: 'mapped', origin: 'https://crm.example', objectType: 'Lead', recordId: '1' },
  fields: Object.fromEntries(
    Object.entries({
      industry: 'Plastics',
      employees: 420,
      language: 'de_AT',
      jobTitle: 'Head of Quality, Plant 2',
      createdAt: '2026-11-20T09:00:00.000Z',
    }).map(([field, value]) => [field, { known: true, value, source: 'page' }]),
  ),
  readAt: now,
};

/** What a lead page decides: the verdict by twenty criteria, and the script among two thousand. */
export async function decisions(): Promise<Metric[]> {
  return [verdictOfTwenty(), choiceOfTwoThousand()];
}

function verdictOfTwenty(): Metric {
  const criteria = Array.from({ length: 20 }, (_, n): Criterion => {
    const about = { id: `c-${n}`, title: `Criterion ${n}`, required: n % 4 > 0, reason: 'r', question: 'q' };
    return n % 2 === 0
      ? { ...about, field: 'employees', operator: 'at-least', value: 20 * n }
      : { ...about, field: 'industry', operator: 'one-of', value: ['Food', 'Plastics'] };
  });
  const definitions = [
    { id: 'definition/mql', title: 'MQL', stage: 'MQL', criteria, validFrom: '2026-01-01' },
  ];
  const settled = { 'definition/mql#c-1': { outcome: 'met' as const, at: now } };
  const ours = microseconds(() => judge({ definitions, facts, now, stage: 'MQL', settled }), 2000);
  const hand = microseconds(
    () =>
      criteria.map(({ field, value }) => {
        const fact = facts.fields[field!];
        const seen = fact?.known ? fact.value : undefined;
        const met =
          typeof value === 'number' ? Number(seen) >= value : (value as string[]).includes(String(seen));
        return { outcome: met ? 'met' : 'not met', seen };
      }),
    2000,
  );
  return {
    id: 'V20',
    what: 'verdict of 20 criteria',
    unit: 'µs',
    ours,
    limit: { name: 'hand-written', value: hand },
    peers: [],
    goal: 30 * hand,
    better: 'lower',
  };
}

function choiceOfTwoThousand(): Metric {
  const { guidance } = compileReadModel({
    release: { number: 1, hash: '', releasedAt: now, pactSince: now },
    freshAt: now,
    entries: guidanceEntries(2000),
    window: { from: '2026-11-01', to: '2026-11-30' },
    parse: parseAuthored,
    parseInline,
  });
  const asked = { campaign: 'campaign/c-42', response: 'attended' as const, stage: 'MQL', now, facts };
  const choose = () =>
    bestGuidance(guidance, traitsOf({ ...asked, start: { at: '2026-11-20T09:00:00.000Z' } }));
  if (choose() === undefined) throw new Error('no script fits the lead of the bench');
  const glance = () => guidance.filter(({ campaigns }) => campaigns.includes(asked.campaign)).length;
  const look = microseconds(glance, 50);
  return {
    id: 'C2k',
    what: 'choice among 2,000 scripts',
    unit: 'µs',
    ours: microseconds(choose, 50),
    limit: { name: 'one look at each', value: look },
    peers: [],
    goal: 50 * look,
    better: 'lower',
  };
}

/** Microseconds of one run: the median of eleven rounds. */
function microseconds(run: () => unknown, times: number): number {
  const rounds = Array.from({ length: 11 }, () => {
    const began = performance.now();
    for (let n = 0; n < times; n++) run();
    return ((performance.now() - began) * 1000) / times;
  });
  return median(rounds);
}
