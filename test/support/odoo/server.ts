import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { leadsAt } from './leads';
import { answerCall, answerSession, type OdooState, type OdooVersion } from './rpc';

type Given = {
  version: OdooVersion;
  /** The name by which a browser reaches it, where one is mapped to this port; else the loopback address. */
  host?: string;
  port?: number;
};

export type OdooDouble = {
  /** Without a trailing slash. */
  url: string;
  port: number;
  /** The address of a lead, as this version writes it. */
  leadAt: (id: number) => string;
  listAt: string;
  state: OdooState;
  close: () => Promise<void>;
};

/** A server with the pages, the routing and the API of one version of Odoo CRM, over plain http. */
export async function serveOdoo({ version, host, port = 0 }: Given): Promise<OdooDouble> {
  const state: OdooState = {
    version,
    leads: leadsAt(Date.now()),
    missing: [],
    forbidden: [],
    slow: 0,
    calls: [],
  };
  const server = http.createServer((request, response) => void handle({ request, response, state }));
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const at = server.address() as { port: number };
  const url = host ? `http://${host}` : `http://127.0.0.1:${at.port}`;
  const hash = `${url}/web#cids=1&menu_id=139&action=206&model=crm.lead`;
  return {
    url,
    port: at.port,
    leadAt: (id) => (version === 17 ? `${hash}&view_type=form&id=${id}` : `${url}/odoo/action-209/${id}`),
    listAt: version === 17 ? `${hash}&view_type=list` : `${url}/odoo/action-209`,
    state,
    close: () => new Promise((done) => (server.closeAllConnections(), server.close(() => done()))),
  };
}

type Handled = { request: IncomingMessage; response: ServerResponse; state: OdooState };

async function handle({ request, response, state }: Handled): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://odoo.example');
  if (pathname === '/double/page.js') return send(response, 'text/javascript', script());
  if (pathname === '/double/records') return send(response, 'application/json', JSON.stringify(state.leads));
  const text = await bodyOf(request);
  if (pathname === '/double/save') return save(response, state, text);
  if (pathname === '/web/session/get_session_info')
    return send(response, 'application/json', JSON.stringify(answerSession(state, isSignedIn(request))));
  if (pathname.startsWith('/web/dataset/call_kw/')) return call({ request, response, state, text });
  if (pathname === '/web' || /^\/(odoo|scoped_app)(\/|$)/.test(pathname)) {
    response.setHeader('Set-Cookie', 'session_id=double; Path=/; HttpOnly; SameSite=Lax');
    response.setHeader('X-Frame-Options', 'DENY');
    return send(response, 'text/html; charset=utf-8', shell(state.version));
  }
  response.writeHead(404).end();
}

async function call({ request, response, state, text }: Handled & { text: string }): Promise<void> {
  if (state.slow) await new Promise((later) => setTimeout(later, state.slow));
  if (state.fault === 'html') return send(response, 'text/html', '<!doctype html><h1>502 Bad Gateway</h1>');
  if (state.fault === 'garbage') return send(response, 'application/json', '{"jsonrpc": "2.0", "resu');
  const { params } = JSON.parse(text) as { params: Parameters<typeof answerCall>[1] };
  send(response, 'application/json', JSON.stringify(answerCall(state, params, isSignedIn(request))));
}

function isSignedIn({ headers }: IncomingMessage): boolean {
  return headers.cookie?.includes('session_id=double') ?? false;
}

function save(response: ServerResponse, state: OdooState, text: string): void {
  const { id, name, value } = JSON.parse(text) as { id: number; name: string; value: string };
  const lead = state.leads.find((each) => each.id === id);
  if (lead) lead[name] = Array.isArray(lead[name]) ? [lead[name][0], value] : value || false;
  send(response, 'application/json', '{}');
}

function script(): string {
  return readFileSync(join(import.meta.dirname, 'page.js'), 'utf8');
}

function shell(version: OdooVersion): string {
  return `<!doctype html>
<html>
  <head><meta charset="utf-8"><title>Odoo</title></head>
  <body class="o_web_client" data-version="${version}">
    <header class="o_navbar"><nav class="o_main_navbar">
      <a href="#" data-menu="crm">CRM</a> <a href="#" data-menu="contacts">Contacts</a>
    </nav></header>
    <div class="o_action_manager"></div>
    <script src="/double/page.js"></script>
  </body>
</html>`;
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'Content-Type': type }).end(text);
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((done) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => done(text));
  });
}
