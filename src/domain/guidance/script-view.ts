import type { Response } from '../lead/facts';
import type { FieldName } from '../lead/fields';
import type { Branch, Channel, EntryId, Outcome } from '../playbook/entries';
import type { DoneByOthers, ScriptVersion } from '../progress/act';
import type { Instant } from '../instant';

/** A run of text ready to be drawn; a field without a value stays a visible gap. */
export type FilledInline =
  | { t: 'text'; text: string }
  | { t: 'strong' | 'emphasis'; children: FilledInline[] }
  | { t: 'link'; href: string; children: FilledInline[] }
  | { t: 'filled'; field: FieldName; text: string }
  | { t: 'gap'; field: FieldName }
  | { t: 'break' };

export type FilledBlock =
  | { t: 'paragraph'; children: FilledInline[] }
  | { t: 'list'; ordered: boolean; items: FilledInline[][] };

export type StepView = {
  id: string;
  channel: Channel;
  title: string;
  /**
   * Minutes of working time after the clock's start for the first step, else after the step before was done; `dueAt`
   * of the next step where that is known.
   */
  wait: number;
  dueAt?: Instant;
  status: 'next' | 'later' | 'done' | 'skipped' | 'snoozed';
  /** Where each outcome leads: another step's id, `end` or `recycle`. */
  leadsTo?: Partial<Record<Outcome, Branch>>;
  /** When it was last done, also of a step that is next once more. */
  done?: { at: Instant; outcome?: Outcome };
  /** Of a snoozed step. */
  until?: Instant;
  subject?: FilledInline[];
  body: FilledBlock[];
};

/** Why this script and not another, from the most to the least telling. */
export type ChoiceReason =
  | { by: 'campaign'; title: string }
  | { by: 'response'; response: Response }
  | { by: 'any-campaign' }
  | { by: 'segment'; title: string }
  | { by: 'stage'; stage: string }
  | { by: 'language'; language: string }
  /** Whole days since the clock's start. */
  | { by: 'age'; days: number }
  | { by: 'persona'; title: string }
  /** It would not be chosen now, but the rep is working by it. */
  | { by: 'in-flight' };

type PersonaView = { title: string; goal: string; questions: string[]; story: string };

export type ScriptView =
  | {
      kind: 'script';
      guidance: string;
      /** The words that are shown: those of the release in which the lead took the script up. */
      version: ScriptVersion;
      /** The release in force has another script for this lead, or other words. */
      newer?: {
        release: number /** set when that release has no such guidance any more, and this fits instead */;
        guidance?: EntryId;
      };
      /** Which attempt to reach the prospect the next step is; of how many, where a service level says so. */
      attempt?: { n: number; of?: number };
      /** The id of the step that is next. */
      current?: string;
      /** The script is over; `recycle`: back to Marketing. */
      ended?: 'end' | 'recycle';
      others: DoneByOthers[];
      /** False while Sales has not signed it yet. */
      signed: boolean;
      cartridge?: { id: EntryId; title: string };
      title: string;
      because: ChoiceReason[];
      keyMessage: string;
      persona?: PersonaView;
      steps: StepView[];
      objections: { heard: string; answer: FilledBlock[] }[];
      do: string[];
      dont: string[];
      assets: { title: string; url: string }[];
      owner: string;
      /** Set when the guidance is past its verify-by date. */
      unverifiedSince?: string;
    }
  | { kind: 'none'; reason: 'no-campaign' | 'no-guidance' };
