import type { ConversationView } from '../feedback/conversation';
import type { ScriptView } from '../guidance/script-view';
import type { Instant } from '../instant';
import type { LeadProgress } from '../progress/progress';
import type { Verdict } from '../definition/verdict';
import type { ClockView } from '../clock/clock';
import type { Fact, LeadRef, Response } from './facts';
import type { Touch } from './touch';

/** Why this lead came to us; each unknown part with what would make it known. */
export type SourceView =
  | {
      kind: 'campaign';
      campaign: string;
      title: string;
      channel: string;
      promise: string;
      offer: string;
      assets: { title: string; url: string }[];
      owner: string;
      starts?: string;
      ends?: string;
      response?: Response;
      touch?: Touch;
      /** What claimed the lead: the CRM's campaign id, its name, the link's campaign, or the lead source. */
      because: 'campaign-id' | 'campaign-name' | 'utm-campaign' | 'lead-source';
    }
  /** The CRM names a campaign or source that no entry of the playbook claims. */
  | { kind: 'unclaimed'; named: string }
  /** The CRM did not say. */
  | { kind: 'unknown'; reason: 'not-on-page' | 'empty' | 'no-right' | 'not-in-this-crm' };

/**
 * The rep's answer to the lead. `by`: the CRM's mapped status, or the rep's word where the CRM has none. `reasons`: with
 * which a lead of this definition can be rejected.
 */
export type HandOffView = {
  state: 'open' | NonNullable<LeadProgress['handOff']>['to'];
  by: 'crm' | 'word';
  at?: Instant;
  reason?: string;
  reasons: { id: string; title: string }[];
};

/** Everything that tab and panel show of one lead, already decided, each part with its reason. */
export type LeadView = {
  lead: LeadRef;
  name: string | undefined;
  company: string | undefined;
  source: SourceView;
  touches: Touch[];
  targetAccount: Fact;
  verdict: Verdict;
  /** The worst of `clocks`. */
  clock: ClockView;
  clocks: ClockView[];
  handOff: HandOffView;
  script: ScriptView;
  conversations: ConversationView[];
  release: {
    number: number;
    releasedAt: Instant /** set when the copy is older than a day */;
    staleSince?: Instant;
  };
};

/** A lead view whose script is not chosen yet. */
export type LeadBrief = Omit<LeadView, 'script'>;

/** The one state that the collapsed tab shows. */
export type TabView = { clock: ClockView; verdict: Verdict['outcome'] | 'no-definition'; answers: number };
