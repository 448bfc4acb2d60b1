import type { Fault } from '../protocol/hub-api';
import { background as words } from '../text/background';
import { faults } from '../text/faults';

/** Something did not work: a code for programs and a sentence for the person. */
export type Trouble = { ok: false; code: string; message: string };

export type TroubleCode = keyof typeof words.trouble;

/** Says a fault of the hub, or one of ours by its code. */
export function trouble(what: TroubleCode | Fault | 'hub.not_understood'): Trouble {
  const fault = typeof what === 'string' ? { code: what, message: '' } : what;
  return { ok: false, code: fault.code, message: fault.message || say(fault.code) };
}

function say(code: string): string {
  const own: Partial<Record<string, string>> = words.trouble;
  return own[code] ?? faults.say({ code, message: '' });
}
