import { useSignal } from '@preact/signals';
import { differences } from '../../../domain/playbook/diff';
import type { Entry } from '../../../domain/playbook/entries';
import type { DraftContent } from '../../../protocol/hub-api/drafts';
import { edit as words, proposals } from '../../../text/desk';
import { Button } from '../../../ui/controls/button';
import { Dialog } from '../../../ui/controls/dialog';
import { Filter } from '../../../ui/controls/filter';
import { Moment } from '../../../ui/controls/moment';
import { ValueChange } from '../../proposals/value-change';
import type { Conflict, DraftStore } from './draft-store';
import { merge } from './merge';

type ConflictDialogProps = {
  conflict: Conflict;
  mine: DraftContent;
  store: DraftStore;
  onClose: () => void;
};

/** Somebody else saved first: what they changed, and whose words stand where both changed the same. */
export function ConflictDialog({ conflict, mine, store, onClose }: ConflictDialogProps) {
  const { base, theirs } = conflict;
  const chosen = useSignal<Record<string, 'mine' | 'theirs'>>({});
  const { clashes } = merge({ base, mine, theirs: theirs.content });
  const changed = differences([asEntry(base)], [asEntry(theirs.content)]).flatMap(({ values }) => values);
  const settle = () => void store.settle((path) => chosen.value[path] ?? 'mine');
  return (
    <Dialog title={words.conflict.title(theirs.by.name)} open onClose={onClose}>
      <p>
        {words.conflict.lead} <Moment at={theirs.at} />
      </p>
      <section class="stack">
        <h3>{words.conflict.theirs(theirs.by.name)}</h3>
        {changed.length > 0 ? (
          <dl class="value-changes">
            {changed.map((value) => (
              <ValueChange key={value.path} value={value} />
            ))}
          </dl>
        ) : (
          <p class="soft">{words.conflict.nothing}</p>
        )}
      </section>
      {clashes.length > 0 && (
        <section class="stack">
          <h3>{words.conflict.both(clashes.length)}</h3>
          {clashes.map((clash) => (
            <div key={clash.path} class="clash stack">
              <p class="label">{proposals.path(clash.path)}</p>
              <blockquote class="typed">{shown(clash.mine)}</blockquote>
              <blockquote class="typed">{shown(clash.theirs)}</blockquote>
              <Filter
                label={words.conflict.whose(proposals.path(clash.path))}
                value={chosen.value[clash.path] ?? 'mine'}
                choices={[
                  { value: 'mine', label: words.conflict.mine },
                  { value: 'theirs', label: words.conflict.of(theirs.by.name) },
                ]}
                onValue={(whose) => (chosen.value = { ...chosen.value, [clash.path]: whose })}
              />
            </div>
          ))}
        </section>
      )}
      <div class="dialog-actions">
        <Button look="primary" onClick={settle}>
          {words.conflict.goOn}
        </Button>
      </div>
    </Dialog>
  );
}

/** The comparison reads members by name only. */
const asEntry = (content: DraftContent) => content as Entry;

function shown(value: unknown): string {
  if (value === undefined) return words.conflict.taken;
  return typeof value === 'string' ? value : JSON.stringify(value, null, 1);
}
