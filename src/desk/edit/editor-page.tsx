import { ArrowLeft, Send, Trash2 } from 'lucide';
import { useLocation, useRoute } from 'preact-iso';
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk, useMe } from '../access/desk';
import { edit as words, playbook } from '../../text/desk';
import { Button, LinkButton } from '../../ui/controls/button';
import { Icon } from '../../ui/controls/icon';
import { Moment } from '../../ui/controls/moment';
import { Notice } from '../../ui/controls/notice';
import { Tag } from '../../ui/controls/tag';
import { makeResource, valueOf } from '../loading/resource';
import { FaultNotice, Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { ConflictDialog } from './draft/conflict-dialog';
import { type Conflict, type DraftStore, makeDraftStore } from './draft/draft-store';
import { readKnown } from './draft/known';
import { SavingTag } from './draft/saving-tag';
import { Editing } from './editing';

export function EditorPage() {
  const id = useRoute().params['id'] ?? '';
  return <OneDraft key={id} id={id} />;
}

function OneDraft({ id }: { id: string }) {
  const { call } = useDesk();
  const me = useMe().person;
  const store = useMemo(
    () => makeDraftStore({ call, id, me: me.id, owner: me.name }),
    [call, id, me.id, me.name],
  );
  const known = useMemo(() => makeResource(() => readKnown(call)), [call]);
  useEffect(() => {
    void store.read.load();
    void known.load();
    return store.close;
  }, [store, known]);
  const content = store.content.value;
  const head = store.head.value;
  const beside = valueOf(known);
  const conflict = store.conflict.value;
  /** A conflict that somebody wants to look at later: nothing is saved until then. */
  const putAside = useSignal<Conflict | undefined>(undefined);
  return (
    <>
      <p class="way-back">
        <a href="/playbook?show=drafts">
          <Icon of={ArrowLeft} size={14} />
          {words.allDrafts}
        </a>
      </p>
      <PageHead
        title={content ? content.title || words.untitledEntry : words.draft}
        tags={content && <SavingTag saving={store.saving.value} />}
        actions={content && <Actions store={store} id={id} />}
      >
        {content && head && (
          <>
            {playbook.kinds[content.kind]} · <code>{content.id}</code> · {words.lastSaved(head.by.name)}{' '}
            <Moment at={head.at} relative />
            {content.archived && <Tag tone="warn">{words.archived}</Tag>}
          </>
        )}
      </PageHead>
      <Trouble store={store} onLook={() => (putAside.value = undefined)} />
      <Shown of={store.read} lines={10}>
        {() => (
          <Shown of={known} lines={10}>
            {() => content && beside && <Editing draft={content} store={store} known={beside} />}
          </Shown>
        )}
      </Shown>
      {conflict && conflict !== putAside.value && content && (
        <ConflictDialog
          conflict={conflict}
          mine={content}
          store={store}
          onClose={() => (putAside.value = conflict)}
        />
      )}
    </>
  );
}

function Actions({ store, id }: { store: DraftStore; id: string }) {
  const { call, toasts } = useDesk();
  const { route } = useLocation();
  const discard = async () => {
    const head = store.head.value;
    if (!head) return;
    const answered = await call('DELETE /api/drafts/:id', {
      params: { id },
      query: { version: head.version },
    });
    if (!answered.ok) return toasts.say(answered.fault.message, { tone: 'bad' });
    store.forget();
    const undo = async () => {
      const again = await call('POST /api/drafts', { body: { content: head.content, base: head.base } });
      if (again.ok) route(`/drafts/${again.value.id}`);
      else toasts.say(again.fault.message, { tone: 'bad' });
    };
    toasts.say(words.discarded, { action: { label: words.undo, run: () => void undo() } });
    route('/playbook?show=drafts');
  };
  return (
    <>
      <Button icon={Trash2} look="quiet" onClick={() => void discard()}>
        {words.discard}
      </Button>
      <LinkButton icon={Send} look="primary" href={`/playbook?show=drafts&draft=${encodeURIComponent(id)}`}>
        {words.toPropose}
      </LinkButton>
    </>
  );
}

type TroubleProps = { store: DraftStore; onLook: () => void };

/** A draft that cannot be saved says so, and that what was typed is kept. */
function Trouble({ store, onLook }: TroubleProps) {
  const { fault, saving, head, conflict } = store;
  return (
    <div class="editor-trouble">
      {conflict.value && (
        <Notice tone="warn" title={words.conflict.title(conflict.value.theirs.by.name)}>
          <p>{words.conflict.waits}</p>
          <Button small onClick={onLook}>
            {words.conflict.look}
          </Button>
        </Notice>
      )}
      {saving.value === 'gone' && (
        <Notice tone="bad" title={words.gone}>
          <p>{words.goneHelp}</p>
        </Notice>
      )}
      {head.value?.proposal && (
        <Notice tone="warn">
          <p>
            {words.inProposal} <a href={`/proposals/${head.value.proposal}`}>{words.seeProposal}</a>
          </p>
        </Notice>
      )}
      {fault.value && !conflict.value && saving.value !== 'gone' && (
        <FaultNotice fault={fault.value} again={() => void store.save()} />
      )}
    </div>
  );
}
