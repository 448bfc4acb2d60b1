import { describe, expect, test } from 'vitest';
import { fillBlocks, fillInline } from '../../../src/domain/guidance/fill';
import { plainText } from '../../../src/domain/guidance/plain-text';
import { parseAuthored } from '../../../src/protocol/schema/authored';
import { leadFacts } from '../../support/cast';

const lead = leadFacts({ firstName: 'Anna' });
const filled = (markdown: string) => {
  const parsed = parseAuthored(markdown);
  if (!parsed.ok) throw new Error(parsed.problem);
  return fillBlocks(parsed.blocks, lead);
};

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
