import type { ComponentChildren } from 'preact';
import type { Entry } from '../../domain/playbook/entries';
import { playbook as words } from '../../text/desk';
import { Tag } from '../../ui/controls/tag';
import { CalendarShown } from './calendar-shown';
import { CampaignShown } from './campaign-shown';
import { CartridgeShown } from './cartridge-shown';
import { DefinitionShown } from './definition-shown';
import { GuidanceShown } from './guidance-shown';
import { MappingShown } from './mapping-shown';
import { ServiceLevelShown } from './service-level-shown';

type EntryShownProps = {
  entry: Entry;
  /** The whole release, to name what this entry refers to. */
  entries: Entry[];
  /** What can be done with it. */
  actions?: ComponentChildren;
};

/** One entry of the playbook, all of it, to be read by people. */
export function EntryShown({ entry, entries, actions }: EntryShownProps) {
  return (
    <article class="entry">
      <header>
        <p class="label">{words.kinds[entry.kind]}</p>
        <h2 tabIndex={-1}>{entry.title}</h2>
        {entry.archived && <Tag tone="warn">{words.archived}</Tag>}
        {actions}
      </header>
      <Body entry={entry} entries={entries} />
    </article>
  );
}

function Body({ entry, entries }: Pick<EntryShownProps, 'entry' | 'entries'>) {
  const titleOf = (id: string) => entries.find((each) => each.id === id)?.title ?? id;
  switch (entry.kind) {
    case 'campaign':
      return <CampaignShown body={entry.body} titleOf={titleOf} />;
    case 'guidance':
      return <GuidanceShown body={entry.body} titleOf={titleOf} />;
    case 'definition':
      return <DefinitionShown body={entry.body} />;
    case 'service-level':
      return <ServiceLevelShown body={entry.body} titleOf={titleOf} />;
    case 'calendar':
      return <CalendarShown body={entry.body} />;
    case 'cartridge':
      return <CartridgeShown body={entry.body} titleOf={titleOf} />;
    case 'value-proposition':
      return <p class="typed">{entry.body.text}</p>;
    case 'mapping':
      return <MappingShown body={entry.body} />;
  }
}
