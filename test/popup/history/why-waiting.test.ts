import { expect, test } from 'vitest';
import { whyWaiting } from '../../../src/popup/history/why-waiting';

const now = Date.parse('2026-11-20T10:00:00.000Z');
const around = { online: true, now, connection: {} };
const fresh = { attempts: 0, notBefore: '2026-11-20T10:00:00.000Z' };
const tried = { attempts: 2, notBefore: '2026-11-20T10:05:00.000Z' };

test('a fresh entry is on its way', () => {
  expect(whyWaiting(fresh, around)).toEqual({ kind: 'soon' });
});

test('an entry that was tried says when it is tried again, and goes when that time has come', () => {
  expect(whyWaiting(tried, around)).toEqual({ kind: 'retry', at: tried.notBefore });
  expect(whyWaiting(tried, { ...around, now: now + 600_000 })).toEqual({ kind: 'soon' });
});

test('without a connection the network is named before anything else', () => {
  expect(whyWaiting(tried, { ...around, online: false })).toEqual({ kind: 'offline' });
});

test('who is signed out has to sign in first', () => {
  expect(whyWaiting(fresh, { ...around, connection: { signedOut: true } })).toEqual({ kind: 'signed out' });
  expect(whyWaiting(fresh, { ...around, connection: undefined })).toEqual({ kind: 'signed out' });
});
