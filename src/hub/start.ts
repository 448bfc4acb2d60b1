import 'temporal-polyfill/global';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { DestinationStream } from 'pino';
import { hub as words } from '../text/hub';
import { settledCompany } from './company/store';
import { firstAdminLink } from './invitations/first-admin';
import { appOf } from './server/app';
import { deskIn } from './server/desk';
import type { Hub } from './server/hub';
import { hubLog } from './server/log';
import { ratesOf } from './server/rates';
import { instantOf, sessionMemory } from './sessions/rules';
import { checked, defaults, type Settings } from './settings';
import { StartProblem } from './start-problem';
import { openFolder } from './store/pglite';
import { openPostgres } from './store/postgres';
import { sweepHourly } from './store/sweep';
import type { Database } from './store/transaction';
import { headsOf } from './sync/heads';
import { answerNothingNew } from './sync/nothing-new';

export type HubOptions = Partial<Settings> & {
  /** What a new company is called. */
  company?: string;
  /** The folder with the built desk; `dist/desk` by default. */
  desk?: string;
  /** Takes the log's lines instead of the terminal. */
  log?: DestinationStream;
  /** A database that is open already: the hub closes it at its end. */
  database?: Database;
  /** Milliseconds since 1970. */
  now?: () => number;
};

export type RunningHub = {
  url: string;
  /** Where it listens, which a proxy may hide from `url`. */
  port: number;
  /** While nobody has ever come in: the link by which the first admin does, once. */
  firstAdmin?: { link: string; email: string };
  close: () => Promise<void>;
};

/** Starts a hub; a `StartProblem` says why it cannot, and leaves nothing open. */
export async function startHub(options: HubOptions = {}): Promise<RunningHub> {
  const settings = checked({ ...defaults, ...options });
  const database = options.database ?? (await opened(settings));
  try {
    return await started(settings, database, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

function opened({ databaseUrl, data }: Settings): Promise<Database> {
  return databaseUrl === undefined ? openFolder(data) : openPostgres(databaseUrl);
}

async function started(settings: Settings, database: Database, options: HubOptions): Promise<RunningHub> {
  const now = options.now ?? Date.now;
  const company = await database.run({}, (tx) =>
    settledCompany(tx, { name: options.company ?? words.companyName, now: instantOf(now()) }),
  );
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 });
  const listeningAt = await listening(server, settings);
  const hub: Hub = {
    settings,
    database,
    company,
    now,
    url: settings.publicUrl ?? listeningAt.origin,
    sessions: sessionMemory(),
    heads: headsOf(),
    rates: ratesOf(),
    log: hubLog(options.log),
  };
  try {
    const firstAdmin = await firstAdminLink(hub, instantOf(now()));
    serve(hub, server, options.desk ?? 'dist/desk');
    const stopSweeping = sweepHourly(hub);
    const end = async () => {
      stopSweeping();
      await closed(server);
      await database.close();
    };
    let ended: Promise<void> | undefined;
    const close = () => (ended ??= end());
    return { url: hub.url, port: Number(listeningAt.port), ...(firstAdmin && { firstAdmin }), close };
  } catch (error) {
    await closed(server);
    throw error;
  }
}

function serve(hub: Hub, server: Server, desk: string): void {
  const app = getRequestListener(appOf(hub, deskIn(desk)).fetch);
  server.on('request', (request, response) => {
    if (!answerNothingNew(hub, request, response)) void app(request, response);
  });
}

function listening(server: Server, { host, port }: Settings): Promise<URL> {
  return new Promise((done, failed) => {
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) =>
      failed(
        new StartProblem(
          code === 'EADDRINUSE' || code === 'EACCES'
            ? words.start.portTaken({ host, port })
            : words.start.hostUnknown({ host, code }),
        ),
      ),
    );
    server.listen({ host, port }, () => {
      const name = host.includes(':') ? `[${host}]` : host;
      done(new URL(`http://${name}:${(server.address() as AddressInfo).port}`));
    });
  });
}

/** Requests that are being answered get two seconds; connections that only wait are closed at once. */
function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
}
