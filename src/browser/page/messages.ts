import type { AnswerTo, Message, MessageKind, senders } from '../../protocol/messages';
import { browser, isAlive } from './native';

type FromContent = {
  [Kind in MessageKind]: (typeof senders)[Kind] extends 'content' | 'either' ? Kind : never;
}[MessageKind];
type ToContent = 'lead.shown' | 'lead.brief' | 'panel.reset';

/** Asks the worker; `undefined` means that it was not delivered, in whichever of the ways that a worker dies. */
export async function tellWorker<Kind extends FromContent>(
  message: Message<Kind>,
): Promise<AnswerTo<Kind> | undefined> {
  try {
    const answer: AnswerTo<Kind> | null | undefined = await browser.runtime.sendMessage(message);
    return answer ?? undefined; // Chromium says null
  } catch {
    return undefined;
  }
}

/**
 * Answers the extension's own pages until `life` ends. A message of another sender, or of a kind that is not ours,
 * gets no answer.
 */
export function answerOwnPages(
  life: AbortSignal,
  answers: { [Kind in ToContent]: () => AnswerTo<Kind> },
): void {
  const { onMessage, id } = browser.runtime;
  const listener = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => {
    const kind = kindOf(message);
    if (!isAlive() || sender.id !== id) return;
    if (kind === 'lead.shown' || kind === 'lead.brief' || kind === 'panel.reset') reply(answers[kind]());
  };
  // answered at once by callback: the one way that every browser understands without the polyfill
  const asTyped = listener as unknown as Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(asTyped);
  life.addEventListener('abort', () => onMessage.removeListener(asTyped));
}

function kindOf(message: unknown): MessageKind | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  return message.kind as MessageKind;
}
