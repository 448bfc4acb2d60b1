import { hub as words } from '../text/hub';

/** What the hub answers when it does not do what was asked: an outcome, not an exception. */
export type Refusal = {
  refused: true;
  status: number;
  code: FaultCode;
  message: string;
  field?: string;
  /** Seconds after which to try again. */
  retryAfter?: number;
};

export type FaultCode = keyof typeof words.faults;

const statuses: Record<FaultCode, number> = {
  'request.not_found': 404,
  'request.invalid': 400,
  'request.too_large': 413,
  'request.too_deep': 400,
  'request.cut_off': 400,
  'request.not_json': 400,
  'request.wrong_type': 415,
  'request.cross_site': 403,
  'request.too_many': 429,
  'session.required': 401,
  'session.wrong': 401,
  'session.desk_only': 403,
  'session.unknown': 404,
  'role.not_allowed': 403,
  'demo.host': 403,
  'people.unknown': 404,
  'people.email_taken': 409,
  'people.team_unknown': 400,
  'people.team_taken': 409,
  'people.lead_unknown': 400,
  'people.last_admin': 409,
  'people.disabled': 409,
  'invitation.unknown': 404,
  'invitation.password_needed': 400,
  'connection.redirect_unknown': 400,
  'connection.code_unknown': 400,
  'connection.code_used': 400,
  'release.unknown': 404,
  'release.too_large': 413,
  'release.in_force': 409,
  'release.moved_on': 409,
  'playbook.empty': 400,
  'playbook.invalid': 400,
  'playbook.unchanged': 400,
  'workshop.unknown': 404,
  'workshop.no_side': 403,
  'workshop.handed_in': 409,
  'workshop.nothing_written': 400,
  'workshop.incomplete': 400,
  'workshop.laid_open': 409,
  'workshop.not_open': 409,
  'workshop.moved_on': 409,
  'workshop.unsettled': 409,
  'workshop.nothing_agreed': 400,
  'workshop.drafted': 409,
  'draft.unknown': 404,
  'draft.exists': 409,
  'draft.moved_on': 409,
  'draft.based_on_older': 409,
  'draft.of_another_entry': 400,
  'proposal.unknown': 404,
  'proposal.hash_differs': 409,
  'proposal.closed': 409,
  'proposal.superseded': 409,
  'proposal.signed': 409,
  'proposal.unsigned': 409,
  'proposal.no_right': 403,
  'proposal.not_for_you': 403,
  'proposal.past': 400,
  'policy.other_side': 400,
  'policy.signs_for_none': 400,
  'policy.not_yours': 403,
  'policy.days_backwards': 400,
  'policy.deputy_unknown': 404,
  'feedback.addressee_unknown': 400,
  'feedback.unknown': 404,
  'feedback.complaint_missing': 400,
  'feedback.complaint_too_long': 400,
  'feedback.request_missing': 400,
  'feedback.request_too_long': 400,
  'feedback.request_asks_nothing': 400,
  'feedback.request_repeats': 400,
  'feedback.addressee_missing': 400,
  'feedback.day_missing': 400,
  'feedback.day_invalid': 400,
  'feedback.day_past': 400,
  'feedback.text_missing': 400,
  'feedback.reason_missing': 400,
  'feedback.text_too_long': 400,
  'feedback.not_your_move': 409,
  'feedback.move_not_now': 409,
  'act.unfit': 400,
  'absences.unknown': 404,
  'absences.not_your_team': 403,
  'absences.backwards': 400,
  'absences.too_long': 400,
  'absences.over': 400,
  'absences.too_far': 400,
  'absences.overlaps': 409,
  'delivery.key_running': 409,
  'delivery.key_reused': 422,
  'holidays.country_unknown': 400,
  'holidays.region_unknown': 400,
  'hub.unavailable': 503,
  'hub.fault': 500,
};

/** `about` is what the message names; `field` the field of the request that is to blame. */
export function refuse(
  code: FaultCode,
  details: { about?: string; field?: string; retryAfter?: number } = {},
): Refusal {
  const { about = '', field, retryAfter } = details;
  const message = words.faults[code];
  return {
    refused: true,
    status: statuses[code],
    code,
    message: typeof message === 'string' ? message : message(about),
    ...(field !== undefined && { field }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
}

export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome && outcome.refused === true;
}
