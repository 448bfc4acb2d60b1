import type { Instant } from '../instant';
import type { Channel, Outcome } from '../playbook/entries';
import type { LeadAct, RecordedAct, ScriptVersion } from './act';

/** How a step stands; `until` of a snooze, or of a prospect who said "not now". */
export type StepMark = {
  did: 'done' | 'skipped' | 'snoozed';
  at: Instant;
  outcome?: Outcome;
  until?: Instant;
};

/** A rep's word on a criterion that no value settles. */
type SettledWord = { outcome: 'met' | 'not met' | 'not asked'; at: Instant };

/** Where a rep stands with a lead: the fold of their acts. */
export type LeadProgress = {
  /** The version that the lead keeps until the rep moves it. */
  script?: ScriptVersion;
  /** The latest mark of each step of that script. */
  steps: Record<string, StepMark>;
  /** The step that was done or skipped last. */
  last?: string;
  /** The script is over: by an outcome that leads there, or because the lead was handed back. */
  ended?: 'end' | 'recycle';
  /** Steps done, of any script, that were attempts to reach the prospect. */
  attempts: number;
  handOff?: { to: 'accepted' | 'rejected' | 'recycled'; at: Instant; reason?: string };
  /** By `definition#criterion`. */
  settled: Record<`${string}#${string}`, SettledWord>;
  helpful?: boolean;
  /** When steps that are follow-ups were done (calls, mails, meetings), oldest first. */
  followUps: Instant[];
  lastFollowUp?: Instant;
  /** When other steps were done, oldest first: they follow up nobody, and are steps taken all the same. */
  otherSteps?: Instant[];
};

type StepAct = Extract<LeadAct, { kind: 'step' }>;
type Mark = StepAct & { at: Instant; did: StepMark['did'] };
type Move = ScriptVersion & { kind: 'moved' };
type Taken = { ways: (Mark | Move)[]; progress: LeadProgress };

/**
 * What stands of a rep's acts, whatever order they came in and however often: they are taken by their time, then by
 * their key. `undone` takes back the latest mark of its step that still stands. The first step that is done, skipped or
 * snoozed binds the lead to the version of its script; a step of other guidance takes up that, from its beginning.
 */
export function foldActs(acts: RecordedAct[]): LeadProgress {
  return finished(takeAll(acts));
}

/** The steps that a person did on a lead and that still stand, of any script, oldest first. */
export function stepsDone(acts: RecordedAct[]): { channel: Channel; at: Instant }[] {
  return takeAll(acts).ways.flatMap((way) =>
    way.kind === 'step' && way.did === 'done' ? [{ channel: way.channel, at: way.at }] : [],
  );
}

function takeAll(acts: RecordedAct[]): Taken {
  const taken: Taken = { ways: [], progress: { steps: {}, attempts: 0, settled: {}, followUps: [] } };
  for (const { at, act } of inOrder(acts)) take(taken, act, at);
  return taken;
}

function inOrder(acts: RecordedAct[]): RecordedAct[] {
  const byKey = new Map(acts.map((recorded) => [recorded.key, recorded]));
  return [...byKey.values()].sort(byTimeThenKey);
}

function byTimeThenKey(a: RecordedAct, b: RecordedAct): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

function take({ ways, progress }: Taken, act: LeadAct, at: Instant): void {
  switch (act.kind) {
    case 'step':
      if (act.did === 'undone') undo(ways, act);
      else ways.push({ ...act, did: act.did, at });
      return;
    case 'moved':
      ways.push(act);
      return;
    case 'hand-off': {
      const { to, reason } = act;
      progress.handOff = { to, at, ...(reason === undefined ? {} : { reason }) };
      return;
    }
    case 'settled':
      progress.settled[`${act.definition}#${act.criterion}`] = { outcome: act.outcome, at };
      return;
    case 'helpful':
      progress.helpful = act.helpful;
  }
}

function undo(ways: Taken['ways'], { step, guidance }: StepAct): void {
  const last = ways.findLastIndex(
    (way) => way.kind === 'step' && way.step === step && way.guidance === guidance,
  );
  if (last >= 0) ways.splice(last, 1);
}

function finished({ ways, progress }: Taken): LeadProgress {
  const marks = ways.filter((way) => way.kind === 'step');
  const script = scriptOf(ways);
  const own = marks.filter(({ guidance }) => guidance === script?.guidance);
  for (const mark of own) {
    progress.steps[mark.step] = stepMark(mark);
    if (mark.did !== 'snoozed') progress.last = mark.step;
  }
  if (script !== undefined) progress.script = script;
  const done = marks.filter(({ did }) => did === 'done');
  progress.attempts = done.filter(isAttempt).length;
  progress.followUps = done.filter(isFollowUp).map(({ at }) => at);
  const last = progress.followUps.at(-1);
  if (last !== undefined) progress.lastFollowUp = last;
  const others = done.filter((mark) => !isFollowUp(mark)).map(({ at }) => at);
  if (others.length > 0) progress.otherSteps = others;
  const ended = endOf(own, progress);
  return ended === undefined ? progress : { ...progress, ended };
}

function scriptOf(ways: Taken['ways']): ScriptVersion | undefined {
  let script: ScriptVersion | undefined;
  for (const { kind, guidance, release } of ways) {
    if (kind === 'moved' || script?.guidance !== guidance) script = { guidance, release };
  }
  return script;
}

function stepMark({ did, at, outcome, until }: Mark): StepMark {
  return {
    did,
    at,
    ...(outcome === undefined ? {} : { outcome }),
    ...(until === undefined ? {} : { until }),
  };
}

/** A message in a social network is not a follow-up: see the glossary. */
function isFollowUp({ channel }: Mark): boolean {
  return channel !== 'social';
}

/** The first three outcomes, and a step of which only is said that it was done. */
function isAttempt({ outcome }: Mark): boolean {
  return (
    outcome === undefined || outcome === 'reached' || outcome === 'no-answer' || outcome === 'message-left'
  );
}

function endOf(own: Mark[], { handOff }: LeadProgress): LeadProgress['ended'] {
  if (handOff?.to === 'recycled') return 'recycle';
  if (handOff?.to === 'rejected') return 'end';
  const last = own.findLast(({ did }) => did !== 'snoozed');
  const to = last?.leadsTo ?? leadsByItself(last?.outcome);
  return to === 'end' || to === 'recycle' ? to : undefined;
}

/** Where an outcome leads when the script does not say: not to another step. */
export function leadsByItself(outcome: Outcome | undefined): 'end' | undefined {
  return outcome === 'not-interested' || outcome === 'wrong-person' ? 'end' : undefined;
}
