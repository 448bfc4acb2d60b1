import { edit as words } from '../../../text/desk';
import type { Drafted } from '../draft/blank';
import { AreaAt, TextAt } from '../form/fields';
import { at, type Change, type Place } from '../form/place';
import { CalendarForm } from './calendar-form';
import { CampaignForm } from './campaign-form';
import { CartridgeForm } from './cartridge-form';
import { DefinitionForm } from './definition-form';
import { GuidanceForm } from './guidance-form';
import { MappingForm } from './mapping-form';
import { ServiceLevelForm } from './service-level-form';

type EntryFormProps = { draft: Drafted; change: Change };

/** The form of an entry, whatever kind it is of. */
export function EntryForm({ draft, change }: EntryFormProps) {
  const whole: Place<Drafted> = { path: [], value: draft, change };
  return (
    <div class="editor-form stack">
      <TextAt of={at(whole, 'title')} label={words.entryTitle} hint={words.entryTitleHint} maxLength={200} />
      <Body draft={draft} change={change} />
    </div>
  );
}

function Body({ draft, change }: EntryFormProps) {
  const place = <Value,>(value: Value): Place<Value> => ({ path: ['body'], value, change });
  switch (draft.kind) {
    case 'campaign':
      return <CampaignForm id={draft.id} of={place(draft.body)} />;
    case 'guidance':
      return <GuidanceForm of={place(draft.body)} />;
    case 'definition':
      return <DefinitionForm of={place(draft.body)} />;
    case 'service-level':
      return <ServiceLevelForm of={place(draft.body)} />;
    case 'calendar':
      return <CalendarForm of={place(draft.body)} />;
    case 'cartridge':
      return <CartridgeForm id={draft.id} of={place(draft.body)} />;
    case 'value-proposition':
      return (
        <AreaAt
          of={at(place(draft.body), 'text')}
          label={words.proposition}
          hint={words.propositionHint}
          rows={5}
        />
      );
    case 'mapping':
      return <MappingForm of={place(draft.body)} />;
  }
}
