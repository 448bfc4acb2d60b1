import type { StepView } from '../../domain/guidance/script-view';
import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { panel } from '../../text/panel';
import { sourceWords } from './source-words';

/** A note for the CRM after a call: what was known before it, what is to be asked, room for what came of it. */
export function callNote(view: LeadView, step: StepView, now: Instant): string {
  const { source, verdict } = view;
  const { said, more } = sourceWords(view, now);
  const unknown = verdict.criteria.filter(({ outcome }) => outcome === 'unknown');
  return panel.script.note({
    at: panel.source.when({ at: now }, now),
    step: step.title,
    ...(source.kind === 'campaign' && { campaign: [said, ...more].join(', ') }),
    ...(verdict.outcome !== 'no definition' && { verdict: panel.verdict.short(verdict) }),
    questions: unknown.map(({ criterion }) => criterion.question),
  });
}
