import { describe, expect, test } from 'vitest';
import { fillBlocks, fillInline } from '../../../src/domain/guidance/fill';
import { plainText } from '../../../src/domain/guidance/plain-text';
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
