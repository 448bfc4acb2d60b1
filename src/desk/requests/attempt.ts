import type { Move } from '../../domain/feedback/conversation';

export type Attempt = { key: string; move: Move };

/**
 * The key under which a move is sent. The same move tried again keeps its key, so that the hub takes it once even if
 * the first answer got lost; a changed move is another one.
 */
export function attemptFor(move: Move, before: Attempt | undefined): Attempt {
  if (before && JSON.stringify(before.move) === JSON.stringify(move)) return before;
  return { key: crypto.randomUUID(), move };
}
