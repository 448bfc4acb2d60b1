import { askToNotify, endNotifying } from '../../browser/notifications';
import { writeStored } from '../../browser/stored';
import type { NewsKind } from '../../domain/today/news';
import type { Choices } from '../../protocol/stored';

/** Whether CRMs that can be asked are asked for my open leads. False when the browser did not keep it. */
export function chooseAsking(choices: Choices, on: boolean): Promise<boolean> {
  return writeStored({ choices: { ...choices, askOpenLeads: on } });
}

/**
 * Takes a kind of news up, or off. Call it first thing in a click: the browser is asked for notifications with the first
 * kind, and they are given back with the last one. False when the browser did not allow it.
 */
export async function chooseNews(
  choices: Choices,
  { kind, on }: { kind: NewsKind; on: boolean },
): Promise<boolean> {
  const { notify = [] } = choices;
  const allowed = on ? await askToNotify() : true;
  if (!allowed) return false;
  const kinds = on ? [...new Set([...notify, kind])] : notify.filter((each) => each !== kind);
  if (kinds.length === 0) await endNotifying();
  return writeStored({ choices: { ...choices, notify: kinds } });
}
