import { createHash } from 'node:crypto';
import type { Conversation } from '../../../src/domain/feedback/conversation';
import type { Entry } from '../../../src/domain/playbook/entries';
import type { SealedEntry } from '../../../src/domain/playbook/release';
import type { DoneByOthers } from '../../../src/domain/progress/act';
import type { Delivery, Me, Sync } from '../../../src/protocol/hub-api';
import { type Heard, json, network } from './network';

export const hubOrigin = 'https://hub.example';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** What the hub may do with a request instead of answering it properly. */
export type Mischief =
  | { kind: 'status'; status: number; retryAfter?: string }
  | { kind: 'proxy page'; status: number }
  | { kind: 'other key' | 'other hash' | 'empty answer' | 'redirect' | 'no answer' | 'silence' }
  | { kind: 'kept, answer lost' };

type Release = { number: number; hash: string; entries: SealedEntry[]; unsigned?: string[] };
type Row = { person: string; text: string; hash: string; conversation?: Conversation };

/** The hub as its contract says: deliveries are kept once per person and key, releases are immutable. */
export function makeHub() {
  const hub = {
    rows: new Map<string, Row>(),
    /** Deliveries that a hub which keeps its word would have had to refuse. */
    conflicts: 0,
    tokens: new Map<string, string>(),
    codes: new Map<string, { challenge: string; person: string }>(),
    mischief: [] as Mischief[],
    releases: [] as Release[],
    offered: undefined as { number: number; hash: string } | null | undefined,
    news: [] as Conversation[],
    acts: [] as Sync['acts'],
    absences: [] as Sync['absences'],
    /** What others did, by lead. */
    others: new Map<string, DoneByOthers[]>(),
    /** As many acts as one answer of a poll carries. */
    portion: 1000,
    tamper: (content: { entries: SealedEntry[] }): { entries: SealedEntry[] } => content,
    deltas: true,
    polls: 0,
    publish(entries: Entry[], unsigned: string[] = []) {
      const sealed = entries.map((entry) => seal(entry));
      const number = (hub.releases.at(-1)?.number ?? 0) + 1;
      hub.releases.push({ number, hash: hashOfRelease(sealed), entries: sealed, unsigned });
      return number;
    },
    /** What the browser's sign-in window does when this person is the one who signs in. */
    signIn(person: string) {
      return async (url: string) => {
        const { searchParams } = new URL(url);
        const code = `code-${hub.codes.size}`.padEnd(16, '0');
        hub.codes.set(code, { challenge: searchParams.get('code_challenge') ?? '', person });
        const back = new URL(searchParams.get('redirect_uri') ?? '');
        back.search = new URLSearchParams({ code, state: searchParams.get('state') ?? '' }).toString();
        return back.href;
      };
    },
    tokenFor(person: string) {
      const token = `token-of-${person}-${hub.tokens.size}`.padEnd(16, 'x');
      hub.tokens.set(token, person);
      return token;
    },
  };
  network.answer = (heard) => answer(hub, heard);
  return hub;
}
export type FakeHub = ReturnType<typeof makeHub>;

export const seal = (entry: Entry): SealedEntry => {
  const text = JSON.stringify(entry);
  return { id: entry.id, json: text, hash: sha256(text) };
};
export const hashOfRelease = (entries: SealedEntry[]) =>
  sha256(
    entries
      .map(({ id, hash }) => `${id} ${hash}`)
      .toSorted()
      .join('\n'),
  );

export const meOf = (person: string): Me => ({
  person: { id: person, name: person, email: `${person}@example.com`, role: 'rep' },
  company: { id: 'company', name: 'Example' },
  leadKey: btoa('k'.repeat(32)),
  session: 's1',
  demo: true,
});

const fault = (status: number, code = 'hub.said_so', headers = {}) =>
  json(status, { code, message: `The hub said ${status}.` }, headers);

function answer(hub: FakeHub, heard: Heard): Response | 'no answer' | 'silence' {
  const { pathname } = heard.url;
  const token = heard.headers.get('authorization')?.slice('Bearer '.length) ?? '';
  if (pathname === '/api/demo/connection') {
    const { person } = heard.body as { person: string };
    return json(200, { token: hub.tokenFor(person), me: meOf(person) });
  }
  if (pathname === '/api/connections/token') return redeem(hub, heard);
  const person = hub.tokens.get(token);
  if (!person) return fault(401, 'session.missing');
  if (pathname === '/api/deliveries') return takeDelivery(hub, { heard, person });
  if (pathname === '/api/sync') return poll(hub, heard);
  if (pathname.startsWith('/api/releases/')) return releaseContent(hub, heard);
  if (pathname.startsWith('/api/leads/'))
    return json(200, { others: hub.others.get(pathname.slice('/api/leads/'.length)) ?? [] });
  return json(200, { ok: true });
}

