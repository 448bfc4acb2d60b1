import type { Instant } from '../instant';
import type { PersonId } from '../people/person';
import type { Branch, Channel, EntryId, Outcome } from '../playbook/entries';

/** The outcome of each criterion by its id, as it was decided on the lead page: no value of the lead's is in it. */
export type RecordedVerdict = {
  definition: EntryId;
  outcome: 'meets' | 'falls short' | 'cannot tell yet';
  criteria: Record<string, 'met' | 'not met' | 'unknown'>;
};

/** Guidance in the words of one release: a lead in flight keeps it. */
export type ScriptVersion = { guidance: EntryId; release: number };

/** A lead page was looked at, and what stood there. */
export type SeenAct = {
  kind: 'seen';
  verdict?: RecordedVerdict;
  /** A campaign's name on the lead that no entry claims. */
  unclaimed?: string;
  /** The lead's campaign has no guidance that fits. */
  withoutGuidance?: true;
  /** The guidance that was shown. */
  guidance?: EntryId;
  /** The hand-off as the CRM's status states it; what a person says is an act of its own. */
  handOff?: { to: 'accepted' | 'rejected' | 'recycled'; reason?: string };
};

/**
 * What a rep does on a lead. `seen` may be dropped, nothing else. Acts are only ever appended; what stands is folded
 * from them.
 */
export type LeadAct =
  | SeenAct
  | (ScriptVersion & {
      kind: 'step';
      step: string;
      channel: Channel;
      did: 'done' | 'skipped' | 'snoozed' | 'undone';
      /** Of a step that is done. */
      outcome?: Outcome;
      /** Of a snooze, and of `not-now`. */
      until?: Instant;
      /** Of a step that is done: where its outcome leads by the script in hand. The worker writes it. */
      leadsTo?: Branch;
    })
  /** Takes up another version of the script, or another script. */
  | (ScriptVersion & { kind: 'moved' })
  | { kind: 'hand-off'; to: 'accepted' | 'rejected' | 'recycled'; reason?: string }
  | { kind: 'settled'; definition: EntryId; criterion: string; outcome: 'met' | 'not met' | 'not asked' }
  | (ScriptVersion & { kind: 'helpful'; helpful: boolean })
  | (ScriptVersion & { kind: 'worked'; step: string })
  /** `heard` as the guidance has it, or what the rep wrote when it is `unlisted`. */
  | (ScriptVersion & { kind: 'objection'; heard: string; unlisted?: true });

export type LeadActKind = LeadAct['kind'];

/** An act as it is kept: `key` is made once, with the act, and is its identity everywhere. */
export type RecordedAct = { key: string; at: Instant; person: PersonId; act: LeadAct };

/** What a new owner sees of what others did: no names. */
export type DoneByOthers = { channel: Channel; day: string };
