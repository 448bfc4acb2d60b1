import { hash } from 'node:crypto';
import type { Hash } from '../../domain/playbook/release';
import type { HubRoute } from '../../protocol/hub-api';
import { hub as words } from '../../text/hub';
import { type Refusal, refuse } from '../refusal';

const largest = 64_000;
/** Playbooks and what is written for them are larger. */
const largestOf: Partial<Record<HubRoute, number>> = {
  'POST /api/proposals': 5_000_000,
  'POST /api/proposals/:id/revise': 5_000_000,
  'POST /api/drafts/check': 5_000_000,
  'POST /api/drafts': 500_000,
  'PUT /api/drafts/:id': 500_000,
};
const deepest = 12;

/** The largest body that a route takes, in bytes. */
export const mostBytes = (route: HubRoute): number => largestOf[route] ?? largest;

export type Body = { value: unknown; hash: Hash };

/** Reads the JSON of a request, and no more of it than is allowed. No body: `undefined`. */
export async function readBody(request: Request, route: HubRoute): Promise<Body | Refusal> {
  const most = mostBytes(route);
  const bytes = await bytesOf(request, most).catch(() => null);
  if (bytes === null) return refuse('request.cut_off');
  if (bytes === undefined) return refuse('request.too_large', { about: words.kilobytes(most) });
  const digest = hash('sha256', bytes);
  if (bytes.length === 0) return { value: undefined, hash: digest };
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? ''))
    return refuse('request.wrong_type');
  const value = parsed(bytes);
  if (value === undefined) return refuse('request.not_json');
  return deeper(value, deepest) ? refuse('request.too_deep') : { value, hash: digest };
}

async function bytesOf(request: Request, most: number): Promise<Buffer | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return undefined;
  if (!request.body) return Buffer.alloc(0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function deeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => deeper(each, levels - 1));
}
