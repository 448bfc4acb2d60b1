/** `__Host-`: only over TLS or on loopback, only for this host, set by nobody else (RFC 6265bis, 4.1.3.2). */
const name = '__Host-leadpact';
const month = 30 * 24 * 60 * 60;

export function sessionCookie(header: string | null): string | undefined {
  return header === null
    ? undefined
    : new RegExp(`(?:^|; ?)${name}=([\\w-]{20,200})(?:;|$)`).exec(header)?.[1];
}

/** The header that sets the token, or with `null` takes it back. */
export function setCookie(token: string | null): string {
  const kept = token === null ? 'Max-Age=0' : `Max-Age=${month}`;
  return `${name}=${token ?? ''}; Path=/; Secure; HttpOnly; SameSite=Lax; ${kept}`;
}
