import type { LeadRef } from './facts';

/** The text that a lead's key is made of, by HMAC-SHA-256 with the company's key: origin, object type, record id, a line each. */
export function leadKeyText(lead: LeadRef): string {
  return `${lead.origin}\n${lead.objectType}\n${lead.recordId}`;
}
