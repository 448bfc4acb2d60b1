import type { PersonId } from '../domain/people/person';

/**
 * Under which kind the complaint that a person is writing is kept. A draft belongs to the one who writes it: whoever
 * connects next does not find it in the form. The least that it holds is `{ complaint, request }`.
 */
export const complaintDraftOf = (person: PersonId): string => `complaint:${person}`;
