import { millisOf } from '../instant';
import type { LeadAct } from './act';

/** What is wrong with an act: the field that does not fit what was done. */
export type ActProblem = { code: 'act.unfit'; field: string };

/**
 * Whether an act says of itself only what it can say: an outcome of a step that is done, a time of one that is put off, a
 * reason of a rejection; and whether it names guidance and definitions by their kind.
 */
export function checkAct(act: LeadAct): ActProblem | undefined {
  const field = unfitField(act);
  return field === undefined ? undefined : { code: 'act.unfit', field };
}

function unfitField(act: LeadAct): string | undefined {
  if ('guidance' in act && act.guidance !== undefined && !act.guidance.startsWith('guidance/'))
    return 'guidance';
  switch (act.kind) {
    case 'step': {
      const { did, outcome, until, leadsTo } = act;
      if (did !== 'done' && outcome !== undefined) return 'outcome';
      if (did !== 'done' && leadsTo !== undefined) return 'leadsTo';
      const putOff = did === 'snoozed' || outcome === 'not-now';
      if (until !== undefined && (!putOff || millisOf(until) === undefined)) return 'until';
      return did === 'snoozed' && until === undefined ? 'until' : undefined;
    }
    case 'hand-off':
      return act.reason !== undefined && act.to !== 'rejected' ? 'reason' : undefined;
    case 'settled':
      return act.definition.startsWith('definition/') ? undefined : 'definition';
    case 'seen':
      return act.verdict === undefined || act.verdict.definition.startsWith('definition/')
        ? undefined
        : 'verdict.definition';
    default:
      return undefined;
  }
}
