import { edit as words } from '../../../text/desk';
import { TextAt } from '../form/fields';
import { add } from '../form/list';
import { Parts } from '../form/parts';
import { at, type Place } from '../form/place';
import { MergeText } from '../script/merge-text';

type Objection = { heard: string; answer: string };

export function ObjectionList({ of }: { of: Place<Objection[]> }) {
  return (
    <Parts
      of={of}
      title={words.guidance.objections}
      nameOf={({ heard }, index) => heard || words.numbered(words.guidance.objection, index + 1)}
      addLabel={words.guidance.addObjection}
      onAdd={() => add(of, { heard: '', answer: '' })}
      ordered
      folds
    >
      {(objection) => (
        <div class="stack">
          <TextAt of={at(objection, 'heard')} label={words.guidance.heard} maxLength={600} />
          <MergeText of={at(objection, 'answer')} label={words.guidance.answer} rows={3} />
        </div>
      )}
    </Parts>
  );
}
