import { ArrowLeft, FileSpreadsheet, Sparkles } from 'lucide';
import { useLocation } from 'preact-iso';
import { useEffect, useMemo } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { EntryKind } from '../../domain/playbook/entries';
import { useDesk, useMe } from '../access/desk';
import { edit as words, playbook } from '../../text/desk';
import { Button, LinkButton } from '../../ui/controls/button';
import { Icon } from '../../ui/controls/icon';
import { SelectField } from '../../ui/controls/select-field';
import { TextField } from '../../ui/controls/text-field';
import { makeResource, valueOf } from '../loading/resource';
import { FaultNotice, Shown } from '../loading/shown';
import { kinds } from '../playbook/view';
import { PageHead } from '../shell/page-head';
import { blankEntry } from './draft/blank';
import { readKnown, takenIds } from './draft/known';
import type { Fault } from '../../protocol/hub-api';

/** A new entry of any kind, from nothing; starters and files are the quicker ways, and lead on from here. */
export function NewPage() {
  const { call } = useDesk();
  const { query } = useLocation();
  const known = useMemo(() => makeResource(() => readKnown(call)), [call]);
  useEffect(() => void known.load(), [known]);
  const asked = kinds.find((kind) => kind === query['kind']) ?? 'campaign';
  return (
    <>
      <p class="way-back">
        <a href="/playbook">
          <Icon of={ArrowLeft} size={14} />
          {words.toPlaybook}
        </a>
      </p>
      <PageHead title={words.fresh.title}>{words.fresh.lead}</PageHead>
      <div class="row section-row">
        <LinkButton href="/playbook/starters" icon={Sparkles} look="primary">
          {words.fresh.starter}
        </LinkButton>
        <LinkButton href="/playbook/import" icon={FileSpreadsheet}>
          {words.fresh.csv}
        </LinkButton>
      </div>
      <Shown of={known} lines={4}>
        {() => <NewForm asked={asked} title={query['title'] ?? ''} taken={takenIds(valueOf(known)!)} />}
      </Shown>
    </>
  );
}

type NewFormProps = { asked: EntryKind; title: string; taken: { id: string }[] };

function NewForm({ asked, title: named, taken }: NewFormProps) {
  const { call } = useDesk();
  const owner = useMe().person.name;
  const { route } = useLocation();
  const kind = useSignal<EntryKind>(asked);
  const title = useSignal(named.slice(0, 200));
  const tried = useSignal(false);
  const busy = useSignal(false);
  const fault = useSignal<Fault | undefined>(undefined);
  const submit = async (event: Event) => {
    event.preventDefault();
    tried.value = true;
    const said = title.value.trim();
    if (busy.value || !said) return;
    busy.value = true;
    const today = new Date().toISOString().slice(0, 10);
    const content = blankEntry({ kind: kind.value, title: said, taken, owner, today });
    const answered = await call('POST /api/drafts', { body: { content, base: null } });
    busy.value = false;
    if (answered.ok) route(`/drafts/${answered.value.id}`);
    else fault.value = answered.fault;
  };
  return (
    <form class="stack narrow" noValidate onSubmit={(event) => void submit(event)}>
      <h2>{words.fresh.fromNothing}</h2>
      {fault.value && <FaultNotice fault={fault.value} />}
      <SelectField
        label={words.fresh.kind}
        value={kind.value}
        choices={kinds.map((value) => ({ value, label: playbook.kinds[value] }))}
        onValue={(next) => (kind.value = next)}
      />
      <TextField
        label={words.entryTitle}
        hint={words.fresh.titleHint}
        required
        maxLength={200}
        value={title.value}
        error={tried.value && !title.value.trim() ? words.fresh.titleMissing : undefined}
        onValue={(next) => (title.value = next)}
      />
      <p>
        <Button type="submit" busy={busy.value}>
          {words.fresh.begin}
        </Button>
      </p>
    </form>
  );
}
