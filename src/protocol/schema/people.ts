import * as z from 'zod/mini';
import { type Person, roles } from '../../domain/people/person';
import type { Me, SessionRow } from '../hub-api';
import { id, instant, text, title } from './values';

export const role = z.enum(roles);

export const person = z.object({
  id,
  name: title,
  email: text(254),
  role,
  team: z.exactOptional(z.object({ id, title })),
}) satisfies z.ZodMiniType<Person>;

/** A person by id and name, as other shapes name them. */
export const named = z.object({ id, name: title });

/** Base64 of exactly 32 bytes. */
export const leadKeySecret = z.string().check(z.regex(/^[A-Za-z0-9+/]{43}=$/));

export const me = z.object({
  person,
  company: z.object({ id, name: title }),
  leadKey: leadKeySecret,
  session: id,
  demo: z.boolean(),
}) satisfies z.ZodMiniType<Me>;

export const sessionRow = z.object({
  id,
  kind: z.enum(['desk', 'extension']),
  label: text(200),
  createdAt: instant,
  lastSeenAt: instant,
  current: z.boolean(),
}) satisfies z.ZodMiniType<SessionRow>;
