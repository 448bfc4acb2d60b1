import type { PlaybookProblemCode } from '../../../domain/playbook/problem';

const sentences: Record<PlaybookProblemCode, (found: string) => string> = {
  'entry.id_taken': (found) => `Two entries have the id ${found}. Give one of them another.`,
  'entry.id_of_another_kind': (found) => `Its id does not begin with its kind, ${found}.`,
  'entry.reference_unknown': (found) => `It names ${found}, which is not in the file.`,
  'campaign.claim_shared': (found) =>
    `${found} claims the same leads with the same order. Give one a lower order.`,
  'campaign.ends_before_it_starts': () => 'It ends before it starts.',
  'guidance.steps_missing': () => 'Its script has no step.',
  'guidance.id_taken': (found) => `Two parts have the id ${found}.`,
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
  'service_level.warns_from_the_start': () =>
    'It warns from the first minute: the warning must be shorter than the limit.',
  'mapping.field_type_differs': (found) => `Another mapping gives this field the type ${found}.`,
};

/** Why a text with Markdown and merge fields was refused, by the code before the colon. */
const unfit: Record<string, (what: string) => string> = {
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

export function unfitText(problem: string): string {
  const [code = '', ...what] = problem.split(':');
  return unfit[code]?.(what.join(':')) ?? 'The text cannot be read.';
}

export const problem = (code: PlaybookProblemCode, found = '') => sentences[code](found);
