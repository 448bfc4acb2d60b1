import type { ClockView } from '../clock/clock';
import { addWorking } from '../clock/working-time';
import { type Instant, instantAt, millisOf, utcDayOf } from '../instant';
import type { LeadFacts, Response } from '../lead/facts';
import { textOf } from '../lead/read-fact';
import type { EntryId } from '../playbook/entries';
import type { CompiledGuidance, CompiledStep, ReadModel } from '../playbook/read-model';
import { fillBlocks, fillInline } from './fill';
import { personaFor } from './persona';
import type { ChoiceReason, ScriptView, StepView } from './script-view';

type Asked = {
  facts: LeadFacts;
  model: ReadModel;
  campaign: EntryId | undefined;
  response: Response | undefined;
  clock: ClockView;
  now: Instant;
};

/**
 * The script for a lead: guidance for its campaign and response, else for its campaign, else for its response, else
 * for any lead; the smallest id among equals. Guidance for certain responses never fits an unknown one. Steps are due
 * only where the clock's start is known to the instant.
 */
export function chooseScript(asked: Asked): ScriptView {
  const { facts, model, campaign, response } = asked;
  const guidance = bestGuidance(model.guidance, campaign, response);
  if (guidance === undefined) {
    return { kind: 'none', reason: campaign === undefined ? 'no-campaign' : 'no-guidance' };
  }
  const persona = personaFor(guidance.personas, textOf(facts, 'jobTitle'));
  const because = reasonsFor(guidance, asked);
  if (persona !== undefined) because.push({ by: 'persona', title: persona.title });
  const past = guidance.verifyBy !== undefined && guidance.verifyBy < utcDayOf(asked.now);
  return {
    kind: 'script',
    guidance: guidance.id,
    version: { guidance: guidance.id, release: model.release.number },
    others: [],
    signed: true,
    ...(guidance.steps[0] && { current: guidance.steps[0].id }),
    title: guidance.title,
    because,
    keyMessage: guidance.keyMessage,
    ...(persona === undefined
      ? {}
      : {
          persona: {
            title: persona.title,
            goal: persona.goal,
            questions: persona.questions,
            story: persona.story,
          },
        }),
    steps: guidance.steps.map((step, place) => stepView(step, { ...asked, place })),
    objections: guidance.objections.map(({ heard, answer }) => ({
      heard,
      answer: fillBlocks(answer, facts),
    })),
    do: guidance.do,
    dont: guidance.dont,
    assets: guidance.assets ?? [],
    owner: guidance.owner,
    ...(past ? { unverifiedSince: guidance.verifyBy } : {}),
  };
}

function bestGuidance(
  all: CompiledGuidance[],
  campaign: EntryId | undefined,
  response: Response | undefined,
): CompiledGuidance | undefined {
  let best: { guidance: CompiledGuidance; rank: number } | undefined;
  for (const guidance of all) {
    const rank = rankOf(guidance, campaign, response);
    if (rank === undefined) continue;
    const wins =
      best === undefined || rank > best.rank || (rank === best.rank && guidance.id < best.guidance.id);
    if (wins) best = { guidance, rank };
  }
  return best?.guidance;
}

/** 3 campaign and response, 2 campaign, 1 response, 0 any; `undefined` when it does not fit. */
function rankOf(
  { campaigns, responses }: CompiledGuidance,
  campaign: EntryId | undefined,
  response: Response | undefined,
): number | undefined {
  if (campaigns.length > 0 && (campaign === undefined || !campaigns.includes(campaign))) return undefined;
  if (responses.length > 0 && (response === undefined || !responses.includes(response))) return undefined;
  return (campaigns.length > 0 ? 2 : 0) + (responses.length > 0 ? 1 : 0);
}

function reasonsFor(guidance: CompiledGuidance, { model, campaign, response }: Asked): ChoiceReason[] {
  const byResponse: ChoiceReason[] =
    guidance.responses.length > 0 && response !== undefined ? [{ by: 'response', response }] : [];
  if (guidance.campaigns.length === 0) return [...byResponse, { by: 'any-campaign' }];
  const title = campaign === undefined ? undefined : model.campaigns[campaign]?.title;
  return [{ by: 'campaign', title: title ?? campaign ?? '' }, ...byResponse];
}

function stepView(step: CompiledStep, { facts, model, clock, place }: Asked & { place: number }): StepView {
  const { id, channel, title, wait } = step;
  const dueAt = dueAfter(wait, clock, model);
  return {
    id,
    channel,
    title,
    wait,
    status: place === 0 ? 'next' : 'later',
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(step.subject === undefined ? {} : { subject: fillInline(step.subject, facts) }),
    body: fillBlocks(step.text, facts),
  };
}

function dueAfter(wait: number, clock: ClockView, model: ReadModel): Instant | undefined {
  if (!('serviceLevel' in clock) || clock.start === undefined || !('at' in clock.start)) return undefined;
  const level = model.serviceLevels.find(({ id }) => id === clock.serviceLevel);
  const calendar = level && model.calendars[level.calendar];
  const from = millisOf(clock.start.at);
  if (calendar === undefined || from === undefined) return undefined;
  const due = addWorking(calendar, { from, ms: wait * 60_000 });
  return due === undefined ? undefined : instantAt(due);
}
