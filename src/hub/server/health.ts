import { sql } from 'drizzle-orm';
import type { Hub } from './hub';
import { type App, responseTo } from './register';

/** `/healthz`: the process answers. `/readyz`: it can reach its database. */
export function healthRoutes(app: App, hub: Hub): void {
  app.get('/healthz', () => responseTo({ answer: { ok: true } }));
  app.get('/readyz', async () => {
    await hub.database.run({}, (tx) => tx.execute(sql`select 1`));
    return responseTo({ answer: { ok: true } });
  });
}
