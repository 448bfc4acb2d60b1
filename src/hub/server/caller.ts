import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { hub as words } from '../../text/hub';
import { isLoopback } from '../settings';
import type { Hub } from './hub';

/** The caller's address. Behind a TLS proxy it is the last one that the proxy itself has written down. */
export function addressOf(hub: Hub, context: Context<{ Bindings: HttpBindings }>): string {
  const peer = context.env.incoming.socket.remoteAddress ?? '';
  const behindProxy = hub.settings.publicUrl?.startsWith('https:') && isTrusted(hub, peer);
  const told = behindProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return told || peer;
}

/** A hub that listens on loopback is reached only by its proxy; elsewhere the hub is told to stand behind one. */
function isTrusted(hub: Hub, peer: string): boolean {
  return !isLoopback(hub.settings.host) || isLoopback(peer.replace('::ffff:', ''));
}

const browsers = [/Edg/, /Firefox/, /Chrome/, /Safari/] as const;
const names = ['Edge', 'Firefox', 'Chrome', 'Safari'];

/** What a person would call the browser that calls: for the list of their sessions. */
export function browserOf(userAgent = ''): string {
  return names[browsers.findIndex((each) => each.test(userAgent))] ?? words.someBrowser;
}
