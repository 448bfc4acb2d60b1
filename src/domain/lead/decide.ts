import { eventsOf, type PausedTime } from '../clock/event';
import type { Worker } from '../clock/calendar-for';
import { readClocks } from '../clock/read-clocks';
import { startOf } from '../clock/start';
import { judge, withNewer } from '../definition/judge';
import type { Conversation } from '../feedback/conversation';
import { viewOf } from '../feedback/fold';
import { chooseScript } from '../guidance/choose';
import { wayThrough } from '../guidance/way';
import { type Instant, millisOf } from '../instant';
import type { PersonId } from '../people/person';
import type { CompiledGuidance, ReadModel } from '../playbook/read-model';
import type { DoneByOthers } from '../progress/act';
import type { LeadProgress } from '../progress/progress';
import type { LeadFacts } from './facts';
import { handOffOf, isHandedBack } from './hand-off';
import { factOf, textOf } from './read-fact';
import { sourceOf } from './source';
import { statusMeaning } from './status';
import { type ResponseWords, touchesOf } from './touches';
import type { LeadBrief, LeadView } from './view';

const dayInMs = 86_400_000;

type Asked = {
  facts: LeadFacts;
  model: ReadModel;
  now: Instant;
  firstSeen?: Instant | undefined;
  conversations: Conversation[];
  me?: PersonId | undefined;
  /** Title of the viewer's team. */
  team?: string | undefined;
  /** When the viewer is away. */
  workingTimes?: Pick<Worker, 'absences'> | undefined;
  responses?: ResponseWords | undefined;
  /** When its status was seen to pause its clocks. */
  paused?: PausedTime[] | undefined;
  /** Where the viewer stands with the lead. */
  progress?: LeadProgress | undefined;
  /** What others did on it. */
  others?: DoneByOthers[] | undefined;
  /** The guidance of `progress.script`, in the words of its release. */
  held?: CompiledGuidance | undefined;
};

/**
 * Everything that tab and panel show of a lead. `firstSeen`: when someone here first saw it; `conversations`: those
 * about this lead; `me`: whose turn is told for; `responses`: the words of the adapter's own pack, for a CRM whose
 * mapping is not in the playbook.
 */
export function decideLead(asked: Asked): LeadView {
  return withScript(decideBrief(asked), asked);
}

/** The lead view without its script: all that the collapsed tab needs, so that a closed panel costs no script. */
export function decideBrief(asked: Asked): LeadBrief {
  const { facts, model, now, firstSeen, me, progress } = asked;
  const claimed = touchesOf(facts, model, asked.responses);
  const source = sourceOf(facts, model, claimed);
  const touches = claimed.map(({ touch }) => touch);
  const meaning = statusMeaning(facts, model);
  const { definitions } = model;
  const verdict = judge({ definitions, facts, now, stage: meaning?.stage, settled: progress?.settled });
  const agreed =
    verdict.outcome !== 'no definition' && definitions.find(({ id }) => id === verdict.definition);
  const { campaign } = source;
  const clocks = readClocks({
    facts,
    model,
    campaign,
    touches,
    now,
    firstSeen,
    progress,
    paused: asked.paused,
    me: workerOf(asked),
    nextWait: waitOf(asked),
  });
  return {
    lead: facts.lead,
    name: nameOf(facts),
    company: textOf(facts, 'company'),
    source: source.view,
    touches,
    targetAccount: factOf(facts, 'targetAccount'),
    verdict,
    clock: clocks[0] ?? { state: 'no service level' },
    clocks,
    handOff: handOffOf({
      meaning,
      handOff: progress?.handOff,
      rejectReasons: agreed ? agreed.rejectReasons : undefined,
    }),
    conversations: asked.conversations.map((one) => viewOf(one, me ?? '')).sort(yourTurnThenNewest),
    release: releaseOf(model, now),
  };
}

/** The whole view of a lead that was decided without its script, from the same facts, model and time. */
export function withScript(brief: LeadBrief, asked: Asked): LeadView {
  const { facts, model, now, firstSeen, progress, others, held } = asked;
  const { source, clocks, touches, handOff } = brief;
  const { campaign, response } = source.kind === 'campaign' ? source : {};
  const stage = statusMeaning(facts, model)?.stage;
  const start = startOf('last-response', eventsOf({ facts, model, touches, firstSeen }), 'UTC')?.when;
  const script = chooseScript({
    facts,
    model,
    campaign,
    response,
    stage,
    start,
    clocks,
    now,
    progress,
    others,
    held,
    worker: workerOf(asked),
    handedBack: isHandedBack(handOff) ? (handOff.state === 'recycled' ? 'recycle' : 'end') : undefined,
  });
  const settled = progress?.settled;
  const verdict = withNewer(brief.verdict, { definitions: model.definitions, facts, now, settled });
  return { ...brief, verdict, script };
}

/** The wait of the step that is next in the script that was taken up. */
function waitOf({ progress, held, model }: Asked): number | undefined {
  if (!progress?.script) return undefined;
  const { guidance } = progress.script;
  const steps =
    (held?.id === guidance ? held : model.guidance.find(({ id }) => id === guidance))?.steps ?? [];
  const { current } = wayThrough(steps, progress);
  return steps.find(({ id }) => id === current)?.wait;
}

function workerOf({ team, workingTimes }: Asked): Worker {
  return { absences: workingTimes?.absences ?? [], ...(team === undefined ? {} : { team }) };
}

function nameOf(facts: LeadFacts): string | undefined {
  const parts = [textOf(facts, 'firstName'), textOf(facts, 'lastName')].filter((part) => part !== undefined);
  return textOf(facts, 'name') ?? (parts.length === 0 ? undefined : parts.join(' '));
}

function yourTurnThenNewest(a: LeadView['conversations'][number], b: typeof a): number {
  if (a.yourTurn !== b.yourTurn) return a.yourTurn ? -1 : 1;
  return a.at < b.at ? 1 : a.at > b.at ? -1 : 0;
}

/** A copy is stale when the hub has not confirmed it for a day. */
function releaseOf({ release, freshAt }: ReadModel, now: Instant): LeadView['release'] {
  const { number, releasedAt } = release;
  const age = (millisOf(now) ?? 0) - (millisOf(freshAt) ?? 0);
  return age > dayInMs ? { number, releasedAt, staleSince: freshAt } : { number, releasedAt };
}
