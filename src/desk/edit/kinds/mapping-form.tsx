import { useSignal } from '@preact/signals';
import type { MappingBody } from '../../../domain/playbook/mapping';
import { TextArea } from '../../../ui/controls/text-field';
import { edit as words } from '../../../text/desk';
import { type Place, set } from '../form/place';

/** A mapping as JSON: what is no JSON stays in the field and is not taken over. */
export function MappingForm({ of }: { of: Place<MappingBody> }) {
  const typed = useSignal<string | undefined>(undefined);
  const read = typed.value === undefined ? undefined : parsed(typed.value);
  return (
    <TextArea
      label={words.mapping.json}
      hint={words.mapping.hint}
      rows={24}
      value={typed.value ?? JSON.stringify(of.value, null, 2)}
      error={read && !read.ok ? words.mapping.notJson(read.reason) : undefined}
      onValue={(text) => {
        typed.value = text;
        const next = parsed(text);
        if (next.ok) set(of, next.value as MappingBody);
      }}
    />
  );
}

function parsed(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { ok: true, value } : { ok: false, reason: words.mapping.notObject };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : '' };
  }
}
