import { sha256 } from '../../browser/hash';
import type { Acknowledgement, Delivery } from '../../protocol/hub-api';
import type { CallResult } from '../../protocol/schema/client';

/** Hash of the exact bytes that are sent. */
export const hashOf = (delivery: Delivery): Promise<string> => sha256(JSON.stringify(delivery));

/** What becomes of an entry after an attempt. `hub`: not this entry but the hub or the way to it is to blame. */
export type Verdict =
  | { kind: 'acknowledged'; acknowledgement: Acknowledgement }
  | { kind: 'refused'; code: string; message: string }
  | { kind: 'later'; hub: boolean; retryAfter?: number | undefined }
  | { kind: 'signed out' };

/** Only an answer that names this key and the hash of these bytes acknowledges; only an answer in the hub's own words refuses. */
export function verdictOn(result: CallResult<Acknowledgement>, sent: { key: string; hash: string }): Verdict {
  if (result.ok) {
    const { answer } = result;
    const same = answer?.key === sent.key && answer.hash === sent.hash;
    return same ? { kind: 'acknowledged', acknowledgement: answer } : { kind: 'later', hub: false };
  }
  const { status, fault, retryAfter } = result;
  if (status === 401) return { kind: 'signed out' };
  const final = status >= 400 && status < 500 && ![408, 409, 425, 429].includes(status);
  if (final && !foreign.includes(fault.code)) return { kind: 'refused', ...fault };
  return { kind: 'later', hub: status !== 500 && status !== 409, retryAfter };
}

/** Faults that say: this was not the hub's own answer. */
const foreign = ['hub.not_json', 'hub.not_understood'];
