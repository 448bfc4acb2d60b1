import { ArrowLeft, FileSpreadsheet } from 'lucide';
import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import { useDesk, useMe } from '../../access/desk';
import { edit as words } from '../../../text/desk';
import { Button } from '../../../ui/controls/button';
import { EmptyState } from '../../../ui/controls/empty-state';
import { Icon } from '../../../ui/controls/icon';
import { makeResource } from '../../loading/resource';
import { FaultNotice, Shown } from '../../loading/shown';
import { PageHead } from '../../shell/page-head';
import { type Known, readKnown } from '../draft/known';
import { FileDrop } from '../../../ui/controls/file-drop';
import { ImportPreview } from './import-preview';
import { makeImport } from './import-store';

/** Campaigns from a CSV file. It is read in the browser; nothing of it travels before somebody says so. */
export function ImportPage() {
  const { call } = useDesk();
  const known = useMemo(() => makeResource(() => readKnown(call)), [call]);
  useEffect(() => void known.load(), [known]);
  return (
    <>
      <p class="way-back">
        <a href="/playbook/new">
          <Icon of={ArrowLeft} size={14} />
          {words.newEntry}
        </a>
      </p>
      <PageHead title={words.csv.title}>{words.csv.lead}</PageHead>
      <Shown of={known} lines={4}>
        {(value) => <Import known={value} />}
      </Shown>
    </>
  );
}

function Import({ known }: { known: Known }) {
  const { call, toasts } = useDesk();
  const owner = useMe().person.name;
  const { route } = useLocation();
  const store = useMemo(() => {
    const onDrafts = (ids: string[]) => {
      toasts.say(words.csv.begun(ids.length));
      route(`/playbook?show=drafts&draft=${ids.join(',')}`);
    };
    const onProposed = (id: string) => {
      toasts.say(words.propose.done);
      route(`/proposals/${id}`);
    };
    return makeImport({ call, known, owner, onDrafts, onProposed });
  }, [call, known, owner]);
  useEffect(() => store.cancel, [store]);
  const now = store.now.value;
  return (
    <>
      {store.fault.value && <FaultNotice fault={store.fault.value} />}
      {now.state === 'none' && (
        <FileDrop
          icon={FileSpreadsheet}
          label={words.csv.drop}
          hint={words.csv.dropHint}
          accept=".csv,.tsv,.txt,text/csv"
          onFile={(file) => void store.choose(file)}
        />
      )}
      {now.state === 'empty' && (
        <EmptyState title={words.csv.empty(now.name)}>
          <p>{words.csv.emptyHelp}</p>
          <Button onClick={store.cancel}>{words.csv.another}</Button>
        </EmptyState>
      )}
      {now.state === 'reading' && (
        <div class="stack narrow">
          <p role="status">{words.csv.reading(now.name, now.rows)}</p>
          <progress class="progress" aria-label={words.csv.progress} max={1} value={now.done} />
          <p>
            <Button onClick={store.cancel}>{words.csv.cancel}</Button>
          </p>
        </div>
      )}
      {now.state === 'read' && <ImportPreview store={store} read={now} />}
    </>
  );
}
