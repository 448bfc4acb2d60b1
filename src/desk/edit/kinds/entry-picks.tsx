import { X } from 'lucide';
import type { EntryId, EntryKind } from '../../../domain/playbook/entries';
import { IconButton } from '../../../ui/controls/button';
import { SelectField } from '../../../ui/controls/select-field';
import { edit as words } from '../../../text/desk';
import { choicesOf } from '../draft/known';
import { useBeside } from '../draft/known-context';
import { add, remove } from '../form/list';
import type { Place } from '../form/place';
import { useProblems } from '../form/problems';

type EntryPicksProps = { of: Place<EntryId[]>; kind: EntryKind; label: string; none: string };

/** Several entries of a kind, chosen one after the other; none means all. */
export function EntryPicks({ of, kind, label, none }: EntryPicksProps) {
  const choices = choicesOf(useBeside().known, kind);
  const { at: problemOf } = useProblems();
  const problem = [of.path, ...of.value.map((_, index) => [...of.path, index])].flatMap(
    (path) => problemOf(path) ?? [],
  );
  const titleOf = (id: EntryId) => choices.find(({ value }) => value === id)?.label ?? id;
  const open = choices.filter(({ value }) => !of.value.includes(value));
  return (
    <div class="picks">
      <SelectField
        label={label}
        error={problem.join(' ') || undefined}
        value=""
        choices={[{ value: '', label: of.value.length > 0 ? words.addAnother : none }, ...open]}
        onValue={(id) => id && add(of, id)}
      />
      {of.value.length > 0 && (
        <ul class="chips">
          {of.value.map((id, index) => (
            <li key={id} class="chip">
              <span>{titleOf(id)}</span>
              <IconButton icon={X} label={words.removePart(titleOf(id))} onClick={() => remove(of, index)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
