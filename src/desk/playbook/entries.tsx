import { ArrowLeft } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { playbook as words } from '../../text/desk';
import { EmptyState } from '../../ui/controls/empty-state';
import { Icon } from '../../ui/controls/icon';
import { Notice } from '../../ui/controls/notice';
import { EntryActions } from '../edit/entry-actions';
import { EntryFilters } from './entry-filters';
import { EntryList } from './entry-list';
import { EntryShown } from './entry-shown';
import type { ReadRelease } from './release-reading';
import { addressOf, found, ordered, type View } from './view';

type EntriesProps = { read: ReadRelease; view: View; mayWrite: boolean };

/** A list beside the entry that is read; where it is narrow, one after the other. */
export function Entries({ read, view, mayWrite }: EntriesProps) {
  const list = ordered(found(read.entries, view));
  const chosen = view.entry === undefined ? list[0] : read.entries.find(({ id }) => id === view.entry);
  const reader = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // where the list has gone to make room, the focus goes on to what was chosen
    if (view.entry && matchMedia('(width < 900px)').matches) reader.current?.querySelector('h2')?.focus();
  }, [view.entry]);
  return (
    <div class={view.entry === undefined ? 'playbook' : 'playbook playbook-reading'}>
      <div class="playbook-list">
        <EntryFilters view={view} />
        {read.unread > 0 && <Notice tone="warn">{words.unread(read.unread)}</Notice>}
        {list.length > 0 ? (
          <EntryList entries={list} view={view} chosen={chosen?.id} />
        ) : (
          <EmptyState title={words.noneFound}>
            <p>{words.noneFoundHelp}</p>
          </EmptyState>
        )}
      </div>
      <div class="playbook-reader" ref={reader}>
        <p class="way-back playbook-back">
          <a href={addressOf({ ...view, entry: undefined })}>
            <Icon of={ArrowLeft} size={14} />
            {words.backToList}
          </a>
        </p>
        {chosen && (
          <EntryShown
            entry={chosen}
            entries={read.entries}
            actions={
              mayWrite && <EntryActions key={chosen.id} entry={chosen} hash={read.hashes.get(chosen.id)} />
            }
          />
        )}
        {!chosen && view.entry !== undefined && (
          <EmptyState title={words.gone}>
            <p>{words.goneHelp}</p>
          </EmptyState>
        )}
      </div>
    </div>
  );
}
