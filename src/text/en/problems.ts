import type { PlaybookProblemCode } from '../../domain/playbook/problem';

/** What is wrong with a playbook as a whole. */
const rules: Record<PlaybookProblemCode, (found: string) => string> = {
  'entry.id_taken': (found) => `Two entries have the id ${found}. Give one of them another.`,
  'entry.id_of_another_kind': (found) => `Its id does not begin with its kind, ${found}.`,
  'entry.reference_unknown': (found) => `It names ${found}, which is not in this playbook.`,
  'entry.reference_archived': (found) => `It needs ${found}, which is archived.`,
  'campaign.claim_shared': (found) =>
    `${found} claims the same leads with the same order. Give one a lower order.`,
  'campaign.ends_before_it_starts': () => 'It ends before it starts.',
  'guidance.steps_missing': () => 'Its script has no step.',
  'guidance.id_taken': (found) => `Two parts have the id ${found}.`,
  'guidance.branch_unknown': (found) => `An outcome leads to the step ${found}, which is not there.`,
  'guidance.persona_unknown': (found) => `These words are for the persona ${found}, who is not there.`,
  'guidance.ages_backwards': () => 'The last day comes before the first.',
  'guidance.merge_field_unknown': (found) =>
    `The merge field {{${found}}} is not known: no mapping reads it.`,
  'guidance.merge_field_not_text': (found) => `The merge field {{${found}}} is no text.`,
  'link.scheme_refused': (found) => `The link ${found} is refused: only https, mailto and tel are allowed.`,
  'definition.criteria_missing': () => 'It has no criterion.',
  'definition.id_taken': (found) => `Two criteria have the id ${found}.`,
  'definition.valid_from_taken': (found) => `${found} of the same stage is valid from the same day.`,
  'definition.field_unknown': (found) => `The field ${found} is not known: no mapping reads it.`,
  'definition.operator_unfit': (found) => `“${found}” does not fit the type of the field.`,
  'definition.value_unfit': (found) => `The value ${found} does not fit the condition.`,
  'calendar.zone_unknown': (found) => `The time zone ${found} is not known.`,
  'calendar.hours_missing': () => 'It has no working hours.',
  'calendar.hours_backwards': (found) => `The hours ${found} end before they begin, or overlap.`,
  'calendar.day_unknown': (found) => `There is no day ${found}.`,
  'calendar.team_taken': (found) => `${found} claims this team already: a team works by one calendar.`,
  'service_level.warns_from_the_start': () =>
    'It warns from the first minute: the warning must be shorter than the limit.',
  'service_level.duty_of_other_side': () => 'This duty is one of the other side’s.',
  'service_level.valid_from_taken': (found) =>
    `${found} sets the same duty for the same leads from the same day. Give one another day or other campaigns.`,
  'mapping.field_type_differs': (found) => `Another mapping gives this field the type ${found}.`,
};

/** Why a text with Markdown and merge fields was refused, by the code before the colon. */
const texts: Record<string, (what: string) => string> = {
  'unknown-field': (what) => `The merge field {{${what}}} is not known.`,
  'field-syntax': (what) => `{{${what}}} is no merge field: only names are allowed.`,
  'unclosed-field': (what) => `A merge field is not closed: ${what}`,
  'field-in-link': (what) => `A link cannot carry a merge field: ${what}`,
  'link-scheme': (what) => `The link ${what} is refused: only https, mailto and tel are allowed.`,
  image: () => 'Pictures are not allowed in texts.',
  reference: (what) => `A link must carry its address itself: ${what}`,
  'nested-list': () => 'A list cannot stand inside a list.',
  'too-deep': () => 'It is nested too deeply.',
  'too-long': (what) => `It is ${what} characters long; 4000 are allowed.`,
};

/** What a schema expects, in words. */
const types: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

/** A value that does not fit, as far as it is put into words. */
type Unfit =
  | { what: 'missing' | 'other' }
  | { what: 'unknown-field' | 'wrong-kind' | 'one-of' | 'too-big' | 'too-small'; said: string };

const values: Record<Unfit['what'], (said: string) => string> = {
  missing: () => 'It is missing.',
  'unknown-field': (names) => `It has a field that is not known: ${names}.`,
  'wrong-kind': (expected) => `It must be ${types[expected] ?? expected}.`,
  'one-of': (allowed) => `It must be one of: ${allowed}.`,
  'too-big': (most) => `It is too long or too large (at most ${most}).`,
  'too-small': (least) => `It is too short or too small (at least ${least}).`,
  other: () => 'It is not as it should be.',
};

type Problem = { value: Unfit } | { text: string } | { code: PlaybookProblemCode; found?: string };

/** Everything that can be wrong with an entry or a playbook, as a whole sentence, for the hub and the desk alike. */
export const problems = {
  said: (problem: Problem): string => {
    if ('code' in problem) return rules[problem.code](problem.found ?? '');
    if ('value' in problem)
      return values[problem.value.what]('said' in problem.value ? problem.value.said : '');
    const [code = '', ...what] = problem.text.split(':');
    return texts[code]?.(what.join(':')) ?? 'The text cannot be read.';
  },
};
