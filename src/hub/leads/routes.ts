import type { LeadRoutes } from '../../protocol/hub-api/leads';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import { doneByOthers } from './rules';

export function leadRoutes({ database }: Hub): Handlers<keyof LeadRoutes> {
  return {
    'GET /api/leads/:key': ({ session: { person }, params: { key } }) =>
      database.run({ person: person.id }, async (tx) => ({
        answer: { others: await doneByOthers(tx, key) },
      })),
  };
}
