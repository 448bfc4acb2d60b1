import * as z from 'zod/mini';
import {
  type Addressee,
  type Complaint,
  type Conversation,
  type ConversationState,
  type MadeMove,
  type Move,
  moveKinds,
} from '../../domain/feedback/conversation';
import type { ConversationRow, DirectoryAddressee } from '../hub-api';
import { leadKey } from './acts';
import { entryId } from './entries';
import { named } from './people';
import { count, day, id, instant, list, type Shape, title, webAddress, words } from './values';

const shapes = (object: Shape) => {
  const addressee = z.discriminatedUnion('kind', [
    object({ kind: z.literal('cartridge'), id: entryId }),
    object({ kind: z.literal('team'), id }),
  ]) satisfies z.ZodMiniType<Addressee>;

  const complaint = {
    complaint: words(),
    request: words(),
    addressee,
    by: day,
    lead: z.exactOptional(object({ key: leadKey, address: z.exactOptional(webAddress) })),
    campaign: z.exactOptional(entryId),
    release: z.exactOptional(count),
  };

  const move = { kind: z.enum(moveKinds), text: z.exactOptional(words()), day: z.exactOptional(day) };

  return { addressee, complaint, move };
};

const taken = shapes(z.strictObject);
const read = shapes(z.object);

/** As the hub takes it: unknown fields are refused. */
export const strictComplaint = z.strictObject(taken.complaint) satisfies z.ZodMiniType<Complaint>;
export const strictMove = z.strictObject(taken.move) satisfies z.ZodMiniType<Move>;

/** As a client reads it: unknown fields are dropped. */
export const complaint = z.object(read.complaint) satisfies z.ZodMiniType<Complaint>;
export const move = z.object(read.move) satisfies z.ZodMiniType<Move>;

export const conversationState = z.enum([
  'requested',
  'promised',
  'declined',
  'countered',
  'reported done',
  'satisfied',
  'withdrawn',
]) satisfies z.ZodMiniType<ConversationState>;

const madeMove = z.object({
  ...read.move,
  by: z.object({ id, name: title, side: z.enum(['asker', 'addressee']) }),
  at: instant,
}) satisfies z.ZodMiniType<MadeMove>;

const conversationFields = {
  ...read.complaint,
  id,
  key: id,
  author: named,
  to: z.object({ title, person: z.exactOptional(named) }),
  at: instant,
  moves: list(madeMove, 1000),
};

export const conversation = z.object(conversationFields) satisfies z.ZodMiniType<Conversation>;

export const conversationRow = z.object({
  ...conversationFields,
  state: conversationState,
  may: list(z.enum(moveKinds), moveKinds.length),
}) satisfies z.ZodMiniType<ConversationRow>;

export const directoryAddressee = z.object({
  addressee: read.addressee,
  title,
  person: z.exactOptional(named),
}) satisfies z.ZodMiniType<DirectoryAddressee>;
