import type { FilledBlock, FilledInline } from './script-view';

/** What stands for a field without a value in copied text. */
export type GapMark = (gap: Extract<FilledInline, { t: 'gap' }>) => string;

const noWords: GapMark = () => '[…]';

/**
 * Filled text as it is copied: paragraphs a blank line apart, lists with `-` or `1.`, a link's address behind its words.
 * A gap stays visible; `gapMark` names it in the person's language.
 */
export function plainText(content: FilledBlock[] | FilledInline[], gapMark: GapMark = noWords): string {
  const parts = content.map((part) => (isBlock(part) ? blockText(part, gapMark) : inlineText(part, gapMark)));
  return parts.join(content.some(isBlock) ? '\n\n' : '').trim();
}

function isBlock(part: FilledBlock | FilledInline): part is FilledBlock {
  return part.t === 'paragraph' || part.t === 'list';
}

function blockText(block: FilledBlock, gapMark: GapMark): string {
  if (block.t === 'paragraph') return lineText(block.children, gapMark);
  const mark = (index: number) => (block.ordered ? `${index + 1}.` : '-');
  return block.items.map((item, index) => `${mark(index)} ${lineText(item, gapMark)}`).join('\n');
}

function lineText(inlines: FilledInline[], gapMark: GapMark): string {
  return inlines.map((inline) => inlineText(inline, gapMark)).join('');
}

function inlineText(inline: FilledInline, gapMark: GapMark): string {
  switch (inline.t) {
    case 'text':
    case 'filled':
      return inline.text;
    case 'gap':
      return gapMark(inline);
    case 'break':
      return '\n';
    case 'link': {
      const words = lineText(inline.children, gapMark);
      const address = inline.href.replace(/^(mailto|tel):/, '');
      return words === address || words === inline.href ? words : `${words} (${address})`;
    }
    default:
      return lineText(inline.children, gapMark);
  }
}
