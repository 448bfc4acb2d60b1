import type { FieldType } from '../../../domain/lead/fields';
import type { Authored, Inline } from '../../../domain/guidance/authored';
import { parseAuthored, parseInline } from '../../../protocol/schema/authored';
import { edit as words } from '../../../text/desk';
import { problems } from '../../../text/problems';
import type { KnownField } from '../draft/known';

/** A field whose value reads as text; a yes or no and an instant do not. */
export const fillsText = (type: FieldType): boolean => type !== 'boolean' && type !== 'instant';

/** What is wrong with a text as it is being typed: its Markdown, or a merge field that nothing fills. */
export function textProblem(text: string, fields: readonly KnownField[]): string | undefined {
  const parsed = parseAuthored(text);
  if (!parsed.ok) return problems.said({ text: parsed.problem });
  return fieldProblem(parsed.blocks.flatMap(inlinesOf), fields);
}

/** The same for a line without Markdown: a subject. */
export function lineProblem(line: string, fields: readonly KnownField[]): string | undefined {
  const parsed = parseInline(line);
  if (!parsed.ok) return problems.said({ text: parsed.problem });
  return fieldProblem(parsed.inlines, fields);
}

function inlinesOf(block: Authored[number]): Inline[] {
  return block.t === 'list' ? block.items.flat() : block.children;
}

function fieldProblem(inlines: Inline[], fields: readonly KnownField[]): string | undefined {
  for (const name of inlines.flatMap(fieldsIn)) {
    const known = fields.find((field) => field.name === name);
    if (!known) return words.text.fieldUnknown(name);
    if (!fillsText(known.type)) return words.text.fieldNoText(name);
  }
  return undefined;
}

function fieldsIn(inline: Inline): string[] {
  if (inline.t === 'field') return [inline.field];
  return 'children' in inline ? inline.children.flatMap(fieldsIn) : [];
}
