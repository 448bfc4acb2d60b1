import type { FilledBlock, FilledInline } from '../../domain/guidance/script-view';
import type { LeadView } from '../../domain/lead/view';
import type { LeadAct } from '../../domain/progress/act';
import type { TypedStep } from './wording';

/** Why nothing can be said of the lead in view; each is shown with what to do. */
export type Trouble =
  | 'signed-out'
  | 'no-right'
  | 'gone'
  | 'not-understood'
  | 'known-broken'
  | 'no-playbook'
  | 'not-connected'
  | 'not-a-lead';

/** A step in this person's own words, as they typed it and filled from this lead. */
export type OwnWording = { typed: TypedStep; subject?: FilledInline[]; body: FilledBlock[] };

/** What this person said and wrote of this lead's script, beside what the view tells. */
export type Own = {
  helpful?: boolean;
  /** Steps of which they said that they worked. */
  worked: string[];
  /** Objections of which they said that they heard them. */
  heard: string[];
  /** By step. */
  wordings: Record<string, OwnWording>;
  /** The lead's e-mail address. */
  mail?: string;
};

/** What became of what the person has just pressed. */
export type News =
  | { kind: 'saved'; act: LeadAct }
  | {
      kind: 'not saved';
      count: number /** The extension was updated: only a fresh page can go on. */;
      reload?: true;
    }
  | { kind: 'complaint'; begun: boolean | undefined }
  | { kind: 'said'; said: string };

/** Drafts of this marketer that are laid over the playbook. */
export type DraftsShown = { titles: string[] };

/** What panel and tab show. `note`: what is shown comes from the page alone, because the CRM's API said this. */
export type PanelState =
  | { kind: 'waiting' }
  | { kind: 'trouble'; trouble: Trouble }
  | {
      kind: 'lead';
      view: LeadView;
      note?: Trouble;
      signedOut?: boolean;
      own?: Own;
      drafts?: DraftsShown;
      /** Whether drafts are to be shown; only somebody who can write some is asked. */
      mayDraft?: 'on' | 'off';
    };

/** What can be done about the lead in view. */
export type LeadDoes = {
  /** Keeps an act; what became of it is told as news. */
  act: (act: LeadAct) => void;
  /** `undefined`: back to the words of the playbook. */
  keepWording: (step: string, typed: TypedStep | undefined) => void;
  /** Begins a complaint with these words, to be looked at and sent from the toolbar. */
  complain: (words: { complaint: string; request: string }) => void;
};

/** What the panel can ask of the page that it stands on. All of it can be taken back. */
export type PanelActions = {
  /** False when the browser refused. `rich`: the same as HTML, for where formatted text is pasted. */
  copy: (text: string, rich?: string) => Promise<boolean>;
  readAgain: () => void;
  collapse: () => void;
  otherSide: () => void;
  hideRecord: () => void;
  hideSite: () => void;
  snooze: () => void;
  showDrafts: (on: boolean) => void;
  /** Tries again to keep what is not saved yet. */
  tryAgain: () => void;
  does: LeadDoes;
};
