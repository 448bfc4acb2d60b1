import type { Entry } from '../../domain/playbook/entries';
import { playbook as words } from '../../text/desk';
import { addressOf, kinds, type View } from './view';

type EntryListProps = { entries: Entry[]; view: View; chosen: string | undefined };

export function EntryList({ entries, view, chosen }: EntryListProps) {
  const groups = kinds
    .map((kind) => ({ kind, members: entries.filter((entry) => entry.kind === kind) }))
    .filter(({ members }) => members.length > 0);
  return (
    <nav class="entry-list" aria-label={words.entries}>
      <p class="soft" role="status">
        {words.count(entries.length)}
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
    </nav>
  );
}
