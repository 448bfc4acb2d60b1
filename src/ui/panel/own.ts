import { fillBlocks, fillInline } from '../../domain/guidance/fill';
import type { LeadFacts } from '../../domain/lead/facts';
import { textOf } from '../../domain/lead/read-fact';
import type { LeadView } from '../../domain/lead/view';
import type { RecordedAct } from '../../domain/progress/act';
import type { Own, OwnWording } from './state';
import { fromTyped, fromTypedLine, type TypedStep } from './wording';

type Asked = {
  view: LeadView;
  facts: LeadFacts;
  helpful: boolean | undefined;
  acts: RecordedAct[];
  /** A step of this script in the person's own words. */
  wordingOf: (step: string) => TypedStep | undefined;
};

/** What a person said and wrote of a lead's script, from what is kept of it. */
export function ownOf({ view: { script }, facts, helpful, acts, wordingOf }: Asked): Own {
  const mail = textOf(facts, 'email');
  const own: Own = { worked: [], heard: [], wordings: {}, ...(mail && { mail }) };
  if (script.kind === 'none') return own;
  for (const { act } of acts) {
    if (act.kind === 'worked' && act.guidance === script.guidance) own.worked.push(act.step);
    if (act.kind === 'objection' && act.guidance === script.guidance) own.heard.push(act.heard);
  }
  if (helpful !== undefined) own.helpful = helpful;
  for (const { id } of script.steps) {
    const kept = wordingOf(id);
    if (kept) own.wordings[id] = filled(kept, facts);
  }
  return own;
}

/** A wording with its merge fields filled from this lead. */
function filled({ subject, text }: TypedStep, facts: LeadFacts): OwnWording {
  const typed = { text, ...(subject !== undefined && { subject }) };
  return {
    typed,
    body: fillBlocks(fromTyped(text), facts),
    ...(subject !== undefined && { subject: fillInline(fromTypedLine(subject), facts) }),
  };
}
