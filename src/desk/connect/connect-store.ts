import { signal } from '@preact/signals';
import type { Fault } from '../../protocol/hub-api';
import type { Call } from '../access/call';
import type { Asking } from './asking';

type MakeConnect = { call: Call; label: string; onward: (address: string) => void };

/** The person's yes to a browser that asks. */
export function makeConnect({ call, label: preset, onward }: MakeConnect) {
  const label = signal(preset);
  const busy = signal(false);
  const done = signal(false);
  const fault = signal<Fault | undefined>(undefined);
  const allow = async (asking: Asking) => {
    if (busy.value) return;
    busy.value = true;
    fault.value = undefined;
    const body = { ...asking, label: label.value.trim() || preset };
    const answered = await call('POST /api/connections', { body });
    busy.value = false;
    if (!answered.ok) return void (fault.value = answered.fault);
    done.value = true;
    onward(answered.value.redirectTo);
  };
  return { label, busy, done, fault, allow };
}
