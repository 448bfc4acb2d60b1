import browser, { type Runtime } from 'webextension-polyfill';
import { type AnswerTo, type Message, type MessageKind, senders } from '../protocol/messages';
import { isGranted } from './grants';

/** Who sent a message, as the browser itself says. */
export type From = { from: 'own page' } | { from: 'content'; tabId: number; frameId: number; origin: string };

export type Answers<Kind extends MessageKind> = {
  [K in Kind]: (message: Message<K>, from: From) => Promise<AnswerTo<K> | undefined>;
};

/**
 * The one root listener: call it once, before anything is awaited. Answers only the kinds that it is given, only to
 * whom the table of messages lets send them, and only what `parse` understands. Everything else, and an answer that
 * fails, is `undefined` at the other end: not delivered.
 */
export function answerMessages<Kind extends MessageKind>(
  answers: Answers<Kind>,
  parse: (value: unknown) => Message | undefined,
): void {
  const hear = (value: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    const message = parse(value);
    if (!message || !(message.kind in answers)) return undefined;
    return answer(message, sender).catch(() => undefined);
  };
  const answer = async (message: Message, by: Runtime.MessageSender) => {
    const from = await whoIs(by);
    const sender = senders[message.kind];
    if (!from || (sender !== 'either' && sender !== from.from)) return undefined;
    const reply = answers[message.kind as Kind] as (message: Message, from: From) => Promise<unknown>;
    return reply(message, from);
  };
  browser.runtime.onMessage.addListener(hear);
}

/** A page of this extension, a top frame on a site that is allowed now, or nobody we know. */
async function whoIs(sender: Runtime.MessageSender): Promise<From | undefined> {
  if (sender.id !== browser.runtime.id) return undefined;
  if (sender.url?.startsWith(browser.runtime.getURL(''))) return { from: 'own page' };
  const { origin } = sender as { origin?: string }; // both browsers say it; the typings do not
  const { tab, frameId } = sender;
  if (tab?.id === undefined || frameId !== 0 || !origin || !(await isGranted(origin))) return undefined;
  return { from: 'content', tabId: tab.id, frameId, origin };
}
