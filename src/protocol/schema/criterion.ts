import * as z from 'zod/mini';
import { type Operator, operators } from '../../domain/definition/criterion';
import { list, text } from './values';

/** Lower-case words: `in-reach`. */
export const criterionId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));

export const comparisons = z.union([
  z.enum(Object.values(operators).flat() as [Operator, ...Operator[]]),
  z.literal('asked'),
]);

export const criterionValue = z.exactOptional(
  z.union([text(300), z.number(), z.boolean(), list(text(300), 200)]),
);
