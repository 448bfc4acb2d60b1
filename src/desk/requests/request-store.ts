import { signal } from '@preact/signals';
import type { Move, MoveKind } from '../../domain/feedback/conversation';
import type { Fault } from '../../protocol/hub-api';
import type { Call } from '../access/call';
import { makeDraft } from '../access/drafts';
import { makeResource, valueOf } from '../loading/resource';
import { type Attempt, attemptFor } from './attempt';
import { dayOf } from './day';
import { problemsOf } from './move-problem';

export type RequestStore = ReturnType<typeof makeRequest>;

type MakeRequest = { call: Call; id: string; me: string; onMoved: (kind: MoveKind) => void };

/** One request: its conversation, and the move that is being written. */
export function makeRequest({ call, id, me, onMoved }: MakeRequest) {
  const conversation = makeResource(() => call('GET /api/feedback/:id', { params: { id } }));
  const release = makeResource(() => call('GET /api/release', {}));
  const writing = signal<MoveKind | undefined>(undefined);
  const text = makeDraft(me, `request:${id}:text`);
  const day = makeDraft(me, `request:${id}:day`);
  const busy = signal(false);
  const tried = signal(false);
  const movedOn = signal(false);
  const fault = signal<Fault | undefined>(undefined);
  let attempt: Attempt | undefined;

  const moveOf = (kind: MoveKind): Move => {
    const said = text.text.value.trim();
    const named = kind === 'promise' || kind === 'counter' ? day.text.value : '';
    return { kind, ...(said && { text: said }), ...(named && { day: named }) };
  };
  const problems = () => {
    const row = valueOf(conversation);
    if (!row || !writing.value) return {};
    return problemsOf(row, moveOf(writing.value), dayOf(new Date()));
  };
  const write = (kind: MoveKind | undefined) => {
    writing.value = kind;
    tried.value = false;
    fault.value = undefined;
    movedOn.value = false;
    if (kind && !day.text.value) day.text.value = valueOf(conversation)?.by ?? '';
  };
  const send = async () => {
    const kind = writing.value;
    tried.value = true;
    if (!kind || busy.value || Object.keys(problems()).length > 0) return;
    busy.value = true;
    fault.value = undefined;
    attempt = attemptFor(moveOf(kind), attempt);
    const answered = await call('POST /api/feedback/:id/moves', { params: { id }, body: attempt });
    busy.value = false;
    if (!answered.ok) {
      fault.value = answered.fault;
      // somebody was faster: show what is new, keep what was typed
      movedOn.value = answered.status === 409;
      if (movedOn.value) await conversation.load();
      return;
    }
    conversation.set(answered.value);
    attempt = undefined;
    text.drop();
    day.drop();
    write(undefined);
    onMoved(kind);
  };
  return {
    conversation,
    release,
    writing,
    text: text.text,
    day: day.text,
    busy,
    tried,
    movedOn,
    fault,
    problems,
    write,
    send,
  };
}
