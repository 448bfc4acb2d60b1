const longest = 3600;

/** Seconds to wait by a `Retry-After` header (RFC 9110, 10.2.3: seconds or a date), 0–3600; `now` in epoch ms. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d+$/.test(value)) return Math.min(Number(value), longest);
  if (!/^[A-Za-z]{3,9},? /.test(value)) return undefined;
  const at = Date.parse(value);
  if (Number.isNaN(at)) return undefined;
  return Math.min(Math.max(Math.ceil((at - now) / 1000), 0), longest);
}
