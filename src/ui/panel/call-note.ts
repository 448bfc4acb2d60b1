import type { StepView } from '../../domain/guidance/script-view';
import type { Instant } from '../../domain/instant';
import type { LeadView } from '../../domain/lead/view';
import { panel } from '../../text/panel';
import { sourceWords } from './source-words';

/** A note for the CRM about a step: what was known before it, what is to be asked, and what came of it or room for that. */
export function callNote(view: LeadView, step: StepView, now: Instant): string {
  const { source, verdict } = view;
  const { said, more } = sourceWords(view, now);
  const unknown = verdict.criteria.filter(({ outcome }) => outcome === 'unknown');
  return panel.script.note({
    at: panel.source.when({ at: step.done?.at ?? now }, now),
    channel: step.channel,
    step: step.title,
    ...(step.done?.outcome && { outcome: panel.acts.outcome(step.done.outcome) }),
    ...(source.kind === 'campaign' && { campaign: [said, ...more].join(', ') }),
    ...(verdict.outcome !== 'no definition' && { verdict: panel.verdict.short(verdict) }),
    questions: unknown.map(({ criterion }) => criterion.question),
  });
}
