import { noteHeld } from '../insight/held';
import type { Hub } from '../server/hub';
import type { Handlers } from '../server/route';
import { etagOf, headsFor, newsFor } from './rules';

export function syncRoutes(hub: Hub): Handlers<'GET /api/sync'> {
  return {
    'GET /api/sync': async ({ session, query, now }) => {
      const { person } = session;
      const { release, cursor } = await headsFor(hub, person.id);
      await noteHeld(hub, { session, release: query.release, inForce: release?.number ?? 0, now });
      const nothingNew = (release?.number ?? 0) === query.release && cursor === query.cursor;
      const sync = nothingNew
        ? { release, cursor, conversations: [], acts: [], absences: [] }
        : await hub.database.run({ person: person.id }, (tx) => newsFor(tx, person.id, query.cursor));
      const headers = { etag: etagOf(sync.release?.number ?? 0, sync.cursor) };
      return { answer: sync, headers, ...(nothingNew && { status: 304 as const }) };
    },
  };
}
