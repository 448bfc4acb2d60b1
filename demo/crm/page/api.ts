import type { FieldName, Value } from '../fields';
import type { PracticeLead } from '../leads';

/** What the server answered, or the sentence that it refused with. */
export type Answered<Value> = { ok: true; value: Value } | { ok: false; message: string };

async function call<Value>(path: string, body?: unknown): Promise<Answered<Value>> {
  try {
    const response = await fetch(path, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
    });
    const value = await response.json();
    return response.ok ? { ok: true, value } : { ok: false, message: String(value.message) };
  } catch {
    return { ok: false, message: 'The practice CRM does not answer. Is its server still running?' };
  }
}

export const api = {
  leads: () => call<PracticeLead[]>('/practice/leads'),
  lead: (id: string) => call<PracticeLead>(`/practice/leads/${id}`),
  change: (id: string, values: Partial<Record<FieldName, Value>>) =>
    call<PracticeLead>(`/practice/leads/${id}`, values),
  logCall: (id: string) => call<PracticeLead>(`/practice/leads/${id}/calls`, {}),
};
