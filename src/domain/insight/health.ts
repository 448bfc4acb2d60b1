import type { LeadOutcome } from '../definition/outcome';
import type { EntryId } from '../playbook/entries';
import type { HandedOff, Recorded } from './recorded';

/** How the leads of one definition fared, and where the definition and the hand-off contradict each other. */
export type Health = {
  definition: { id: EntryId; title: string; stage: string };
  leads: number;
  /** Leads by verdict and by what became of them; `open`: nobody has said. */
  counts: Record<LeadOutcome, Record<HandedOff['to'] | 'open', number>>;
  /** Of the leads that met it and were rejected, by the reason given; without a reason: ''. */
  metRejected: { reason: string; leads: number }[];
  /** Of the leads that fell short and were accepted, by each required criterion that was not met. */
  shortAccepted: { criterion: string; leads: number }[];
  criteria: CriterionHealth[];
};

/** One criterion over all leads that were judged by it. */
export type CriterionHealth = {
  id: string;
  title: string;
  required: boolean;
  met: number;
  notMet: number;
  unknown: number;
  /** Not met, and accepted all the same. */
  notMetAccepted: number;
  /** Met, and the lead, which met the whole definition, was rejected: by reason. */
  metRejected: number;
};

/** The health of each definition that leads were judged by, the most leads first. */
export function healthOf(recorded: Recorded[]): Health[] {
  const byDefinition = new Map<EntryId, Recorded[]>();
  for (const row of recorded)
    byDefinition.set(row.definition.id, [...(byDefinition.get(row.definition.id) ?? []), row]);
  return [...byDefinition.values()].map(healthOfOne).sort((a, b) => b.leads - a.leads);
}

function healthOfOne(rows: Recorded[]): Health {
  const { id, title, stage } = rows[0]!.definition;
  const counts: Health['counts'] = {
    meets: noHandOffs(),
    'falls short': noHandOffs(),
    'cannot tell yet': noHandOffs(),
  };
  const reasons = new Map<string, number>();
  const failed = new Map<string, number>();
  for (const row of rows) {
    const to = row.handOff?.to;
    counts[row.outcome][to ?? 'open'] += row.leads;
    if (row.outcome === 'meets' && to === 'rejected') add(reasons, row.handOff?.reason ?? '', row.leads);
    if (row.outcome !== 'falls short' || to !== 'accepted') continue;
    for (const criterion of row.definition.criteria)
      if (criterion.required && row.criteria[criterion.id] === 'not met')
        add(failed, criterion.id, row.leads);
  }
  return {
    definition: { id, title, stage },
    leads: rows.reduce((sum, { leads }) => sum + leads, 0),
    counts,
    metRejected: most(reasons).map(([reason, leads]) => ({ reason, leads })),
    shortAccepted: most(failed).map(([criterion, leads]) => ({ criterion, leads })),
    criteria: criteriaOf(rows),
  };
}

/** The newest text of a criterion names it: rows come newest release first. */
function criteriaOf(rows: Recorded[]): CriterionHealth[] {
  const all = new Map<string, CriterionHealth>();
  for (const { definition, criteria, outcome, handOff, leads } of rows)
    for (const { id, title, required } of definition.criteria) {
      const none = { met: 0, notMet: 0, unknown: 0, notMetAccepted: 0, metRejected: 0 };
      const count = all.get(id) ?? { id, title, required, ...none };
      all.set(id, count);
      const said = criteria[id] ?? 'unknown';
      if (said === 'met') count.met += leads;
      else if (said === 'not met') count.notMet += leads;
      else count.unknown += leads;
      if (said === 'not met' && handOff?.to === 'accepted') count.notMetAccepted += leads;
      if (said === 'met' && outcome === 'meets' && handOff?.to === 'rejected') count.metRejected += leads;
    }
  return [...all.values()];
}

const noHandOffs = () => ({ accepted: 0, rejected: 0, recycled: 0, open: 0 });

function add(counts: Map<string, number>, key: string, more: number): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

const most = (counts: Map<string, number>) => [...counts].sort(([, a], [, b]) => b - a);
