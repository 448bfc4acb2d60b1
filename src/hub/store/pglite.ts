import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { hub as words } from '../../text/hub';
import { StartProblem } from '../start-problem';
import { lockFolder } from './lock';
import { migrations, refuseNewer } from './migrate';
import { type Database, databaseOf } from './transaction';

/** The embedded database in `folder`, for this process alone. */
export async function openFolder(folder: string): Promise<Database> {
  const unlock = lockFolder(folder);
  try {
    const opened = await openPglite(await unbroken(folder));
    return { ...opened, close: () => opened.close().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Brings a PGlite up to date and speaks to it. */
export async function openPglite(client: PGlite): Promise<Database> {
  try {
    const store = drizzle({ client });
    await migrate(store, migrations);
    await refuseNewer(store);
    return databaseOf(
      (work) => store.transaction(work),
      () => client.close(),
    );
  } catch (error) {
    await client.close();
    throw error;
  }
}

async function unbroken(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create({ dataDir: join(folder, 'pglite') });
  } catch (error) {
    throw new StartProblem(words.start.folderUnreadable({ folder }), error);
  }
}
