import { describe, expect, test } from 'vitest';
import { covers, normalPattern, patternOf } from '../../src/browser/match-pattern';

test('an origin becomes a pattern without its port, which Firefox does not know', () => {
  expect(patternOf('http://localhost:4311')).toBe('http://localhost/*');
  expect(normalPattern('http://localhost:4311/*')).toBe('http://localhost/*');
  expect(normalPattern('file:///*')).toBeUndefined();
});

describe('a pattern lies within another', () => {
  test.each([
    ['https://*/*', 'https://crm.example/*', true],
    ['*://*/*', 'http://crm.example/*', true],
    ['https://*.odoo.com/*', 'https://acme.odoo.com/*', true],
    ['https://*.odoo.com/*', 'https://odoo.com/*', true],
    ['https://*.odoo.com/*', 'https://*.eu.odoo.com/*', true],
    ['https://acme.odoo.com/*', 'https://*.odoo.com/*', false],
    ['https://*.odoo.com/*', 'https://evil-odoo.com/*', false],
    ['https://crm.example/*', 'http://crm.example/*', false],
    ['https://crm.example/*', 'https://crm.example.evil/*', false],
    ['https://crm.example/app/*', 'https://crm.example/*', false],
    ['nonsense', 'https://crm.example/*', false],
  ])('%s ⊇ %s: %s', (wide, narrow, expected) => expect(covers(wide, narrow)).toBe(expected));
});
