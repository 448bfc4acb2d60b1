import type { Entry } from '../../domain/playbook/entries';
import type { EntryDifference } from '../../domain/playbook/release';
import { playbook, proposals as words } from '../../text/desk';
import { Tag } from '../../ui/controls/tag';
import { EntryShown } from '../playbook/entry-shown';
import { ValueChange } from './value-change';

const tones = { added: 'good', removed: 'bad', changed: 'warn' } as const;

type DifferenceListProps = {
  differences: EntryDifference[];
  /** Everything that would be in force, so that new entries can be read whole. */
  entries: Entry[];
};

/** What a proposal changes, entry by entry. */
export function DifferenceList({ differences, entries }: DifferenceListProps) {
  if (differences.length === 0) return <p class="soft">{words.nothing}</p>;
  return (
    <ul class="differences">
      {differences.map((difference) => (
        <li key={difference.id} class="difference">
          <h3>
            <Tag tone={tones[difference.change]}>{words.change[difference.change]}</Tag>
            <span class="soft">{playbook.kinds[difference.kind]}</span> {difference.title}
          </h3>
          <Change difference={difference} entries={entries} />
        </li>
      ))}
    </ul>
  );
}

type ChangeProps = { difference: EntryDifference; entries: Entry[] };

function Change({ difference, entries }: ChangeProps) {
  const after = entries.find(({ id }) => id === difference.id);
  if (difference.change === 'removed') return <p class="soft">{words.gone}</p>;
  if (difference.change === 'added')
    return after ? <EntryShown entry={after} entries={entries} /> : <p>{words.wholeHidden}</p>;
  return (
    <>
      <dl class="value-changes">
        {difference.values.map((value) => (
          <ValueChange key={value.path} value={value} />
        ))}
      </dl>
      {after && (
        <details class="whole-entry">
          <summary>{words.wholeEntry}</summary>
          <EntryShown entry={after} entries={entries} />
        </details>
      )}
    </>
  );
}
