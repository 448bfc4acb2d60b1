import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/domain/guidance/authored';
import { parseAuthored, parseInline } from '../../../src/protocol/schema/authored';

const problem = (markdown: string) => {
  const parsed = parseAuthored(markdown);
  return parsed.ok ? undefined : parsed.problem.split(':')[0];
};
const inlines = (markdown: string): Inline[] => {
  const parsed = parseAuthored(markdown);
  const first = parsed.ok ? parsed.blocks[0] : undefined;
  return first?.t === 'paragraph' ? first.children : [];
};

describe('what a marketer writes', () => {
  test('is cut at its merge fields, inside strong text too', () => {
    expect(inlines('Hello {{ firstName }}, **line {{x_line}}**')).toEqual([
      { t: 'text', text: 'Hello ' },
      { t: 'field', field: 'firstName' },
      { t: 'text', text: ', ' },
      {
        t: 'strong',
        children: [
          { t: 'text', text: 'line ' },
          { t: 'field', field: 'x_line' },
        ],
      },
    ]);
  });

  test('keeps paragraphs and lists; a line that only wraps stays one line', () => {
    expect(parseAuthored('One\ntwo\n\n1. a\n2. b')).toEqual({
      ok: true,
      blocks: [
        { t: 'paragraph', children: [{ t: 'text', text: 'One two' }] },
        { t: 'list', ordered: true, items: [[{ t: 'text', text: 'a' }], [{ t: 'text', text: 'b' }]] },
      ],
    });
  });

  test('two paragraphs of one list item stay one item', () => {
    const parsed = parseAuthored('- a\n\n  b');
    expect(parsed.ok && parsed.blocks).toEqual([
      {
        t: 'list',
        ordered: false,
        items: [[{ t: 'text', text: 'a' }, { t: 'break' }, { t: 'text', text: 'b' }]],
      },
    ]);
  });

  test('HTML stays visible as the text that it is', () => {
    const text = inlines('<img src=x onerror=alert(1)>').map((inline) => inline.t === 'text' && inline.text);
    expect(text.join('')).toBe('<img src=x onerror=alert(1)>');
    expect(inlines('a <b>c</b>').every((inline) => inline.t === 'text')).toBe(true);
  });

  test.each([
    ['https://maker.example/white-paper', 'https://maker.example/white-paper'],
    ['mailto:jana@maker.example', 'mailto:jana@maker.example'],
    ['tel:+4971112345', 'tel:+4971112345'],
  ])('a link to %s is kept', (href, kept) => {
    expect(inlines(`[read](${href})`)).toEqual([
      { t: 'link', href: kept, children: [{ t: 'text', text: 'read' }] },
    ]);
  });
});

describe('is refused, with what is to blame:', () => {
  test.each([
    ['a merge field that no page can fill', 'Hi {{fristName}}', 'unknown-field'],
    ['a name of JavaScript as a merge field', 'Hi {{constructor}}', 'unknown-field'],
    ['a merge field that does not end', 'Hi {{firstName', 'unclosed-field'],
    ['a section', '{{#name}}x{{/name}}', 'field-syntax'],
    ['a change of delimiters', '{{=<% %>=}}', 'field-syntax'],
    ['a link that runs a script', '[x](javascript:alert(1))', 'link-scheme'],
    ['a link that hides its script', '[x](java&#115;cript:alert(1))', 'link-scheme'],
    ['a link on data', '[x](data:text/html,hi)', 'link-scheme'],
    ['a link without a scheme', '[x](//evil.example)', 'link-scheme'],
    ['a link in clear', '[x](http://maker.example)', 'link-scheme'],
    ['a merge field in a link', '[x](https://maker.example/?q={{email}})', 'field-in-link'],
    ['an image, which would tell its host who reads', '![x](https://maker.example/pixel.png)', 'image'],
    ['a link whose address stands elsewhere', '[a][b]\n\n[b]: https://maker.example', 'reference'],
    ['a list in a list', '- a\n  - b', 'nested-list'],
    ['a nesting that nobody reads', `${'>'.repeat(400)} a`, 'too-deep'],
    ['a text over 4,000 characters', 'a'.repeat(4001), 'too-long'],
  ])('%s', (_, markdown, code) => {
    expect(problem(markdown)).toBe(code);
  });
});

test('a subject is one line with merge fields; what looks like Markdown in it is text', () => {
  expect(parseInline('*Re*: {{company}} <b>')).toEqual({
    ok: true,
    inlines: [
      { t: 'text', text: '*Re*: ' },
      { t: 'field', field: 'company' },
      { t: 'text', text: ' <b>' },
    ],
  });
  expect(parseInline('{{fristName}}')).toEqual({ ok: false, problem: 'unknown-field:fristName' });
});

test('whatever is written, the tree is closed: known nodes, links that open nothing but web, mail and telephone', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom(
      '{{',
      '}}',
      'name',
      '**',
      '_',
      '[',
      '](',
      ')',
      'javascript:',
      'https://a.b',
      '<a href=',
      '>',
    ),
    fc.constantFrom(
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '    ',
      '```',
      '`',
      '![',
      '<!--',
      '&#106;',
      '\\',
      '# ',
      '|',
      '~~',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const parsed = parseAuthored(pieces.join(''));
      if (parsed.ok) for (const block of parsed.blocks) expect(closedBlock(block)).toBe(true);
      else expect(parsed.problem).toMatch(/^[a-z-]+:/);
    }),
    { numRuns: 500 },
  );
});

function closedBlock(block: Block): boolean {
  if (block.t === 'paragraph') return block.children.every(closed);
  return block.t === 'list' && block.items.every((item) => item.every(closed));
}

function closed(inline: Inline): boolean {
  if (inline.t === 'text') return typeof inline.text === 'string';
  if (inline.t === 'field') return /^(x_[A-Za-z0-9]+|[a-z][A-Za-z]+)$/.test(inline.field);
  if (inline.t === 'break') return true;
  if (inline.t === 'link' && !/^(https|mailto|tel):/.test(inline.href)) return false;
  return inline.children.every(closed);
}
