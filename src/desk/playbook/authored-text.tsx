import type { Block, Inline } from '../../domain/guidance/authored';
import { parseAuthored, parseInline } from '../../protocol/schema/authored';
import { playbook as words } from '../../text/desk';

/** Text that a person wrote, drawn node by node; it never becomes HTML. What cannot be parsed shows as it was typed. */
export function AuthoredText({ markdown }: { markdown: string }) {
  const parsed = parseAuthored(markdown);
  if (!parsed.ok) return <p class="typed">{markdown}</p>;
  return (
    <div class="authored">
      {parsed.blocks.map((block, at) => (
        <BlockShown key={at} block={block} />
      ))}
    </div>
  );
}

/** One line with merge fields: a subject. */
export function AuthoredLine({ line }: { line: string }) {
  const parsed = parseInline(line);
  return parsed.ok ? <Inlines of={parsed.inlines} /> : <>{line}</>;
}

function BlockShown({ block }: { block: Block }) {
  if (block.t === 'paragraph')
    return (
      <p>
        <Inlines of={block.children} />
      </p>
    );
  const items = block.items.map((item, at) => (
    <li key={at}>
      <Inlines of={item} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Inlines({ of }: { of: Inline[] }) {
  return (
    <>
      {of.map((inline, at) => (
        <InlineShown key={at} inline={inline} />
      ))}
    </>
  );
}

function InlineShown({ inline }: { inline: Inline }) {
  switch (inline.t) {
    case 'text':
      return <>{inline.text}</>;
    case 'strong':
      return (
        <strong>
          <Inlines of={inline.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Inlines of={inline.children} />
        </em>
      );
    case 'link':
      return (
        <a href={inline.href} target="_blank" rel="noreferrer">
          <Inlines of={inline.children} />
        </a>
      );
    case 'field':
      return (
        <span class="merge-field" title={words.fieldHint}>
          {words.field(inline.field)}
        </span>
      );
    case 'break':
      return <br />;
  }
}
