import type { Response } from '../lead/facts';
import type { FieldName } from '../lead/fields';
import type { Channel } from '../playbook/entries';
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
  /** Minutes of working time after the clock's start; `dueAt` when that start is known. */
  wait: number;
  dueAt?: Instant;
  subject?: FilledInline[];
  body: FilledBlock[];
};

/** Why this script and not another, from the most to the least telling. */
export type ChoiceReason =
  | { by: 'campaign'; title: string }
  | { by: 'response'; response: Response }
  | { by: 'any-campaign' }
  | { by: 'persona'; title: string };

type PersonaView = { title: string; goal: string; questions: string[]; story: string };

export type ScriptView =
  | {
      kind: 'script';
      guidance: string;
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
