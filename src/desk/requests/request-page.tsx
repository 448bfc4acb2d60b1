import { ArrowLeft } from 'lucide';
import { useRoute } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import type { ConversationRow } from '../../protocol/hub-api';
import { useDesk, useMe } from '../access/desk';
import { requests as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';
import { Tag } from '../../ui/controls/tag';
import { valueOf } from '../loading/resource';
import { Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { About } from './about';
import { Composer } from './composer';
import { dayOf, isLate } from './day';
import { makeRequest, type RequestStore } from './request-store';
import { StateTag } from './state-tag';
import { Timeline } from './timeline';

export function RequestPage() {
  const id = useRoute().params['id'] ?? '';
  return <OneRequest key={id} id={id} />;
}

function OneRequest({ id }: { id: string }) {
  const { call, toasts } = useDesk();
  const me = useMe().person.id;
  const store = useMemo(
    () => makeRequest({ call, id, me, onMoved: (kind) => toasts.say(words.said[kind]) }),
    [call, id, me, toasts],
  );
  useEffect(() => {
    void store.conversation.load();
    void store.release.load();
  }, [store]);
  const row = valueOf(store.conversation);
  return (
    <>
      <p class="way-back">
        <a href="/requests">
          <Icon of={ArrowLeft} size={14} />
          {words.back}
        </a>
      </p>
      <PageHead title={row?.request ?? words.one} tags={row && <Tags row={row} />} />
      <Shown of={store.conversation} lines={6}>
        {(shown) => <Conversation row={shown} store={store} />}
      </Shown>
    </>
  );
}

function Tags({ row }: { row: ConversationRow }) {
  return (
    <>
      <StateTag state={row.state} />
      {isLate(row, dayOf(new Date())) && <Tag tone="bad">{words.late}</Tag>}
    </>
  );
}

function Conversation({ row, store }: { row: ConversationRow; store: RequestStore }) {
  return (
    <div class="request">
      <div class="request-main stack">
        <section class="said">
          <h2 class="label">{words.complaint}</h2>
          <p class="typed">{row.complaint}</p>
        </section>
        <Timeline row={row} />
        <Composer row={row} store={store} />
      </div>
      <About row={row} release={store.release} />
    </div>
  );
}
