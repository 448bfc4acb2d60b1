import type { LeadView } from '../../domain/lead/view';

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

/** What panel and tab show. `note`: what is shown comes from the page alone, because the CRM's API said this. */
export type PanelState =
  | { kind: 'waiting' }
  | { kind: 'trouble'; trouble: Trouble }
  | { kind: 'lead'; view: LeadView; note?: Trouble; signedOut?: boolean };

/** What the panel can ask of the page that it stands on. All of it can be taken back. */
export type PanelActions = {
  /** False when the browser refused. */
  copy: (text: string) => Promise<boolean>;
  readAgain: () => void;
  collapse: () => void;
  otherSide: () => void;
  hideRecord: () => void;
  hideSite: () => void;
  snooze: () => void;
};
