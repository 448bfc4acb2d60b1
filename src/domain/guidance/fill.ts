import type { LeadFacts } from '../lead/facts';
import { textOf } from '../lead/read-fact';
import type { Authored, Inline } from './authored';
import type { FilledBlock, FilledInline } from './script-view';

/** Authored text with its merge fields filled from the lead; a field that is unknown or blank becomes a gap. */
export function fillBlocks(blocks: Authored, facts: LeadFacts): FilledBlock[] {
  return blocks.map((block) =>
    block.t === 'list'
      ? { ...block, items: block.items.map((item) => fillInline(item, facts)) }
      : { ...block, children: fillInline(block.children, facts) },
  );
}

/** One line of authored text, such as a subject, filled in the same way. */
export function fillInline(inlines: Inline[], facts: LeadFacts): FilledInline[] {
  return inlines.map((inline): FilledInline => {
    if (inline.t === 'field') {
      const text = textOf(facts, inline.field)?.replace(/\s+/g, ' ');
      return text === undefined
        ? { t: 'gap', field: inline.field }
        : { t: 'filled', field: inline.field, text };
    }
    return 'children' in inline ? { ...inline, children: fillInline(inline.children, facts) } : inline;
  });
}
