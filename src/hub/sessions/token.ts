import { hash, randomBytes } from 'node:crypto';
import type { Hash } from '../../domain/playbook/release';

/** 256 random bits in 43 characters that an address can carry. */
export function freshToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a token. */
export function tokenHash(token: string): Hash {
  return hash('sha256', token);
}
