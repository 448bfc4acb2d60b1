import { leadKeyText } from '../domain/lead/key';
import type { LeadKey, LeadRef } from '../domain/lead/facts';
import { hex } from './hash';

/** Bytes of the HMAC that make the key: 128 bits. */
const length = 16;

/** The lead's pseudonym. `companyKey` is the company's 32-byte key in base64; undefined when it is none. */
export async function leadKey(companyKey: string, lead: LeadRef): Promise<LeadKey | undefined> {
  return (await leadKeyIn(companyKey))?.(lead);
}

/** Makes the pseudonyms of many leads of one company; undefined when `companyKey` is no key. */
export async function leadKeyIn(
  companyKey: string,
): Promise<((lead: LeadRef) => Promise<LeadKey>) | undefined> {
  const secret = bytesOf(companyKey);
  if (secret?.length !== 32) return undefined;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['sign']);
  return async (lead) => {
    const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(leadKeyText(lead)));
    return hex(new Uint8Array(signed).slice(0, length));
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
