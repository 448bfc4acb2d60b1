import * as z from 'zod/mini';
import { channels } from '../../domain/playbook/entries';
import type { HubApi } from '../hub-api';
import type { LeadRoutes } from '../hub-api/leads';
import { leadKey } from './acts';
import { day, list } from './values';

export const leadRequests = {
  'GET /api/leads/:key': {
    body: z.undefined(),
    query: z.strictObject({}),
    params: z.strictObject({ key: leadKey }),
  },
};

export const leadAnswers = {
  'GET /api/leads/:key': z.object({
    others: list(z.object({ channel: z.enum(channels), day }), 1000),
  }),
} satisfies { [Path in keyof LeadRoutes]: z.ZodMiniType<HubApi[Path]['answer']> };
