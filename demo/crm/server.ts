import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pageScript } from './bundle';
import { leadStore } from './store';

const html = readFileSync(join(import.meta.dirname, 'page/index.html'), 'utf8');

/** As strict as a CRM's page can be: whatever an extension shows there has to live with it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const longestBody = 64_000;

type Answer = { status: number; type: string; text: string; location?: string };
const json = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  text: JSON.stringify(value),
});

/**
 * Serves the practice CRM until it is closed. A port that is taken is said in a sentence. A lead comes after `delay`
 * milliseconds, as from a server that is not on this machine: the address has changed by then.
 */
export async function servePracticeCrm({
  host = 'localhost',
  port = 0,
  now = () => new Date(),
  delay = 60,
} = {}) {
  const store = leadStore(now);
  const script = await pageScript();
  const server = createServer((request, response) => {
    answer(request).then(
      (given) => send(response, given),
      () =>
        send(response, json(500, { message: 'The practice CRM could not answer. Its console says why.' })),
    );
  });

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { pathname } = new URL(request.url ?? '/', 'http://practice');
    if (request.method === 'GET') {
      if (pathname === '/') return { ...json(302, {}), location: '/lightning/o/Lead/list' };
      if (pathname === '/app.js')
        return { status: 200, type: 'text/javascript; charset=utf-8', text: script };
      if (pathname.startsWith('/lightning/'))
        return { status: 200, type: 'text/html; charset=utf-8', text: html };
    }
    const [, id, calls] = /^\/practice\/leads(?:\/(\w{15,18})(\/calls)?)?$/.exec(pathname) ?? [];
    if (pathname === '/practice/leads' && request.method === 'GET') return json(200, store.all());
    if (!id || !store.one(id)) return json(404, { message: 'The practice CRM has no such page or lead.' });
    if (request.method === 'GET' && !calls) {
      await setTimeout(delay);
      return json(200, store.one(id));
    }
    if (request.method !== 'POST') return json(405, { message: 'A lead can be read and changed, no more.' });
    if (!sameOrigin(request))
      return json(403, { message: 'Only the practice CRM’s own page changes its leads.' });
    if (calls) return json(200, store.logCall(id));
    const changed = store.change(id, await bodyOf(request));
    return 'problem' in changed ? json(400, { message: changed.problem }) : json(200, changed);
  }

  await listening(server, host, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: async () => {
      const closed = new Promise<void>((done) => void server.close(() => done()));
      server.closeAllConnections();
      await closed;
    },
  };
}

function send(response: ServerResponse, { status, type, text, location }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    ...(location && { location }),
  });
  response.end(text);
}

function sameOrigin({ headers }: IncomingMessage): boolean {
  const isJson = headers['content-type']?.startsWith('application/json') === true;
  return isJson && (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin';
}

/** `undefined` for what is too long or no JSON. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const part of request.setEncoding('utf8')) {
    text += part;
    if (text.length > longestBody) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listening(server: ReturnType<typeof createServer>, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      const taken = `Port ${port} on ${host} is in use. End what uses it, or set CRM_PORT to another port.`;
      reject(fault.code === 'EADDRINUSE' ? new Error(taken) : fault);
    });
    server.listen(port, host, resolve);
  });
}
