// @vitest-environment jsdom
import * as fc from 'fast-check';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { FilledBlock, FilledInline } from '../../../src/domain/guidance/script-view';
import { FilledText } from '../../../src/ui/panel/filled-text';
import { SafeLink } from '../../../src/ui/panel/safe-link';
import { freshPlace } from './draw';

function drawn(blocks: FilledBlock[]): HTMLElement {
  const place = freshPlace();
  render(<FilledText blocks={blocks} />, place);
  return place;
}

const hostile = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '</div><iframe srcdoc="x">',
    '{{constructor}}',
    '__proto__',
    '\u202Ereversed',
    '&lt;b&gt;',
  ),
  fc.string(),
);
const address = fc.oneof(
  fc.constantFrom(
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://x/1',
    'intent://x',
    'ms-office:ofe|u|https://x',
    'file:///etc/passwd',
    'http://plain.example/',
    '//no.scheme',
    'https://fine.example/a',
    'mailto:a@b.example',
    'tel:+49711',
  ),
  fc.webUrl(),
  fc.string(),
);
const { inline } = fc.letrec<{ inline: FilledInline }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    fc.record({ t: fc.constant('text' as const), text: hostile }),
    fc.constant<FilledInline>({ t: 'break' }),
    fc.record({ t: fc.constant('filled' as const), field: fc.constant('firstName' as const), text: hostile }),
    fc.constant<FilledInline>({ t: 'gap', field: 'firstName' }),
    fc.record({
      t: fc.constant('link' as const),
      href: address,
      children: fc.array(tie('inline'), { maxLength: 3 }),
    }),
    fc.record({
      t: fc.constantFrom('strong' as const, 'emphasis' as const),
      children: fc.array(tie('inline'), { maxLength: 3 }),
    }),
  ),
}));
const block: fc.Arbitrary<FilledBlock> = fc.oneof(
  fc.record({ t: fc.constant('paragraph' as const), children: fc.array(inline, { maxLength: 5 }) }),
  fc.record({
    t: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.array(inline, { maxLength: 3 }), { maxLength: 3 }),
  }),
);

const tags = ['DIV', 'P', 'UL', 'OL', 'LI', 'SPAN', 'BDI', 'MARK', 'A', 'STRONG', 'EM', 'BR'];
const attributes = ['class', 'dir', 'title', 'href', 'target', 'rel'];
const allowed = new Set([...tags, ...attributes]);

describe('text that a person wrote', () => {
  it('never becomes anything but paragraphs, lists, emphasis and links, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        const elements = [...drawn(blocks).querySelectorAll('*')];
        const names = elements.flatMap((each) => [each.tagName, ...each.getAttributeNames()]);
        expect(names.filter((name) => !allowed.has(name))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('links only to https, mailto and tel, and never gives the page a handle on ours', () => {
    fc.assert(
      fc.property(address, (href) => {
        render(<SafeLink href={href}>words</SafeLink>, freshPlace());
        const link = document.querySelector('a');
        expect(document.body.textContent).toBe('words');
        if (!link) return;
        expect(['https:', 'mailto:', 'tel:']).toContain(link.protocol);
        expect(link.rel).toBe('noopener noreferrer');
        expect(link.target).toBe('_blank');
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every word of it', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const body = drawn([
          { t: 'paragraph', children: [{ t: 'strong', children: [{ t: 'text', text }] }] },
        ]);
        expect(body.textContent).toBe(text);
      }),
    );
  });

  it('shows a missing value as a gap that says what is missing', () => {
    const gap = drawn([{ t: 'paragraph', children: [{ t: 'gap', field: 'x_line_count' }] }]).querySelector(
      '.gap',
    );
    expect(gap?.textContent).toBe('[line count?]');
    expect(gap?.getAttribute('title')).toContain('line count');
  });
});
