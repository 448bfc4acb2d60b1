import { type Condition, type Operator, operators } from '../../../domain/definition/criterion';
import type { FieldName, FieldType } from '../../../domain/lead/fields';
import { SelectField } from '../../../ui/controls/select-field';
import { TextField } from '../../../ui/controls/text-field';
import { edit as words } from '../../../text/desk';
import { useBeside } from '../draft/known-context';
import { LinesAt } from '../form/lines-field';
import { NumberField } from '../form/number-field';
import { type Path, type Place, set } from '../form/place';
import { useProblem } from '../form/problems';

type Comparison = Partial<Pick<Condition, 'field' | 'value'>> & { operator: Operator | 'asked' };
type Changed = { field?: FieldName | undefined; operator: Operator | 'asked'; value?: Condition['value'] };

type ConditionFieldsProps = {
  of: Place<Comparison>;
  /** Whether the rep may settle it by asking, without a field. */
  mayAsk?: boolean;
};

/** A field, an operator of its type, and the value that such an operator compares with. */
export function ConditionFields({ of, mayAsk = false }: ConditionFieldsProps) {
  const { fields } = useBeside();
  const { field, operator, value } = of.value;
  const type = fields.find(({ name }) => name === field)?.type;
  const change = (changed: Changed) => {
    const { field: _, operator: __, value: ___, ...rest } = of.value;
    const next = { ...rest, ...(changed.field && { field: changed.field }), operator: changed.operator };
    set(of, changed.value === undefined ? next : { ...next, value: changed.value });
  };
  const choose = (name: string) => {
    const chosen = fields.find((each) => each.name === name);
    if (!chosen) return change({ operator: 'asked' });
    const kept = operators[chosen.type].find((each) => each === operator);
    const next = kept ?? operators[chosen.type][0];
    change({ field: chosen.name as FieldName, operator: next, value: valueFor(next, chosen.type, value) });
  };
  const named = fields.map(({ name }) => ({ value: name, label: words.fieldName(name) }));
  const unknown =
    field !== undefined && type === undefined ? [{ value: field, label: words.notThere(field) }] : [];
  const none = { value: '', label: mayAsk ? words.criterion.asked : words.choose };
  return (
    <div class="trio">
      <SelectField
        label={words.criterion.field}
        value={field ?? ''}
        choices={[none, ...named.toSorted(byLabel), ...unknown]}
        error={useProblem([...of.path, 'field'])}
        onValue={choose}
      />
      {type !== undefined && (
        <>
          <SelectField
            label={words.criterion.operator}
            value={operator === 'asked' ? operators[type][0] : operator}
            choices={operators[type].map((each: Operator) => ({ value: each, label: words.operators[each] }))}
            error={useProblem([...of.path, 'operator'])}
            onValue={(next) => change({ field, operator: next, value: valueFor(next, type, value) })}
          />
          <ValueField of={of} operator={operator} type={type} path={[...of.path, 'value']} />
        </>
      )}
    </div>
  );
}

type ValueFieldProps = {
  of: Place<Comparison>;
  operator: Comparison['operator'];
  type: FieldType;
  path: Path;
};

function ValueField({ of, operator, type, path }: ValueFieldProps) {
  const problem = useProblem(path);
  const { value } = of.value;
  const change = (next: Condition['value']) => of.change(path, next);
  const label = words.criterion.value;
  if (operator === 'present' || operator === 'asked') return null;
  if (operator === 'one-of')
    return (
      <LinesAt
        of={{ path, value: Array.isArray(value) ? value : [], change: of.change }}
        label={label}
        hint={words.onePerLine}
        rows={2}
      />
    );
  if (type === 'boolean')
    return (
      <SelectField
        label={label}
        value={value === false ? 'no' : 'yes'}
        choices={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
        error={problem}
        onValue={(next) => change(next === 'yes')}
      />
    );
  if (operator === 'at-least' || operator === 'at-most' || operator === 'within-days')
    return (
      <NumberField
        label={label}
        decimals={operator !== 'within-days'}
        value={typeof value === 'number' ? value : undefined}
        {...(operator === 'within-days' && { unit: words.units.calendarDays })}
        error={problem}
        onValue={change}
      />
    );
  return (
    <TextField
      label={label}
      value={typeof value === 'string' ? value : ''}
      maxLength={300}
      error={problem}
      onValue={change}
    />
  );
}

/** A value of the kind that the operator compares with: what stood there, where it fits. */
function valueFor(operator: Operator, type: FieldType, value: Condition['value']): Condition['value'] {
  switch (operator) {
    case 'present':
      return undefined;
    case 'one-of':
      return Array.isArray(value) ? value : typeof value === 'string' && value !== '' ? [value] : [];
    case 'at-least':
    case 'at-most':
    case 'within-days':
      return typeof value === 'number' ? value : undefined;
    default:
      if (type === 'boolean') return typeof value === 'boolean' ? value : true;
      return typeof value === 'string' ? value : Array.isArray(value) ? (value[0] ?? '') : '';
  }
}

const byLabel = (one: { label: string }, other: { label: string }) => one.label.localeCompare(other.label);
