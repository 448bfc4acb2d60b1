import { expect, test } from 'vitest';
import { askingOf, refusalOf } from '../../../src/desk/connect/asking';
import { thisBrowser } from '../../../src/desk/connect/this-browser';

const query = {
  response_type: 'code',
  redirect_uri: 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/cb',
  state: 'xyz',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
  code_challenge_method: 'S256',
};

test.each(Object.keys(query))('without %s there is no question to answer', (name) => {
  expect(askingOf({ ...query, [name]: '' })).toBeUndefined();
});

test('a challenge in plain text is no challenge', () => {
  expect(askingOf({ ...query, code_challenge_method: 'plain' })).toBeUndefined();
});

test('a no is told to an extension only, never to a web site', () => {
  const told = (redirectUri: string) => refusalOf({ redirectUri, state: 'x y', challenge: 'c' });
  expect(told(query.redirect_uri)).toBe(`${query.redirect_uri}?error=access_denied&state=x+y`);
  expect(told('https://0123abc.extensions.allizom.org/')).toContain('error=access_denied');
  expect(told('https://evil.example/chromiumapp.org/')).toBeUndefined();
  expect(told('https://chromiumapp.org.evil.example/')).toBeUndefined();
  expect(told('javascript:alert(1)')).toBeUndefined();
});

test('a browser is named so that its person recognises it', () => {
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0';
  const edge = 'Mozilla/5.0 (Windows NT 10.0) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0';
  expect(thisBrowser(firefox)).toBe('Firefox on Linux');
  expect(thisBrowser(edge)).toBe('Edge on Windows');
  expect(thisBrowser('curl')).toBe('');
});
