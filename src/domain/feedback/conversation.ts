import type { Day, Instant } from '../instant';
import type { LeadKey } from '../lead/facts';
import type { PersonId } from '../people/person';
import type { EntryId } from '../playbook/entries';

/** Who is asked: a cartridge's owner, or the lead of a sales team. */
export type Addressee = { kind: 'cartridge'; id: EntryId } | { kind: 'team'; id: string };

/** What a person sends: a complaint and a request, never one without the other. */
export type Complaint = {
  complaint: string;
  request: string;
  addressee: Addressee;
  /** By when an answer is asked for. */
  by: Day;
  /** The lead it is about; `address` only if the person ticked it. */
  lead?: { key: LeadKey; address?: string };
  campaign?: EntryId;
  release?: number;
};

export const moveKinds = [
  'promise',
  'decline',
  'counter',
  'accept',
  'report',
  'satisfied',
  'not-satisfied',
  'withdraw',
] as const;
export type MoveKind = (typeof moveKinds)[number];

/** `promise` and `counter` name a day; `decline`, `counter`, `not-satisfied` and `report` say something in `text`. */
export type Move = { kind: MoveKind; text?: string; day?: Day };

/** A move that was made; never edited. */
export type MadeMove = Move & {
  by: { id: PersonId; name: string; side: 'asker' | 'addressee' };
  at: Instant;
};

export type ConversationState =
  | 'requested'
  | 'promised'
  | 'declined'
  | 'countered'
  | 'reported done'
  | 'satisfied'
  | 'withdrawn';

/** A conversation for action, as it is stored and travels. */
export type Conversation = Complaint & {
  id: string;
  /** The idempotency key under which it arrived: ties it to the entry of the outbox. */
  key: string;
  author: { id: PersonId; name: string };
  /** The addressee in words, with the person who answers for it. */
  to: { title: string; person?: { id: PersonId; name: string } };
  at: Instant;
  moves: MadeMove[];
};

/** What is shown of a conversation: the fold of its moves. */
export type ConversationView = {
  id: string;
  complaint: string;
  request: string;
  state: ConversationState;
  /** The day promised or offered, else the day asked for. */
  day: Day;
  author: string;
  to: string;
  at: Instant;
  /** The latest answer of the addressee, with who and when. */
  answer?: { kind: MoveKind; text?: string; by: string; at: Instant };
  /** True while it is for this viewer's side to move next; an addressee who promised owes the report. */
  yourTurn: boolean;
};
