import type { Authored, Inline } from '../../domain/guidance/authored';
import type { FilledBlock, FilledInline } from '../../domain/guidance/script-view';
import { type FieldName, standardFields } from '../../domain/lead/fields';

/** A step's words as a person types them: paragraphs, lists with `-` or `1.`, merge fields as `{{firstName}}`. */
export type TypedStep = { subject?: string; text: string };

/** The words of a step as a text to edit: what was filled in is a merge field again, so that they fit the next lead. */
export function asTyped(blocks: FilledBlock[]): string {
  return blocks
    .map((block) => {
      if (block.t === 'paragraph') return asTypedLine(block.children);
      const mark = (index: number) => (block.ordered ? `${index + 1}.` : '-');
      return block.items.map((item, index) => `${mark(index)} ${asTypedLine(item)}`).join('\n');
    })
    .join('\n\n');
}

export function asTypedLine(inlines: FilledInline[]): string {
  return inlines
    .map((inline): string => {
      switch (inline.t) {
        case 'text':
          return inline.text;
        case 'filled':
        case 'gap':
          return `{{${inline.field}}}`;
        case 'break':
          return '\n';
        case 'link':
          return `${asTypedLine(inline.children)} (${inline.href})`;
        default:
          return asTypedLine(inline.children);
      }
    })
    .join('');
}

const listed = /^(?:[-*]|\d+[.)])\s+/;

/** Typed text as the closed tree that is filled and drawn: a line is a line, a blank one ends a paragraph. */
export function fromTyped(text: string): Authored {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const lines = part.split('\n').map((line) => line.trim());
      if (lines.every((line) => listed.test(line))) {
        const items = lines.map((line) => fromTypedLine(line.replace(listed, '')));
        return { t: 'list', ordered: /^\d/.test(part), items };
      }
      const children = lines.flatMap((line, at): Inline[] => [
        ...(at > 0 ? [{ t: 'break' } as const] : []),
        ...fromTypedLine(line),
      ]);
      return { t: 'paragraph', children };
    });
}

export function fromTypedLine(line: string): Inline[] {
  return line
    .split(/\{\{\s*(\w+)\s*\}\}/)
    .map((part, at): Inline => {
      if (at % 2 === 0) return { t: 'text', text: part };
      return isField(part) ? { t: 'field', field: part } : { t: 'text', text: `{{${part}}}` };
    })
    .filter((inline) => inline.t !== 'text' || inline.text !== '');
}

function isField(name: string): name is FieldName {
  return Object.hasOwn(standardFields, name) || name.startsWith('x_');
}
