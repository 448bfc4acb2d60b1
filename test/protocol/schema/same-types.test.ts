import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Complaint, Conversation, Move } from '../../../src/domain/feedback/conversation';
import type { Person } from '../../../src/domain/people/person';
import type { Entry } from '../../../src/domain/playbook/entries';
import type { Release, ReleaseContent } from '../../../src/domain/playbook/release';
import type { ConversationRow, Fault, Me, Proposal, ProposalSummary } from '../../../src/protocol/hub-api';
import type * as conversations from '../../../src/protocol/schema/conversation';
import type * as entries from '../../../src/protocol/schema/entries';
import { answerSchemas, type fault } from '../../../src/protocol/schema/answers';
import type { me, person } from '../../../src/protocol/schema/people';
import type { proposal, proposalSummary } from '../../../src/protocol/schema/proposals-api';
import type { release, releaseContent } from '../../../src/protocol/schema/release';
import type * as stored from '../../../src/protocol/schema/stored';
import type { Connection, OutboxEntry } from '../../../src/protocol/stored';

/** Intersections written out, so that only members are compared. */
type Flat<T> = T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T;
type Read<Schema extends z.core.SomeType> = Flat<z.output<Schema>>;

test('a schema gives exactly its type, optional members included', () => {
  expectTypeOf<Read<typeof entries.entry>>().toEqualTypeOf<Flat<Entry>>();
  expectTypeOf<Read<typeof entries.strictEntry>>().toEqualTypeOf<Flat<Entry>>();
  expectTypeOf<Read<typeof conversations.complaint>>().toEqualTypeOf<Flat<Complaint>>();
  expectTypeOf<Read<typeof conversations.strictComplaint>>().toEqualTypeOf<Flat<Complaint>>();
  expectTypeOf<Read<typeof conversations.strictMove>>().toEqualTypeOf<Flat<Move>>();
  expectTypeOf<Read<typeof conversations.conversation>>().toEqualTypeOf<Flat<Conversation>>();
  expectTypeOf<Read<typeof conversations.conversationRow>>().toEqualTypeOf<Flat<ConversationRow>>();
  expectTypeOf<Read<typeof person>>().toEqualTypeOf<Flat<Person>>();
  expectTypeOf<Read<typeof me>>().toEqualTypeOf<Flat<Me>>();
  expectTypeOf<Read<typeof release>>().toEqualTypeOf<Flat<Release>>();
  expectTypeOf<Read<typeof releaseContent>>().toEqualTypeOf<Flat<ReleaseContent>>();
  expectTypeOf<Read<typeof proposal>>().toEqualTypeOf<Flat<Proposal>>();
  expectTypeOf<Read<typeof proposalSummary>>().toEqualTypeOf<Flat<ProposalSummary>>();
  expectTypeOf<Read<typeof fault>>().toEqualTypeOf<Flat<Fault>>();
  expectTypeOf<Read<typeof stored.outboxEntry>>().toEqualTypeOf<Flat<OutboxEntry>>();
  expectTypeOf<Read<typeof stored.connection>>().toEqualTypeOf<Flat<Connection>>();
  expectTypeOf(answerSchemas).not.toBeAny();
});
