import { useEffect, useMemo } from 'preact/hooks';
import { useDesk } from '../access/desk';
import { edit as words, proposals } from '../../text/desk';
import { Notice } from '../../ui/controls/notice';
import { FaultNotice } from '../loading/shown';
import type { Drafted } from './draft/blank';
import { makeChecks } from './draft/check-store';
import type { DraftStore } from './draft/draft-store';
import { fieldsOf, type Known, laidOver, withDots } from './draft/known';
import { BesideProvider } from './draft/known-context';
import { Outdated } from './draft/outdated';
import { problemsAt, ProblemsProvider } from './form/problems';
import { EntryForm } from './kinds/entry-form';
import { Preview } from './preview/preview';

type EditingProps = { draft: Drafted; store: DraftStore; known: Known };

/** The form; for what a rep sees, the panel beside it. */
export function Editing({ draft, store, known }: EditingProps) {
  const { call } = useDesk();
  const checks = useMemo(() => makeChecks(call), [call]);
  useEffect(() => checks.close, [checks]);
  useEffect(() => checks.check(draft, known.contents), [checks, draft, known]);
  const entries = useMemo(() => laidOver(known, withDots(draft)), [known, draft]);
  const beside = useMemo(() => ({ known, entries, fields: fieldsOf(entries) }), [known, entries]);
  const problems = checks.problems.value;
  const byPlace = useMemo(() => problemsAt(problems, draft), [problems, draft]);
  const seen = draft.kind === 'guidance' || draft.kind === 'campaign' || draft.kind === 'definition';
  return (
    <BesideProvider value={beside}>
      <ProblemsProvider value={byPlace}>
        <Outdated draft={draft} store={store} known={known} />
        {checks.fault.value && <FaultNotice fault={checks.fault.value} />}
        <div class={seen ? 'editor editor-beside' : 'editor'}>
          <div>
            {checks.checked.value && <Verdict problems={problems} />}
            <EntryForm draft={draft} change={store.change} />
          </div>
          {seen && <Preview draft={draft} entries={entries} releasedAt={known.release?.head.releasedAt} />}
        </div>
      </ProblemsProvider>
    </BesideProvider>
  );
}

/** Whether it can be proposed, and what is to be mended before. */
function Verdict({ problems }: { problems: { path: string; message: string }[] }) {
  if (problems.length === 0) return <p class="editor-ready soft">{words.ready}</p>;
  return (
    <details class="editor-problems">
      <summary>{words.problems(problems.length)}</summary>
      <Notice tone="warn">
        <ul class="plain-list">
          {problems.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              {path && <strong>{proposals.path(path)}:</strong>} {message}
            </li>
          ))}
        </ul>
      </Notice>
    </details>
  );
}
