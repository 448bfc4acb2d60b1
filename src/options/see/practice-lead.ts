import { openTab } from '../../browser/tabs';

/** The practice CRM stands one port above its hub. */
export function practiceCrmOf(hub: string): string {
  return `http://localhost:${Number(new URL(hub).port || '4310') + 1}`;
}

/** Opens the first lead of the practice CRM, or its list when it does not say which that is. */
export async function openPracticeLead(hub: string): Promise<void> {
  const crm = practiceCrmOf(hub);
  const id = await firstLeadOf(crm);
  await openTab(id ? `${crm}/lightning/r/Lead/${id}/view` : crm);
}

async function firstLeadOf(crm: string): Promise<string | undefined> {
  const answered = await fetch(`${crm}/practice/leads`).catch(() => undefined);
  const leads: unknown = answered?.ok ? await answered.json().catch(() => undefined) : undefined;
  const [first] = Array.isArray(leads) ? (leads as { id?: unknown }[]) : [];
  return typeof first?.id === 'string' ? first.id : undefined;
}
