import { Archive, ArchiveRestore, PenLine } from 'lucide';
import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import type { Entry } from '../../domain/playbook/entries';
import type { Hash } from '../../domain/playbook/release';
import type { DraftContent } from '../../protocol/hub-api/drafts';
import { useDesk } from '../access/desk';
import { edit as words } from '../../text/desk';
import { Button, LinkButton } from '../../ui/controls/button';
import { makeResource, valueOf } from '../loading/resource';
import { draftOf } from './draft/blank';

type EntryActionsProps = { entry: Entry; hash: Hash | undefined };

/** Change, archive or bring back an entry in force: each begins a draft; where there is one already, it is opened. */
export function EntryActions({ entry, hash }: EntryActionsProps) {
  const { call, toasts } = useDesk();
  const { route } = useLocation();
  const busy = useSignal(false);
  const drafts = useMemo(() => makeResource(() => call('GET /api/drafts', {})), [call]);
  useEffect(() => void drafts.load(), [drafts]);
  const draft = valueOf(drafts)?.drafts.find((each) => each.entry === entry.id);

  const begin = async (content: DraftContent) => {
    if (busy.value) return undefined;
    busy.value = true;
    const answered = await call('POST /api/drafts', { body: { content, base: hash ?? null } });
    busy.value = false;
    if (answered.ok) return answered.value;
    toasts.say(answered.fault.message, { tone: 'bad' });
    void drafts.load();
    return undefined;
  };
  const change = async () => {
    const begun = await begin(draftOf(entry));
    if (begun) route(`/drafts/${begun.id}`);
  };
  const archive = async () => {
    const { archived, ...content } = draftOf(entry);
    const begun = await begin(archived ? content : { ...content, archived: true });
    if (!begun) return;
    const action = { label: words.toDrafts, run: () => route(`/playbook?show=drafts&draft=${begun.id}`) };
    toasts.say(archived ? words.bringBackDone : words.archiveDone, { action });
    void drafts.load();
  };

  if (draft)
    return (
      <p class="row entry-actions">
        <LinkButton small icon={PenLine} href={`/drafts/${draft.id}`}>
          {words.openDraft}
        </LinkButton>
        <span class="soft">{words.draftBy(draft.by.name)}</span>
      </p>
    );
  return (
    <p class="row entry-actions">
      <Button small icon={PenLine} busy={busy.value} onClick={() => void change()}>
        {words.change}
      </Button>
      <Button
        small
        look="quiet"
        icon={entry.archived ? ArchiveRestore : Archive}
        busy={busy.value}
        onClick={() => void archive()}
      >
        {entry.archived ? words.bringBack : words.archive}
      </Button>
    </p>
  );
}
