import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Criterion } from '../src/domain/definition/criterion.ts';
import { judge } from '../src/domain/definition/judge.ts';
import type { LeadFacts } from '../src/domain/lead/facts.ts';
import type { FieldName } from '../src/domain/lead/fields.ts';
import { type Metric, median } from './metric.ts';

const fields = [
  'industry',
  'jobTitle',
  'country',
  'employees',
  'budget',
  'targetAccount',
  'leadSource',
  'status',
  'rating',
  'company',
] as const;
const values: Record<string, string | number | boolean> = {
  industry: 'Automotive',
  jobTitle: 'Head of Quality',
  country: 'Germany',
  employees: 420,
  budget: 30_000,
  targetAccount: true,
  leadSource: 'Webinar',
  status: 'New',
  rating: 'Hot',
  company: 'Brandt',
};

/** M8: criteria judged per second, in definitions of ten, a verdict on each, no generated code. */
export async function verdicts(): Promise<Metric[]> {
  const criteria = fields.map((field, index): Criterion => criterion(field, index));
  const facts: LeadFacts = {
    lead: { crm: 'mapped', origin: 'https://crm.example', objectType: 'Lead', recordId: '1' },
    fields: Object.fromEntries(
      fields.map((field) => [field, { known: true, value: values[field]!, source: 'page' }]),
    ),
    readAt: '2026-11-21T09:00:00.000Z',
  };
  const definitions = [
    { id: 'definition/mql', title: 'MQL', stage: 'MQL', criteria, validFrom: '2026-01-01' },
  ];
  const contenders: Record<string, () => unknown> = {
    ours: () => judge({ definitions, facts, now: '2026-11-21T09:00:00.000Z' }),
    hand: () => fields.map((field) => handWritten(field)),
    ...(await peers(criteria)),
  };
  const rates = race(contenders);
  const { ours = Number.NaN, hand = Number.NaN, ...others } = rates;
  return [
    {
      id: 'M8',
      what: 'criteria judged, definitions of ten',
      unit: '/s',
      ours,
      limit: { name: 'hand-written', value: hand },
      peers: Object.entries(others).map(([name, value]) => ({ name, value })),
      goal: 7_500_000,
      better: 'higher',
    },
  ];
}

function criterion(field: FieldName, index: number): Criterion {
  const value = values[field]!;
  const shape =
    typeof value === 'number'
      ? { operator: 'at-least' as const, value: value / 2 }
      : { operator: 'is' as const, value };
  return { id: `c${index}`, title: field, field, required: true, reason: 'r', question: 'q', ...shape };
}

/** The optimum: each field compared by hand, a verdict object for each. */
function handWritten(field: (typeof fields)[number]) {
  const value = values[field];
  if (value === undefined) return { outcome: 'unknown' };
  return {
    outcome: (typeof value === 'number' ? value >= 10 : value !== '') ? 'met' : 'not met',
    seen: value,
  };
}

/** Peers that were installed with `npm run bench -- --peers`; none otherwise. */
async function peers(criteria: Criterion[]): Promise<Record<string, () => unknown>> {
  const load = createRequire(join(import.meta.dirname, 'peers/package.json'));
  const rules = criteria.map(({ field, operator, value }) =>
    operator === 'at-least' ? { '>=': [{ var: field }, value] } : { '==': [{ var: field }, value] },
  );
  try {
    const logic = load('json-logic-js') as { apply: (rule: object, data: object) => unknown };
    const { LogicEngine } = load('json-logic-engine') as {
      LogicEngine: new () => { run: (rule: object, data: object) => unknown };
    };
    const engine = new LogicEngine();
    return {
      'json-logic-js': () => rules.map((rule) => logic.apply(rule, values)),
      'json-logic-engine': () => rules.map((rule) => engine.run(rule, values)),
    };
  } catch {
    console.log('     peers of M8 are not installed; `npm run bench -- --peers` brings them');
    return {};
  }
}

/** Criteria per second of each contender: the median of interleaved rounds. */
function race(contenders: Record<string, () => unknown>): Record<string, number> {
  const samples: Record<string, number[]> = {};
  for (let round = 0; round < 7; round++) {
    for (const [name, run] of Object.entries(contenders)) {
      const until = performance.now() + 120;
      let count = 0;
      const began = performance.now();
      while (performance.now() < until) for (let n = 0; n < 200; n++, count++) run();
      (samples[name] ??= []).push(((count * fields.length) / (performance.now() - began)) * 1000);
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, list]) => [name, median(list)]));
}
