import * as z from 'zod/mini';
import type { Instant, Day } from '../../domain/instant';

/** Longest text that a person writes, in characters. */
export const longestText = 4000;

/** Text that every store can hold: well-formed Unicode without NUL, which PostgreSQL refuses. */
export const text = (longest = longestText) =>
  z.string().check(
    z.maxLength(longest),
    z.refine((value) => value.isWellFormed() && !value.includes('\0'), 'not storable text'),
  );

/** Text with something in it besides white space. */
export const words = (longest = longestText) =>
  text(longest).check(z.refine((value) => value.trim() !== '', 'empty'));

export const title = words(200);

/** A list with an upper bound. */
export const list = <Item extends z.core.SomeType>(item: Item, longest: number) =>
  z.array(item).check(z.maxLength(longest));

/** An id that the hub or a client made: letters, digits, `-` and `_`. */
export const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,100}$/));

export const email = z.email().check(z.maxLength(254));

export const instant = z.iso.datetime({ precision: 3 }) satisfies z.ZodMiniType<Instant>;
export const day = z.iso.date() satisfies z.ZodMiniType<Day>;

/** Lower-case hex SHA-256. */
export const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A whole number that is counted from nought. */
export const count = z.int().check(z.minimum(0), z.maximum(1_000_000_000));

/** The same, as it stands in an address. */
export const countInAddress = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/)),
  z.transform((digits: string) => Number(digits)),
);

/** `http(s)://host[:port]` without anything after it. */
export const origin = z.string().check(
  z.maxLength(300),
  z.refine((value) => /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value),
);

/** An address that may be opened for a person. */
export const webAddress = z.string().check(
  z.maxLength(2000),
  z.refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), 'not a web address'),
);

/** Makes the schema of an object: `z.strictObject` refuses unknown fields, `z.object` drops them. */
export type Shape = <Fields extends z.core.$ZodLooseShape>(
  fields: Fields,
) => z.ZodMiniObject<z.core.util.Writeable<Fields>>;
