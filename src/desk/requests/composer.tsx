import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MoveKind } from '../../domain/feedback/conversation';
import { states } from '../../domain/feedback/moves';
import type { ConversationRow } from '../../protocol/hub-api';
import { requests as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { MoveForm } from './move-form';
import { isYourTurn } from './day';
import type { RequestStore } from './request-store';

/** What the reader may do now, by what the hub allows; else for whom the request waits. */
export function Composer({ row, store }: { row: ConversationRow; store: RequestStore }) {
  const section = useRef<HTMLElement>(null);
  const writing = store.writing.value;
  useLayoutEffect(() => {
    if (writing) section.current?.querySelector<HTMLElement>('input, textarea, [type=submit]')?.focus();
  }, [writing]);
  if (row.may.length === 0 && !writing) return <p class="soft">{waitsFor(row)}</p>;
  const first = isYourTurn(row) ? row.may[0] : undefined;
  return (
    <section class="composer stack" ref={section}>
      <h2>{isYourTurn(row) ? words.yourMove : waitsFor(row)}</h2>
      <div class="row">
        {row.may.map((kind) => (
          <Button
            key={kind}
            look={lookOf(kind, first)}
            aria-expanded={writing === kind}
            onClick={() => store.write(writing === kind ? undefined : kind)}
          >
            {words.actions[kind]}
          </Button>
        ))}
      </div>
      {writing && <MoveForm kind={writing} row={row} store={store} />}
    </section>
  );
}

function lookOf(kind: MoveKind, first: MoveKind | undefined) {
  if (kind === first) return 'primary';
  return kind === 'withdraw' ? 'quiet' : 'plain';
}

function waitsFor({ state, author, to }: ConversationRow): string {
  const { turn } = states[state];
  if (turn === 'addressee') return words.waits.addressee(to.person?.name ?? to.title);
  return turn === 'asker' ? words.waits.asker(author.name) : words.waits.nobody;
}
