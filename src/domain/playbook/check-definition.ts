import { type Criterion, operators } from '../definition/criterion';
import { foldText } from '../lead/fold-text';
import type { DeclaredFields } from './check-mapping';
import type { Entry, EntryId, EntryOf } from './entries';
import { type PlaybookProblem, takenIds } from './problem';

/** A definition has criteria that can be judged, and no other of its stage begins on the same day. */
export function checkDefinitions(entries: Entry[], fields: DeclaredFields): PlaybookProblem[] {
  const definitions = entries.filter((entry) => entry.kind === 'definition');
  const firstBy = new Map<string, EntryId>();
  return definitions.flatMap((entry) => {
    const stage = `${entry.body.validFrom}\n${foldText(entry.body.stage)}`;
    const first = firstBy.get(stage) ?? entry.id;
    firstBy.set(stage, first);
    const problems = criteriaProblems(entry, fields);
    if (first === entry.id) return problems;
    const path = 'body.validFrom';
    return [{ code: 'definition.valid_from_taken', entry: entry.id, path, found: first }, ...problems];
  });
}

function criteriaProblems({ id: entry, body }: EntryOf<'definition'>, fields: DeclaredFields) {
  const { criteria } = body;
  const path = 'body.criteria';
  if (criteria.length === 0) {
    return [{ code: 'definition.criteria_missing', entry, path } satisfies PlaybookProblem];
  }
  const taken = takenIds(criteria).map(
    ({ place, id }): PlaybookProblem => ({
      code: 'definition.id_taken',
      entry,
      path: `${path}[${place}].id`,
      found: id,
    }),
  );
  return [
    ...taken,
    ...criteria.flatMap((criterion, place): PlaybookProblem[] => {
      const problem = criterionProblem(criterion, fields);
      return problem === undefined ? [] : [{ ...problem, entry, path: `${path}[${place}].${problem.path}` }];
    }),
  ];
}

/** What is wrong with the test of one criterion or condition: its field, its operator or its value. */
export function criterionProblem(
  { field, operator, value }: Pick<Criterion, 'field' | 'operator' | 'value'>,
  fields: DeclaredFields,
): Omit<PlaybookProblem, 'entry'> | undefined {
  if (operator === 'asked') {
    return field === undefined && value === undefined
      ? undefined
      : { code: 'definition.operator_unfit', path: 'operator', found: operator };
  }
  const type = field === undefined ? undefined : fields.get(field);
  if (type === undefined) return { code: 'definition.field_unknown', path: 'field', found: field ?? '' };
  if (!operators[type].some((one) => one === operator)) {
    return { code: 'definition.operator_unfit', path: 'operator', found: operator };
  }
  if (valueFits(operator, value, type === 'boolean')) return undefined;
  return { code: 'definition.value_unfit', path: 'value', found: JSON.stringify(value) ?? '' };
}

function valueFits(operator: Criterion['operator'], value: Criterion['value'], ofBoolean: boolean): boolean {
  switch (operator) {
    case 'present':
      return value === undefined;
    case 'at-least':
    case 'at-most':
      return typeof value === 'number' && Number.isFinite(value);
    case 'within-days':
      return typeof value === 'number' && value >= 0 && Number.isFinite(value);
    case 'one-of':
      return Array.isArray(value) && value.length > 0 && value.every((one) => one.trim() !== '');
    case 'is':
      return ofBoolean ? typeof value === 'boolean' : isText(value);
    default:
      return isText(value);
  }
}

function isText(value: Criterion['value']): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
