import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's defaults, which are OWASP's: 19 MiB, 2 passes. */
export function passwordHash(password: string): Promise<string> {
  return hash(password.normalize());
}

let nobodys: Promise<string> | undefined;

/** Whether it is the password. Without an account it takes as long as with one, so that nobody learns who is here. */
export async function isPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  nobodys ??= hash('the password of nobody');
  const right = await verify(stored ?? (await nobodys), password.normalize());
  return right && typeof stored === 'string';
}
