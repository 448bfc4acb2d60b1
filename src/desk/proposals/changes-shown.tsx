import type { Entry } from '../../domain/playbook/entries';
import type { EntryDifference } from '../../domain/playbook/release';
import { proposals as words } from '../../text/desk';
import { Moment } from '../../ui/controls/moment';
import { DifferenceList } from './difference-list';

type ChangesShownProps = {
  title: string;
  /** When the text was signed that it is compared with. */
  at?: string;
  differences: EntryDifference[];
  entries: Entry[];
};

/** One comparison with its heading and its count. */
export function ChangesShown({ title, at, differences, entries }: ChangesShownProps) {
  const changes = { added: 0, changed: 0, removed: 0 };
  for (const { change } of differences) changes[change]++;
  return (
    <section class="section stack">
      <div class="section-head">
        <h2>{title}</h2>
        <span class="soft">
          {at !== undefined && (
            <>
              <Moment at={at} />
              {differences.length > 0 && ' · '}
            </>
          )}
          {words.summary(changes)}
        </span>
      </div>
      {at !== undefined && differences.length === 0 ? (
        <p class="soft">{words.sinceNothing}</p>
      ) : (
        <DifferenceList differences={differences} entries={entries} />
      )}
    </section>
  );
}
