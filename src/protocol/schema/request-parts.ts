import * as z from 'zod/mini';
import { id } from './values';

/** A request that carries nothing. */
export const nothing = { body: z.undefined(), query: z.strictObject({}), params: z.strictObject({}) };

/** A request about the thing with the id in its path. */
export const oneId = { ...nothing, params: z.strictObject({ id }) };
