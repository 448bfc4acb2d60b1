import { ArrowLeft, FileUp } from 'lucide';
import { useLocation } from 'preact-iso';
import { useMemo } from 'preact/hooks';
import { useDesk, useMe } from '../access/desk';
import { proposals as words } from '../../text/desk';
import { Button } from '../../ui/controls/button';
import { FileDrop } from '../../ui/controls/file-drop';
import { Icon } from '../../ui/controls/icon';
import { Notice } from '../../ui/controls/notice';
import { Skeleton } from '../../ui/controls/skeleton';
import { TextField } from '../../ui/controls/text-field';
import { FaultNotice } from '../loading/shown';
import { PageHead } from '../shell/page-head';
import { DifferenceList } from './difference-list';
import { ProblemList } from './problem-list';
import { type Chosen, makePropose, type ProposeStore } from './propose-store';

export function ProposePage() {
  const { call, toasts } = useDesk();
  const me = useMe().person.id;
  const { route } = useLocation();
  const store = useMemo(() => {
    const onProposed = (id: string) => {
      toasts.say(words.proposed);
      route(`/proposals/${id}`);
    };
    return makePropose({ call, me, onProposed });
  }, [call, me, route, toasts]);
  return (
    <>
      <p class="way-back">
        <a href="/playbook">
          <Icon of={ArrowLeft} size={14} />
          {words.back}
        </a>
      </p>
      <PageHead title={words.newTitle}>{words.newLead}</PageHead>
      {store.fault.value && <FaultNotice fault={store.fault.value} />}
      <Stage chosen={store.chosen.value} store={store} />
    </>
  );
}

function Stage({ chosen, store }: { chosen: Chosen; store: ProposeStore }) {
  if (chosen.state === 'none')
    return (
      <FileDrop
        icon={FileUp}
        label={words.drop}
        choose={words.choose}
        hint={words.fileHint}
        accept="application/json,.json"
        onFile={(file) => void store.choose(file)}
      />
    );
  if (chosen.state === 'reading') return <Skeleton lines={4} />;
  if (chosen.state === 'checked') return <Checked chosen={chosen} store={store} />;
  return (
    <div class="stack">
      <Notice tone="bad" title={words.unreadable}>
        <p>
          {chosen.name}: {chosen.said}
        </p>
        {chosen.problems.length > 0 && <p>{words.problemsLead}</p>}
      </Notice>
      <ProblemList problems={chosen.problems} />
      <p>
        <Button onClick={store.forget}>{words.another}</Button>
      </p>
    </div>
  );
}

type CheckedProps = { chosen: Extract<Chosen, { state: 'checked' }>; store: ProposeStore };

function Checked({ chosen: { name, entries, differences }, store }: CheckedProps) {
  const missing = store.tried.value && !store.title.value.trim() ? words.titleMissing : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    void store.submit();
  };
  return (
    <div class="stack">
      <Notice tone={differences.length > 0 ? 'good' : 'warn'} title={words.file(name, entries.length)}>
        <p>
          {differences.length > 0
            ? `${words.checked} ${words.changes(differences.length)} ${words.changesLead}`
            : words.noChanges}
        </p>
        <Button small onClick={store.forget}>
          {words.another}
        </Button>
      </Notice>
      {differences.length > 0 && (
        <>
          <form class="propose stack" noValidate onSubmit={submit}>
            <TextField
              label={words.title}
              hint={words.titleHint}
              maxLength={200}
              required
              value={store.title.value}
              error={missing}
              onValue={(typed) => (store.title.value = typed)}
            />
            <p>
              <Button type="submit" look="primary" busy={store.busy.value}>
                {words.submit}
              </Button>
            </p>
          </form>
          <h2>{words.differences}</h2>
          <DifferenceList differences={differences} entries={entries} />
        </>
      )}
    </div>
  );
}
