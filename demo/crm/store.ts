import { editable, type FieldName, fieldNames, fitting, type Value } from './fields';
import { type PracticeLead, practiceLeads } from './leads';

/** The leads in memory: what the form saves is gone when the server ends. */
export function leadStore(now: () => Date) {
  const leads = new Map(practiceLeads(now()).map((lead) => [lead.id, lead]));
  const one = (id: string) => leads.get(id) ?? [...leads.values()].find((lead) => lead.id.startsWith(id));

  return {
    all: () => [...leads.values()],
    one,

    /** All of the changes, or none and why. */
    change: (id: string, sent: unknown): PracticeLead | { problem: string } => {
      const lead = one(id);
      if (!lead || typeof sent !== 'object' || sent === null)
        return { problem: 'These are no changes to a lead.' };
      const values: Partial<Record<FieldName, Value>> = {};
      for (const [name, value] of Object.entries(sent)) {
        const field = fieldNames.find((each) => each === name);
        const fits = field && editable(field) ? fitting(field, value) : undefined;
        if (!field || fits === undefined) return { problem: `“${name}” cannot be set to this value.` };
        values[field] = fits;
      }
      Object.assign(lead.values, values);
      return lead;
    },

    logCall: (id: string): PracticeLead | undefined => {
      const lead = one(id);
      const at = now().toISOString();
      if (lead) lead.values.LastFollowUp__c = at;
      lead?.activities.unshift({ at, what: 'Call: spoke to the lead', by: lead.owner });
      if (lead?.values.Status === 'New') lead.values.Status = 'Contacted';
      return lead;
    },
  };
}
