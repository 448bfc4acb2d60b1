import type { Criterion } from '../../../domain/definition/criterion';
import type { DefinitionBody } from '../../../domain/playbook/entries';
import { edit as words } from '../../../text/desk';
import { AreaAt, Check, DayAt, OptionalTextAt, TextAt } from '../form/fields';
import { add, freeId } from '../form/list';
import { Parts } from '../form/parts';
import { at, type Place } from '../form/place';
import { ConditionFields } from './condition-fields';

export function DefinitionForm({ of }: { of: Place<DefinitionBody> }) {
  const criteria = at(of, 'criteria');
  const rejects = at(of, 'rejectReasons');
  const reasons = { ...rejects, value: rejects.value ?? [] };
  return (
    <>
      <div class="pair">
        <TextAt of={at(of, 'stage')} label={words.definition.stage} hint={words.definition.stageHint} />
        <OptionalTextAt of={at(of, 'owner')} label={words.owner} />
        <DayAt
          of={at(of, 'validFrom')}
          label={words.definition.validFrom}
          hint={words.definition.validHint}
          required
        />
        <DayAt of={at(of, 'reviewBy')} label={words.definition.reviewBy} />
      </div>
      <Parts
        of={criteria}
        title={words.definition.criteria}
        hint={words.definition.criteriaHint}
        nameOf={({ title }, index) => title || words.numbered(words.criterion.one, index + 1)}
        addLabel={words.criterion.add}
        onAdd={() => add(criteria, newCriterion(criteria.value))}
        ordered
        folds
      >
        {(criterion) => <CriterionFields of={criterion} />}
      </Parts>
      <Parts
        of={reasons}
        title={words.definition.rejects}
        hint={words.definition.rejectsHint}
        nameOf={({ title }, index) => title || words.numbered(words.definition.reject, index + 1)}
        addLabel={words.definition.addReject}
        onAdd={() => add(reasons, { id: freeId(reasons.value, 'reason'), title: '' })}
        ordered
        compact
      >
        {(reason) => <TextAt of={at(reason, 'title')} label={words.title} hiddenLabel maxLength={200} />}
      </Parts>
    </>
  );
}

export function CriterionFields({ of }: { of: Place<Criterion> }) {
  const required = at(of, 'required');
  return (
    <div class="stack">
      <TextAt of={at(of, 'title')} label={words.title} maxLength={200} />
      <ConditionFields of={of} mayAsk />
      <p class="said-in-words">{words.criterion.sentence(of.value)}</p>
      <Check
        label={words.criterion.required}
        checked={required.value}
        onCheck={(checked) => required.change(required.path, checked)}
      />
      <div class="pair">
        <AreaAt of={at(of, 'reason')} label={words.criterion.reason} rows={2} />
        <AreaAt
          of={at(of, 'question')}
          label={words.criterion.question}
          hint={words.criterion.questionHint}
          rows={2}
        />
      </div>
    </div>
  );
}

export function newCriterion(others: Criterion[]): Criterion {
  return {
    id: freeId(others, 'criterion'),
    title: '',
    operator: 'asked',
    required: true,
    reason: '',
    question: '',
  };
}
