/** An address as a person types it; `plain`: without encryption, and not of this machine. */
export type WebAddress =
  | { ok: true; url: URL; plain: boolean }
  | { ok: false; problem: 'missing' | 'not an address' | 'not the web' };

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.*\.localhost)$/;

/** `crm.example` is meant as `https://crm.example`; names of this machine as `http`. */
export function readAddress(typed: string): WebAddress {
  const text = typed.trim();
  if (text === '') return { ok: false, problem: 'missing' };
  const bare = !/^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const host = text.split(/[:/]/)[0] ?? '';
  const full = bare ? `${loopback.test(host) ? 'http' : 'https'}://${text}` : text;
  if (!URL.canParse(full)) return { ok: false, problem: 'not an address' };
  const url = new URL(full);
  if (!/^https?:$/.test(url.protocol)) return { ok: false, problem: 'not the web' };
  if (!url.hostname.includes('.') && !loopback.test(url.hostname) && bare && !url.port)
    return { ok: false, problem: 'not an address' };
  return { ok: true, url, plain: url.protocol === 'http:' && !loopback.test(url.hostname) };
}
