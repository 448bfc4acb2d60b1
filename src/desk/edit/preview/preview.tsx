import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Instant } from '../../../domain/instant';
import type { Entry } from '../../../domain/playbook/entries';
import { edit as words } from '../../../text/desk';
import { Notice } from '../../../ui/controls/notice';
import { SelectField } from '../../../ui/controls/select-field';
import { Panel } from '../../../ui/panel/panel';
import type { PanelActions } from '../../../ui/panel/state';
import type { Drafted } from '../draft/blank';
import { wholeOf, withDots } from '../draft/known';
import { previewModel, previewView } from './preview-view';
import { type SampleKind, sampleKinds } from './samples';

const nothing = () => {};

/** In the preview there is no page to act on: texts can be copied, the rest is for looking at. */
const actions: PanelActions = {
  copy: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
  readAgain: nothing,
  collapse: nothing,
  otherSide: nothing,
  hideRecord: nothing,
  hideSite: nothing,
  snooze: nothing,
  showDrafts: nothing,
  tryAgain: nothing,
  does: { act: nothing, keepWording: nothing, complain: nothing },
};

type PreviewProps = { draft: Drafted; entries: Entry[]; releasedAt: Instant | undefined };

/** The panel itself, as the rep will see it on a sample lead, with the draft laid over the playbook. */
export function Preview({ draft, entries, releasedAt }: PreviewProps) {
  const kind = useSignal<SampleKind>('fits');
  const whole = wholeOf(withDots(draft)) !== undefined;
  const seen = useWhole(draft, entries, whole);
  const now = useMemo(() => new Date().toISOString(), []);
  const model = useMemo(() => previewModel(seen, now, releasedAt), [seen, now, releasedAt]);
  const { view, instead } = useMemo(
    () => previewView(kind.value, { draft, entries: seen, model, now }),
    [kind.value, draft, seen, model, now],
  );
  return (
    <aside class="preview" aria-label={words.preview.label}>
      <SelectField
        label={words.preview.sample}
        value={kind.value}
        choices={sampleKinds.map((value) => ({ value, label: words.preview.samples[value] }))}
        onValue={(next) => (kind.value = next)}
      />
      {!whole && (
        <Notice>
          <p>{words.preview.notWhole}</p>
        </Notice>
      )}
      {whole && instead !== undefined && (
        <Notice tone="warn">
          <p>{words.preview.otherScript(instead)}</p>
        </Notice>
      )}
      <div class="preview-panel">
        <Panel
          state={{ kind: 'lead', view, drafts: { titles: [draft.title] } }}
          now={now}
          actions={actions}
        />
      </div>
    </aside>
  );
}

/** While a draft is not whole (a field is empty for a moment), what was whole last stays in view. */
function useWhole(draft: Drafted, entries: Entry[], whole: boolean): Entry[] {
  const last = useRef(entries);
  useEffect(() => {
    if (whole) last.current = entries;
  }, [whole, entries, draft]);
  return whole ? entries : last.current;
}
