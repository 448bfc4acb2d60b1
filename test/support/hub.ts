import type { Person, Role } from '../../src/domain/people/person';
import { insertPerson, insertTeam, readPerson, updatePerson } from '../../src/hub/people/store';
import { openSession } from '../../src/hub/sessions/rules';
import { type HubOptions, type RunningHub, startHub } from '../../src/hub/start';
import type { Fault, HubApi, HubRoute } from '../../src/protocol/hub-api';
import { type Call, type CallResult, callHub } from '../../src/protocol/schema/client';
import { freshDatabase, type TestDatabase } from './database';

/** Somebody who is signed in, on the desk (a cookie) or in an extension (a token). */
export type Caller = {
  person: Person;
  token: string;
  headers: Record<string, string>;
  /** Calls a route and gives its whole result. */
  call: <Route extends HubRoute>(
    route: Route,
    call?: Call<Route>,
  ) => Promise<CallResult<HubApi[Route]['answer']>>;
  /** Calls a route that must answer. */
  ask: <Route extends HubRoute>(route: Route, call?: Call<Route>) => Promise<HubApi[Route]['answer']>;
  /** Calls a route that must refuse. */
  refused: <Route extends HubRoute>(route: Route, call?: Call<Route>) => Promise<Fault & { status: number }>;
};

type Store = Omit<TestDatabase, 'url'>;

async function storeFor(given: { connections: number; database: Partial<Store> }): Promise<Store> {
  const { database, sql = () => Promise.reject(new Error('no SQL here')) } = given.database;
  return database ? { database, sql, close: async () => undefined } : freshDatabase(given);
}

type Wanted = { name: string; role: Role; team?: string; kind?: 'desk' | 'extension' };

export type TestHub = RunningHub &
  Pick<TestDatabase, 'sql' | 'database'> & {
    /** A new person who is signed in. */
    join: (wanted: Wanted) => Promise<Caller>;
    /** The same person in another browser. */
    again: (person: Person, kind?: 'desk' | 'extension') => Promise<Caller>;
    team: (title: string, lead?: string) => Promise<string>;
    /** Nobody. */
    stranger: Caller;
    log: string[];
    /** Lets the hub's clock go on, in milliseconds. */
    wait: (milliseconds: number) => void;
  };

type TestOptions = HubOptions & {
  /** How many connections to PostgreSQL it may have. */
  connections?: number;
  /** Another hub, on whose database this one works too. */
  beside?: TestHub;
};

/** A hub on a fresh database, or on the one given, and on a free port; `close` ends both. */
export async function testHub({ connections = 10, beside, ...rest }: TestOptions = {}): Promise<TestHub> {
  const store = await storeFor({ connections, database: beside ?? rest });
  const log: string[] = [];
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const running = await startHub({
    port: 0,
    database: store.database,
    now,
    desk: 'no/such/folder',
    log: { write: (line) => void log.push(line) },
    ...rest,
  });
  const { database, sql } = store;
  const instant = () => new Date(now()).toISOString();

  const again: TestHub['again'] = async (person, kind = 'desk') => {
    const session = { person: person.id, kind, label: 'a test', now: instant() };
    const { token } = await database.run({ person: person.id }, (tx) => openSession(tx, session));
    return caller(running.url, { person, token, kind });
  };
  const join: TestHub['join'] = async ({ name, role, team, kind = 'desk' }) => {
    const email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.com`;
    const person = await database.run({}, async (tx) => {
      const id = (await insertPerson(tx, { name, email, role, team, now: instant() }))!;
      await updatePerson(tx, id, { arrivedAt: instant() });
      const { invited: _, disabled: __, ...known } = (await readPerson(tx, id))!;
      return known;
    });
    return again(person, kind);
  };
  const hub: TestHub = {
    ...running,
    database,
    sql,
    log,
    join,
    again,
    team: async (title, lead) => (await database.run({}, (tx) => insertTeam(tx, { title, lead })))!,
    stranger: caller(running.url, undefined),
    wait: (milliseconds) => void (ahead += milliseconds),
    close: async () => {
      await store.close();
      await running.close();
    },
  };
  return hub;
}

const nobody: Person = { id: 'nobody', name: 'Nobody', email: 'nobody@example.com', role: 'rep' };

function caller(
  url: string,
  who: { person: Person; token: string; kind: 'desk' | 'extension' } | undefined,
): Caller {
  const { person = nobody, token = '', kind } = who ?? {};
  const desk = { cookie: `__Host-leadpact=${token}`, 'sec-fetch-site': 'same-origin' };
  const headers: Record<string, string> =
    kind === 'desk' ? desk : kind ? { authorization: `Bearer ${token}` } : {};
  const call: Caller['call'] = (route, given) =>
    callHub({ hub: url }, route, {
      ...(given as Call<typeof route>),
      headers: { ...headers, ...given?.headers },
    });
  return {
    person,
    token,
    headers,
    call,
    ask: async (route, given) => {
      const result = await call(route, given);
      if (!result.ok) throw new Error(`${route}: ${result.status} ${JSON.stringify(result.fault)}`);
      return result.answer as HubApi[typeof route]['answer'];
    },
    refused: async (route, given) => {
      const result = await call(route, given);
      if (result.ok) throw new Error(`${route} was not refused`);
      return { status: result.status, ...result.fault };
    },
  };
}
