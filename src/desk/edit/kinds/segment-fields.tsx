import type { GuidanceBody } from '../../../domain/playbook/entries';
import { edit as words } from '../../../text/desk';
import { Check, TextAt } from '../form/fields';
import { add } from '../form/list';
import { Parts } from '../form/parts';
import { at, type Place, set } from '../form/place';
import { ConditionFields } from './condition-fields';

type Segment = NonNullable<GuidanceBody['segment']>;

/** A part of the leads, by what is known of them. */
export function SegmentFields({ of }: { of: Place<Segment | undefined> }) {
  const segment = of.value;
  const blank: Segment = { title: '', conditions: [] };
  return (
    <>
      <Check
        label={words.guidance.segment}
        checked={segment !== undefined}
        onCheck={(checked) => set(of, checked ? blank : undefined)}
      />
      {segment && <Conditions of={{ ...of, value: segment }} />}
    </>
  );
}

function Conditions({ of }: { of: Place<Segment> }) {
  const conditions = at(of, 'conditions');
  return (
    <>
      <TextAt of={at(of, 'title')} label={words.guidance.segmentTitle} maxLength={200} />
      <Parts
        of={conditions}
        title={words.guidance.conditions}
        nameOf={({ field }) => words.fieldName(field)}
        addLabel={words.guidance.addCondition}
        onAdd={() => add(conditions, { field: 'country', operator: 'one-of', value: [] })}
      >
        {(condition) => <ConditionFields of={condition} />}
      </Parts>
    </>
  );
}
