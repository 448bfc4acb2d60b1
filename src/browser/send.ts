import browser from 'webextension-polyfill';
import type { AnswerTo, Message, MessageKind } from '../protocol/messages';

/**
 * Sends a message to the worker. `undefined` means: not delivered, or nobody knows. A worker that dies loses messages
 * in three forms (channel closed, no receiver, silence); all three come back as this. Send again only what may be
 * done twice.
 */
export function send<Kind extends MessageKind>(message: Message<Kind>): Promise<AnswerTo<Kind> | undefined> {
  return orUndelivered(browser.runtime.sendMessage(message));
}

/** The same, up to three times, for messages that may be done twice. */
export async function sendAgain<Kind extends MessageKind>(
  message: Message<Kind>,
): Promise<AnswerTo<Kind> | undefined> {
  for (const wait of [50, 250]) {
    const answer = await send(message);
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return send(message);
}

/** Asks the page script in the top frame of a tab. `undefined`: there is none. */
export function sendToTab<Kind extends MessageKind>(
  tabId: number,
  message: Message<Kind>,
): Promise<AnswerTo<Kind> | undefined> {
  return orUndelivered(browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}

async function orUndelivered<Answer>(sending: Promise<unknown>): Promise<Answer | undefined> {
  return sending.then(
    (answer) => (answer ?? undefined) as Answer | undefined,
    () => undefined,
  );
}
