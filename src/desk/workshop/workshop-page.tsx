import { ArrowLeft } from 'lucide';
import { useRoute } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import { sideOf } from '../../domain/people/person';
import type { Workshop } from '../../protocol/hub-api/workshops';
import { useDesk, useMe } from '../access/desk';
import { workshop as words } from '../../text/desk';
import { Icon } from '../../ui/controls/icon';
import { Tag } from '../../ui/controls/tag';
import { BesideProvider } from '../edit/draft/known-context';
import { fieldsOf } from '../edit/draft/known';
import { valueOf } from '../loading/resource';
import { FaultNotice, Shown } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { LaidOpen } from './laid-open';
import { Waiting } from './waiting';
import { makeWorkshop, type WorkshopStore } from './workshop-store';
import { WorkshopState } from './workshop-state';
import { Writing } from './writing';

export function WorkshopPage() {
  const id = useRoute().params['id'] ?? '';
  return <OneWorkshop key={id} id={id} />;
}

function OneWorkshop({ id }: { id: string }) {
  const { call } = useDesk();
  const store = useMemo(() => makeWorkshop({ call, id }), [call, id]);
  useEffect(() => void store.load(), [store]);
  const workshop = valueOf(store.workshop);
  return (
    <>
      <p class="way-back">
        <a href="/workshops">
          <Icon of={ArrowLeft} size={14} />
          {words.back}
        </a>
      </p>
      <PageHead
        title={workshop?.title ?? words.one}
        tags={
          workshop && (
            <>
              <Tag>{workshop.stage}</Tag>
              <WorkshopState of={workshop} />
            </>
          )
        }
      />
      <Shown of={store.workshop} lines={6}>
        {(shown) => (
          <Shown of={store.release} lines={6}>
            {(release) => {
              const entries = release?.entries ?? [];
              const known = { release, drafts: [], contents: [], teams: [] };
              return (
                <BesideProvider value={{ known, entries, fields: fieldsOf(entries) }}>
                  {store.fault.value && <FaultNotice fault={store.fault.value} />}
                  <Stage workshop={shown} store={store} />
                </BesideProvider>
              );
            }}
          </Shown>
        )}
      </Shown>
    </>
  );
}

/** Writing, waiting for the other side, or both laid open. */
function Stage({ workshop, store }: { workshop: Workshop; store: WorkshopStore }) {
  const side = sideOf(useMe().person.role);
  const { sales, marketing } = workshop.handedIn;
  if (sales && marketing) return <LaidOpen workshop={workshop} store={store} />;
  if (side === undefined)
    return (
      <section class="card stack">
        <h2>{words.write.adminTitle}</h2>
        <p class="soft">{words.write.adminLead}</p>
      </section>
    );
  if (workshop.handedIn[side]) return <Waiting workshop={workshop} side={side} store={store} />;
  return <Writing workshop={workshop} side={side} store={store} />;
}
