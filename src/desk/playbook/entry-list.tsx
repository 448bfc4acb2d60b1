import { useSignal } from '@preact/signals';
import type { Entry } from '../../domain/playbook/entries';
import { playbook as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { addressOf, kinds, type View } from './view';

type EntryListProps = { entries: Entry[]; view: View; chosen: string | undefined };

/** So many at once: a playbook of thousands is searched, not scrolled. */
const step = 200;

export function EntryList({ entries: all, view, chosen }: EntryListProps) {
  const shown = useSignal(step);
  const entries = all.slice(0, shown.value);
  const groups = kinds
    .map((kind) => ({ kind, members: entries.filter((entry) => entry.kind === kind) }))
    .filter(({ members }) => members.length > 0);
  return (
    <nav class="entry-list" aria-label={words.entries}>
      <p class="soft" role="status">
        {words.count(all.length)}
      </p>
      {groups.map(({ kind, members }) => (
        <section key={kind}>
          <h2 class="label">{words.kinds[kind]}</h2>
          <ul>
            {members.map(({ id, title }) => (
              <li key={id}>
                <a href={addressOf({ ...view, entry: id })} aria-current={id === chosen ? 'true' : undefined}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {all.length > entries.length && (
        <p>
          <Button small onClick={() => (shown.value += step)}>
            {words.more(Math.min(step, all.length - entries.length))}
          </Button>
        </p>
      )}
    </nav>
  );
}
