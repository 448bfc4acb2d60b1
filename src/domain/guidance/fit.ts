import { judgeCondition } from '../definition/judge-criterion';
import { type Day, type Instant, millisOf, type When } from '../instant';
import type { LeadFacts, Response } from '../lead/facts';
import { foldText } from '../lead/fold-text';
import { textOf } from '../lead/read-fact';
import type { EntryId, GuidanceBody } from '../playbook/entries';
import type { CompiledGuidance, ReadModel } from '../playbook/read-model';
import { covers, languageOf } from './language';
import { personaFor } from './persona';
import type { ChoiceReason } from './script-view';

const dayInMs = 86_400_000;

/** What guidance is chosen by. `stage`, `language`, `age` are `undefined` where they are unknown. */
export type Traits = {
  facts: LeadFacts;
  campaign: EntryId | undefined;
  response: Response | undefined;
  stage: string | undefined;
  language: string | undefined;
  age: Age | undefined;
  now: Instant;
};

/** Whole days since the clock's start; `orMore`: at least so many. */
type Age = { days: number; orMore: boolean };

export function traitsOf(asked: {
  facts: LeadFacts;
  campaign: EntryId | undefined;
  response: Response | undefined;
  stage: string | undefined;
  start: When | undefined;
  now: Instant;
}): Traits {
  const { start, ...rest } = asked;
  return { ...rest, language: languageOf(textOf(asked.facts, 'language')), age: ageOf(start, asked.now) };
}

/** From a bare day, days of the calendar in UTC. */
function ageOf(start: When | undefined, now: Instant): Age | undefined {
  if (start === undefined) return undefined;
  const day: Day | undefined = 'day' in start ? start.day : undefined;
  const from = millisOf('at' in start ? start.at : 'since' in start ? start.since : `${day}T00:00:00.000Z`);
  const to = millisOf(now);
  if (from === undefined || to === undefined) return undefined;
  return { days: Math.max(0, Math.floor((to - from) / dayInMs)), orMore: 'since' in start };
}

const worth = { campaign: 64, response: 32, segment: 16, persona: 8, stage: 4, language: 2, age: 1 };

/**
 * The guidance for a lead: of all that fits, what is for its campaign before what is not, then likewise for its
 * response, segment, persona, stage, language and age; the smallest id among equals. What is unknown of a lead never fits
 * guidance that asks for it; a persona is never asked for.
 */
export function bestGuidance(all: CompiledGuidance[], traits: Traits): CompiledGuidance | undefined {
  let best: CompiledGuidance | undefined;
  let most = -1;
  for (const guidance of all) {
    const rank = rankOf(guidance, traits, most);
    if (rank === undefined || rank < most) continue;
    if (rank === most && best !== undefined && guidance.id > best.id) continue;
    best = guidance;
    most = rank;
  }
  return best;
}

/** `undefined` when it does not fit, or cannot reach `least`. */
function rankOf(guidance: CompiledGuidance, traits: Traits, least = -1): number | undefined {
  const { campaigns, responses, stages, languages, segment, ages, personas } = guidance;
  const { campaign, response, stage, language } = traits;
  let rank = 0;
  if (campaigns.length > 0) {
    if (campaign === undefined || !campaigns.includes(campaign)) return undefined;
    rank += worth.campaign;
  }
  if (responses.length > 0) {
    if (response === undefined || !responses.includes(response)) return undefined;
    rank += worth.response;
  }
  if (stages !== undefined) {
    if (stage === undefined || !stages.some((one) => foldText(one) === foldText(stage))) return undefined;
    rank += worth.stage;
  }
  if (languages !== undefined) {
    if (language === undefined || !languages.some((one) => covers(one, language))) return undefined;
    rank += worth.language;
  }
  if (ages !== undefined) {
    if (!isWithin(ages, traits.age)) return undefined;
    rank += worth.age;
  }
  if (rank + (segment ? worth.segment : 0) + (personas.length > 0 ? worth.persona : 0) < least)
    return undefined;
  if (segment !== undefined) {
    if (!meetsAll(segment, traits)) return undefined;
    rank += worth.segment;
  }
  return personaOf(guidance, traits) === undefined ? rank : rank + worth.persona;
}

function isWithin({ from, to }: NonNullable<GuidanceBody['ages']>, age: Age | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (age === undefined || (from !== undefined && age.days < from)) return false;
  return to === undefined || (!age.orMore && age.days <= to);
}

function meetsAll({ conditions }: NonNullable<GuidanceBody['segment']>, { facts, now }: Traits): boolean {
  return conditions.every((condition) => judgeCondition(condition, facts, now) === true);
}

export function personaOf({ personas }: Pick<CompiledGuidance, 'personas'>, { facts }: Traits) {
  return personas.length === 0 ? undefined : personaFor(personas, textOf(facts, 'jobTitle'));
}

/** Why this guidance, the most telling first; `undefined` when it does not fit the lead (any more). */
export function reasonsFor(
  guidance: CompiledGuidance,
  traits: Traits,
  campaigns: ReadModel['campaigns'],
): ChoiceReason[] | undefined {
  if (rankOf(guidance, traits) === undefined) return undefined;
  const { campaign, response, stage, language, age } = traits;
  const reasons: ChoiceReason[] = [];
  if (guidance.campaigns.length > 0 && campaign !== undefined)
    reasons.push({ by: 'campaign', title: campaigns[campaign]?.title ?? campaign });
  if (guidance.responses.length > 0 && response !== undefined) reasons.push({ by: 'response', response });
  if (guidance.campaigns.length === 0) reasons.push({ by: 'any-campaign' });
  if (guidance.segment) reasons.push({ by: 'segment', title: guidance.segment.title });
  const persona = personaOf(guidance, traits);
  if (persona) reasons.push({ by: 'persona', title: persona.title });
  if (guidance.stages && stage !== undefined) reasons.push({ by: 'stage', stage });
  if (guidance.languages && language !== undefined) reasons.push({ by: 'language', language });
  if (guidance.ages && age) reasons.push({ by: 'age', days: age.days });
  return reasons;
}
