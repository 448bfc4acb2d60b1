import { describe, expect, test } from 'vitest';
import { fillBlocks, fillInline, plainText } from '../../../src/domain/guidance/fill';
import { parseAuthored, parseInline } from '../../../src/protocol/schema/authored';
import { leadFacts, unknown } from '../../support/cast';

const lead = leadFacts({
  firstName: 'Anna',
  company: unknown(),
  employees: 250,
  phone: '  ',
  converted: true,
});
const filled = (markdown: string) => {
  const parsed = parseAuthored(markdown);
  if (!parsed.ok) throw new Error(parsed.problem);
  return fillBlocks(parsed.blocks, lead);
};

describe('merge fields', () => {
  test('are filled wherever they stand, also inside emphasis, links and lists', () => {
    expect(
      plainText(
        filled('Hi **{{firstName}}**\n\n- [{{firstName}}](https://a.example/)\n- {{employees}} people'),
      ),
    ).toBe('Hi Anna\n\n- Anna (https://a.example/)\n- 250 people');
  });

  test.each(['company', 'phone', 'lastName', 'converted'] as const)(
    '%s, which says nothing, stays a gap',
    (field) => {
      expect(fillInline([{ t: 'field', field }], lead)).toEqual([{ t: 'gap', field }]);
    },
  );

  test('are filled with text on one line, never with something that is read as Markdown', () => {
    const facts = leadFacts({ firstName: ' **Anna**\n<b>{{x}}</b>\t' });
    const subject = parseInline('{{firstName}}');
    if (!subject.ok) throw new Error(subject.problem);
    expect(fillInline(subject.inlines, facts)).toEqual([
      { t: 'filled', field: 'firstName', text: '**Anna** <b>{{x}}</b>' },
    ]);
  });
});

describe('copied text', () => {
  test('keeps paragraphs, lists, line breaks and addresses', () => {
    const markdown = [
      'First  \nsecond, see [our page](https://a.example/b).',
      '1. one\n2. two',
      '<mailto:jana@nordpump.example> or [+49 30 1](tel:+49301)',
    ].join('\n\n');
    expect(plainText(filled(markdown))).toBe(
      [
        'First\nsecond, see our page (https://a.example/b).',
        '1. one\n2. two',
        'mailto:jana@nordpump.example or +49 30 1 (+49301)',
      ].join('\n\n'),
    );
  });

  test('never has a silent hole: a gap is marked, in the words that it is given', () => {
    const line = fillInline(
      [
        { t: 'text', text: 'Hi ' },
        { t: 'field', field: 'lastName' },
      ],
      lead,
    );
    expect(plainText(line)).toBe('Hi […]');
    expect(plainText(line, ({ field }) => `[${field}?]`)).toBe('Hi [lastName?]');
  });

  test('of nothing is nothing', () => {
    expect(plainText([])).toBe('');
  });
});
