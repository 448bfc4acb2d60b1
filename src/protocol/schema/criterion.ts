import * as z from 'zod/mini';
import { type Criterion, type Operator, operators } from '../../domain/definition/criterion';
import { fieldName } from './mapping';
import { list, type Shape, text } from './values';

/** Lower-case words: `in-reach`. */
const criterionId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));

const comparisons = z.union([
  z.enum(Object.values(operators).flat() as [Operator, ...Operator[]]),
  z.literal('asked'),
]);

const criterionValue = z.exactOptional(z.union([text(300), z.number(), z.boolean(), list(text(300), 200)]));

/** A criterion as far as it has come: its words may be missing until it is handed in. */
export const begunCriterion = (object: Shape) =>
  object({
    id: criterionId,
    title: text(200),
    field: z.exactOptional(fieldName),
    operator: comparisons,
    value: criterionValue,
    required: z.boolean(),
    reason: text(),
    question: text(),
  }) satisfies z.ZodMiniType<Criterion>;
