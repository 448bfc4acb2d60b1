import type { PersonId } from '../domain/people/person';
import type { EntryId } from '../domain/playbook/entries';

/**
 * Under which kind the complaint that a person is writing is kept. A draft belongs to the one who writes it: whoever
 * connects next does not find it in the form. The least that it holds is `{ complaint, request }`.
 */
export const complaintDraftOf = (person: PersonId): string => `complaint:${person}`;

/** Words with which a complaint about the lead in view begins. `label` and `address` stay on this device unless the person sends them. */
export type BegunComplaint = {
  complaint: string;
  request: string;
  label: string;
  address: string;
  release: number;
  campaign?: { id: EntryId; title: string; cartridge?: EntryId };
};
