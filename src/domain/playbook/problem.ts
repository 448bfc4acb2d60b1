import type { EntryId } from './entries';

export type PlaybookProblemCode =
  | 'entry.id_taken'
  | 'entry.id_of_another_kind'
  | 'entry.reference_unknown'
  | 'entry.reference_archived'
  | 'campaign.claim_shared'
  | 'campaign.ends_before_it_starts'
  | 'guidance.steps_missing'
  | 'guidance.id_taken'
  | 'guidance.branch_unknown'
  | 'guidance.persona_unknown'
  | 'guidance.ages_backwards'
  | 'guidance.merge_field_unknown'
  | 'guidance.merge_field_not_text'
  | 'link.scheme_refused'
  | 'definition.criteria_missing'
  | 'definition.id_taken'
  | 'definition.valid_from_taken'
  | 'definition.field_unknown'
  | 'definition.operator_unfit'
  | 'definition.value_unfit'
  | 'calendar.zone_unknown'
  | 'calendar.hours_missing'
  | 'calendar.hours_backwards'
  | 'calendar.day_unknown'
  | 'calendar.team_taken'
  | 'service_level.warns_from_the_start'
  | 'service_level.duty_of_other_side'
  | 'service_level.valid_from_taken'
  | 'mapping.field_type_differs';

/**
 * One thing that is wrong with a playbook: in which entry, where (a JSON path inside it), and what stands there: the
 * text to blame, or the id of the other entry.
 */
export type PlaybookProblem = { code: PlaybookProblemCode; entry: EntryId; path: string; found?: string };

/** The places of values that came before, each with a name: `steps`, `criteria` and the like need their ids unique. */
export function takenIds(list: { id: string }[]): { place: number; id: string }[] {
  return list.flatMap(({ id }, place) =>
    list.findIndex((other) => other.id === id) < place ? [{ place, id }] : [],
  );
}
