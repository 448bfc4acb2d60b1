import { salesforceId18 } from '../../src/crm/salesforce-id';

/** The campaigns of the practice CRM; the last two are in no playbook. */
export const campaigns = {
  scrap: { id: id18('701Tb00000CutSc'), name: 'Webinar: Cutting scrap', source: 'Webinar' },
  lineDays: { id: id18('701Tb00000LineD'), name: 'Line Days Stuttgart 2026', source: 'Trade Show' },
  uptime: { id: id18('701Tb00000Uptim'), name: 'White paper Uptime', source: 'White Paper' },
  mailing: { id: id18('701Tb00000Spri2'), name: 'Spring mailing 2026', source: 'Newsletter' },
  partner: { id: id18('701Tb00000OldMs'), name: 'Integrators’ breakfast Linz', source: 'Partner' },
} as const;

export type CampaignName = keyof typeof campaigns;

export function id18(id15: string): string {
  const id = salesforceId18(id15);
  if (!id) throw new Error(`${id15} is no record id.`);
  return id;
}
