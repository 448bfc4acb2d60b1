import type { Logger } from 'pino';
import type { Company } from '../company/store';
import type { SessionMemory } from '../sessions/rules';
import type { Settings } from '../settings';
import type { Database } from '../store/transaction';
import type { Heads } from '../sync/heads';
import type { Rates } from './rates';

/** What every route may use of the hub that runs. */
export type Hub = {
  settings: Settings;
  database: Database;
  company: Company;
  sessions: SessionMemory;
  heads: Heads;
  rates: Rates;
  log: Logger;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Where people reach the hub, without a slash at the end. */
  url: string;
};
