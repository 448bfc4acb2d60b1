import { hub as words } from '../text/hub';
import { StartProblem } from './start-problem';

export type Settings = {
  host: string;
  port: number;
  /** Where people reach the hub; absent: where it listens. */
  publicUrl?: string;
  databaseUrl?: string;
  data: string;
  demo: boolean;
};

export const defaults: Settings = { host: '127.0.0.1', port: 4310, data: '.leadpact/data', demo: false };

/** The settings that environment variables state; an empty variable states nothing. */
export function settingsFrom(env: Record<string, string | undefined>): Settings {
  const { HOST, PORT, LEADPACT_URL, DATABASE_URL, LEADPACT_DATA, LEADPACT_DEMO } = env;
  return {
    host: HOST || defaults.host,
    port: PORT ? portOf(PORT) : defaults.port,
    ...(LEADPACT_URL && { publicUrl: LEADPACT_URL }),
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
    data: LEADPACT_DATA || defaults.data,
    demo: LEADPACT_DEMO === '1',
  };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new StartProblem(words.start.port);
  return port;
}

/** Settings under which nothing can go wrong that the hub could have known. The public URL without a slash at its end. */
export function checked(settings: Settings): Settings {
  const { host, publicUrl, databaseUrl, demo } = settings;
  const url = publicUrl === undefined ? undefined : originOf(publicUrl);
  const encrypted = url?.protocol === 'https:';
  if (url && !encrypted && !isLoopback(url.hostname))
    throw new StartProblem(words.start.needsTls({ host: url.host }));
  if (demo && (!isLoopback(host) || (url && !isLoopback(url.hostname))))
    throw new StartProblem(words.start.demoIsLocal);
  if (!isLoopback(host) && !encrypted) throw new StartProblem(words.start.needsTls({ host }));
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new StartProblem(words.start.databaseUrl);
  return { ...settings, ...(url && { publicUrl: url.origin }) };
}

function originOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search ||
    url.hash ||
    url.username
  )
    throw new StartProblem(words.start.url);
  return url;
}

/** A name or address that only this machine answers to. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);
}