function redeem(hub: FakeHub, { body }: Heard) {
  const { code, verifier } = body as { code: string; verifier: string };
  const made = hub.codes.get(code);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  if (!made || made.challenge !== challenge) return fault(400, 'connection.code_invalid');
  hub.codes.delete(code);
  const { demo: _, ...me } = meOf(made.person);
  return json(200, { token: hub.tokenFor(made.person), me: { ...me, demo: false } });
}

function takeDelivery(hub: FakeHub, { heard, person }: { heard: Heard; person: string }) {
  const mischief = hub.mischief.shift();
  switch (mischief?.kind) {
    case 'no answer':
    case 'silence':
      return mischief.kind;
    case 'status':
      return fault(
        mischief.status,
        undefined,
        mischief.retryAfter ? { 'retry-after': mischief.retryAfter } : {},
      );
    case 'proxy page':
      return new Response('<h1>Sign in to the network</h1>', {
        status: mischief.status,
        headers: { 'content-type': 'text/html' },
      });
    case 'empty answer':
      return new Response(null, { status: 204 });
    case 'redirect':
      return new Response(null, { status: 302, headers: { location: 'https://portal.example/' } });
  }
  const delivery = heard.body as Delivery;
  const hash = sha256(heard.text);
  const before = hub.rows.get(delivery.key);
  if (before && (before.hash !== hash || before.person !== person)) {
    hub.conflicts += 1;
    return fault(422, 'delivery.other_content');
  }
  const conversation = delivery.kind === 'act' ? undefined : conversationOf(delivery, person);
  const row = before ?? { person, text: heard.text, hash, ...(conversation && { conversation }) };
  const said = { key: delivery.key, hash, ...(row.conversation && { conversation: row.conversation }) };
  // whoever answers like this has not kept what we sent
  if (mischief?.kind === 'other key') return json(200, { ...said, key: 'another' });
  if (mischief?.kind === 'other hash') return json(200, { ...said, hash: '0'.repeat(64) });
  hub.rows.set(delivery.key, row);
  if (mischief?.kind === 'kept, answer lost') return 'no answer';
  return json(before ? 200 : 201, said);
}

export function conversationOf(delivery: Delivery, person: string): Conversation {
  if (delivery.kind !== 'complaint') throw new Error('only complaints here');
  return {
    ...delivery.complaint,
    id: `c-${delivery.key}`,
    key: delivery.key,
    author: { id: person, name: person },
    to: { title: 'Trade shows', person: { id: 'jana', name: 'Jana' } },
    at: delivery.at,
    moves: [],
  };
}

function poll(hub: FakeHub, { url, headers }: Heard) {
  hub.polls += 1;
  const latest = hub.offered === undefined ? (hub.releases.at(-1) ?? null) : hub.offered;
  const total = hub.acts.length + hub.news.length;
  const known = Number(url.searchParams.get('cursor'));
  const cursor = known > total ? total : Math.min(total, known + hub.portion);
  const etag = `"${latest?.number ?? 0}-${latest?.hash ?? ''}-${cursor}"`;
  if (headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers: { etag } });
  const release = latest && { number: latest.number, hash: latest.hash };
  const news = {
    acts: hub.acts.slice(known, cursor),
    conversations: hub.news.slice(
      Math.max(0, known - hub.acts.length),
      Math.max(0, cursor - hub.acts.length),
    ),
    absences: hub.absences,
    ...(cursor < total && { more: true }),
  };
  return json(200, { release, cursor, ...news }, { etag });
}

function releaseContent(hub: FakeHub, { url }: Heard) {
  const number = Number(url.pathname.split('/').at(-1));
  const release = hub.releases.find((each) => each.number === number);
  if (!release) return fault(404, 'release.unknown');
  const base = hub.releases.find((each) => each.number === Number(url.searchParams.get('since')));
  const since = hub.deltas && base ? base.number : null;
  const held = new Map(since === null ? [] : base?.entries.map(({ id, hash }) => [id, hash]));
  const content = {
    number,
    hash: release.hash,
    releasedAt: '2026-11-01T08:00:00.000Z',
    pactSince: '2026-10-01T08:00:00.000Z',
    since,
    entries: release.entries.filter(({ id, hash }) => held.get(id) !== hash),
    removed: [...held.keys()].filter((id) => !release.entries.some((each) => each.id === id)),
    ...(release.unsigned?.length && { unsigned: release.unsigned }),
  };
  return json(200, { ...content, ...hub.tamper(content) });
}
