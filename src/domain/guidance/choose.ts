import type { Worker } from '../clock/calendar-for';
import type { ClockView } from '../clock/clock';
import { serviceLevelFor } from '../clock/service-level';
import { type Instant, utcDayOf, type When } from '../instant';
import type { LeadFacts, Response } from '../lead/facts';
import type { EntryId } from '../playbook/entries';
import type { CompiledGuidance, ReadModel } from '../playbook/read-model';
import type { DoneByOthers } from '../progress/act';
import type { LeadProgress } from '../progress/progress';
import { fillBlocks } from './fill';
import { bestGuidance, personaOf, reasonsFor, type Traits, traitsOf } from './fit';
import { type InFlight, inFlight } from './in-flight';
import type { ScriptView } from './script-view';
import { stepViews } from './steps';
import { type Way, wayThrough } from './way';

type Asked = {
  facts: LeadFacts;
  model: ReadModel;
  campaign: EntryId | undefined;
  response: Response | undefined;
  stage?: string | undefined;
  /** When the lead came or last responded: its age counts from then. */
  start?: When | undefined;
  clocks: ClockView[];
  now: Instant;
  progress?: LeadProgress | undefined;
  others?: DoneByOthers[] | undefined;
  held?: CompiledGuidance | undefined;
  worker?: Worker | undefined;
  /** The rep has handed the lead back: nothing is next. */
  handedBack?: 'end' | 'recycle' | undefined;
};

const nothingDone: LeadProgress = { steps: {}, attempts: 0, settled: {}, followUps: [] };

/**
 * The script for a lead: the one that its rep is working by, in the words in which they took it up; else the one that
 * fits best (see `bestGuidance`), with the reasons. What is next in it, what was done, and when the next step is due.
 */
export function chooseScript(asked: Asked): ScriptView {
  const { model, campaign, progress = nothingDone } = asked;
  const traits = traitsOf({ stage: undefined, start: undefined, ...asked });
  const fitting = bestGuidance(model.guidance, traits);
  const flying = inFlight({ progress, held: asked.held, model, fitting });
  const guidance = flying?.guidance ?? fitting;
  if (guidance === undefined) {
    return { kind: 'none', reason: campaign === undefined ? 'no-campaign' : 'no-guidance' };
  }
  const own = flying ? progress : { ...nothingDone, attempts: progress.attempts };
  return viewOf(guidance, { ...asked, traits, flying, progress: own });
}

type Chosen = Asked & { traits: Traits; flying: InFlight | undefined; progress: LeadProgress };

function viewOf(guidance: CompiledGuidance, chosen: Chosen): ScriptView {
  const { facts, model, now, traits, flying, others = [], progress, handedBack } = chosen;
  const { id, title, keyMessage, steps, objections, owner, verifyBy } = guidance;
  const persona = personaOf(guidance, traits);
  const way: Way = handedBack ? { ended: handedBack } : wayThrough(steps, progress);
  const reader = { persona: persona?.id, stage: traits.stage, language: traits.language };
  const { worker, clocks } = chosen;
  return {
    kind: 'script',
    guidance: id,
    version: flying?.version ?? { guidance: id, release: model.release.number },
    ...(flying?.newer && { newer: flying.newer }),
    ...(way.current !== undefined && attemptOf(chosen)),
    ...way,
    others,
    signed: guidance.unsigned !== true,
    ...cartridgeOf(guidance, model),
    title,
    because: reasonsFor(guidance, traits, model.campaigns) ?? [{ by: 'in-flight' }],
    keyMessage,
    ...(persona && { persona: personaView(persona) }),
    steps: stepViews(steps, { facts, model, clocks, now, worker, progress, reader, current: way.current }),
    objections: objections.map(({ heard, answer }) => ({ heard, answer: fillBlocks(answer, facts) })),
    do: guidance.do,
    dont: guidance.dont,
    assets: guidance.assets ?? [],
    owner,
    ...(verifyBy !== undefined && verifyBy < utcDayOf(now) && { unverifiedSince: verifyBy }),
  };
}

/** Attempts count for the lead, whatever script they were made by. */
function attemptOf({ model, campaign, progress }: Chosen) {
  const of = serviceLevelFor(model.serviceLevels, { duty: 'attempts', campaign })?.limit;
  return { attempt: { n: progress.attempts + 1, ...(of === undefined ? {} : { of }) } };
}

function cartridgeOf({ cartridge: id }: CompiledGuidance, { cartridges }: ReadModel) {
  const found = cartridges.find((one) => one.id === id);
  return found && { cartridge: { id: found.id, title: found.title } };
}

function personaView({ title, goal, questions, story }: CompiledGuidance['personas'][number]) {
  return { title, goal, questions, story };
}
