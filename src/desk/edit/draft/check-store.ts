import { signal } from '@preact/signals';
import type { DraftContent, DraftProblem } from '../../../protocol/hub-api/drafts';
import type { Fault } from '../../../protocol/hub-api';
import type { Call } from '../../access/call';

/** Asks the hub what keeps a draft from being proposed, a moment after its last change; only the last answer counts. */
export function makeChecks(call: Call, wait = 500) {
  const problems = signal<DraftProblem[]>([]);
  const fault = signal<Fault | undefined>(undefined);
  /** Whether anything has been checked yet: before that, nothing can be called in order. */
  const checked = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  /** `beside`: other drafts that count as if they were in force. */
  function check(content: DraftContent, beside: DraftContent[]) {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(content, beside), checked.value ? wait : 0);
  }

  async function ask(content: DraftContent, beside: DraftContent[]) {
    const mine = ++latest;
    const contents = [content, ...beside.filter(({ id }) => id !== content.id)];
    const answered = await call('POST /api/drafts/check', { body: { contents } });
    if (mine !== latest) return;
    fault.value = answered.ok ? undefined : answered.fault;
    if (!answered.ok) return;
    problems.value = answered.value.problems.filter(({ entry }) => entry === content.id);
    checked.value = true;
  }

  function close() {
    clearTimeout(timer);
    latest++;
  }

  return { problems, fault, checked, check, close };
}
