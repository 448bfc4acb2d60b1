import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Hub } from '../server/hub';
import { tokenHash } from '../sessions/token';
import { etagOf } from './rules';
import { isRebound } from '../server/guard';
import { releaseKey } from './heads';

const poll = /^\/api\/sync\?release=(\d{1,9})&cursor=(\d{1,9})$/;
const bearer = /^Bearer ([\w-]{20,200})$/;

/**
 * Answers the poll that thousands of browsers send each minute, when session and heads are remembered and nothing is
 * new: before any framework. Everything else it leaves to the route, which decides the same.
 */
export function answerNothingNew(hub: Hub, request: IncomingMessage, response: ServerResponse): boolean {
  const asked = request.method === 'GET' ? poll.exec(request.url ?? '') : null;
  const token = asked && bearer.exec(request.headers.authorization ?? '')?.[1];
  const session = token ? hub.sessions.peek(tokenHash(token)) : undefined;
  if (!asked || session?.kind !== 'extension' || isRebound(hub, request.headers.host)) return false;
  const release = hub.heads.release.peek(releaseKey);
  const cursor = hub.heads.cursors.peek(session.person.id);
  if (release === undefined || cursor === undefined) return false;
  const number = release?.number ?? 0;
  if (Number(asked[1]) !== number || Number(asked[2]) !== cursor) return false;
  if (number !== 0 && hub.heads.held.peek(session.id) !== number) return false;
  response.writeHead(304, { etag: etagOf(number, cursor), 'cache-control': 'no-store' }).end();
  return true;
}
