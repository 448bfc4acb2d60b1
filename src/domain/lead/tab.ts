import type { LeadBrief, TabView } from './view';

/** The collapsed form of a lead view. `answers`: open conversations on this lead that have an answer. */
export function tabOf(view: LeadBrief): TabView {
  const answers = view.conversations.filter(
    ({ answer, state }) => answer !== undefined && state !== 'satisfied' && state !== 'withdrawn',
  );
  return { clock: view.clock, verdict: view.verdict.outcome, answers: answers.length };
}
