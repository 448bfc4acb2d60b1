import { useSignal } from '@preact/signals';
import { Send } from 'lucide';
import { edit as words } from '../../../text/desk';
import { Button } from '../../../ui/controls/button';
import { Notice } from '../../../ui/controls/notice';
import { TextField } from '../../../ui/controls/text-field';
import { type ImportStore, mostDrafts, mostEntries } from './import-store';

type ImportActionsProps = { store: ImportStore; count: number };

/** Few become drafts, to be written on; many go into one proposal. */
export function ImportActions({ store, count }: ImportActionsProps) {
  const title = useSignal(words.csv.proposalTitle(count));
  const touched = useSignal(false);
  const said = touched.value ? title.value : words.csv.proposalTitle(count);
  const room = store.room();
  if (count === 0)
    return (
      <Notice tone="warn">
        <p>{words.csv.nothing}</p>
      </Notice>
    );
  if (count > room)
    return (
      <Notice tone="bad" title={words.csv.tooMany(count, room)}>
        <p>{words.csv.tooManyHelp(mostEntries)}</p>
      </Notice>
    );
  return (
    <div class="stack narrow">
      <TextField
        label={words.propose.what}
        maxLength={200}
        value={said}
        onValue={(next) => {
          touched.value = true;
          title.value = next;
        }}
      />
      <div class="row">
        <Button
          look="primary"
          icon={Send}
          busy={store.busy.value}
          disabled={said.trim() === ''}
          onClick={() => void store.propose(said.trim())}
        >
          {words.csv.propose(count)}
        </Button>
        {count <= mostDrafts && (
          <Button busy={store.busy.value} onClick={() => void store.begin()}>
            {words.csv.drafts(count)}
          </Button>
        )}
        {store.busy.value && (
          <span class="soft" role="status">
            {words.csv.sent(store.sent.value, count)}
          </span>
        )}
      </div>
    </div>
  );
}
