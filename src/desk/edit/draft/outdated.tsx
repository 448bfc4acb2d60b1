import { differences } from '../../../domain/playbook/diff';
import type { Entry } from '../../../domain/playbook/entries';
import { edit as words } from '../../../text/desk';
import { Button } from '../../../ui/controls/button';
import { Notice } from '../../../ui/controls/notice';
import { ValueChange } from '../../proposals/value-change';
import type { Drafted } from './blank';
import type { DraftStore } from './draft-store';
import type { Known } from './known';

type OutdatedProps = { draft: Drafted; store: DraftStore; known: Known };

/** A draft whose entry another release has changed: what it would undo is shown before it is put onto the new text. */
export function Outdated({ draft, store, known: { release } }: OutdatedProps) {
  const base = store.head.value?.base ?? null;
  const now = release?.hashes.get(draft.id);
  if (base === null || now === base) return null;
  const inForce = release?.entries.find(({ id }) => id === draft.id);
  if (!release || !inForce || now === undefined)
    return (
      <Notice tone="warn">
        <p>{words.outdated.gone}</p>
      </Notice>
    );
  const changed = differences([inForce], [draft as Entry]).flatMap(({ values }) => values);
  return (
    <div class="editor-trouble outdated">
      <Notice tone="warn" title={words.outdated.title(release.head.number)}>
        <p>{words.outdated.help}</p>
        {changed.length > 0 ? (
          <dl class="value-changes">
            {changed.map((value) => (
              <ValueChange key={value.path} value={value} />
            ))}
          </dl>
        ) : (
          <p>{words.outdated.same}</p>
        )}
        <Button small onClick={() => void store.rebase(now)}>
          {words.outdated.rebase}
        </Button>
      </Notice>
    </div>
  );
}
