import type { FilledBlock, FilledInline } from '../../domain/guidance/script-view';
import { panel } from '../../text/panel';
import { SafeLink } from './safe-link';

const words = panel.script;

/** Authored text, drawn node by node from its closed tree. What was filled in is marked; a gap stays a visible gap. */
export function FilledText({ blocks }: { blocks: FilledBlock[] }) {
  return (
    <div class="authored" dir="auto">
      {blocks.map((block, at) => (
        <FilledBlockView key={at} block={block} />
      ))}
    </div>
  );
}

function FilledBlockView({ block }: { block: FilledBlock }) {
  if (block.t === 'paragraph')
    return (
      <p>
        <FilledLine inlines={block.children} />
      </p>
    );
  const items = block.items.map((item, at) => (
    <li key={at}>
      <FilledLine inlines={item} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

export function FilledLine({ inlines }: { inlines: FilledInline[] }) {
  return (
    <>
      {inlines.map((inline, at) => (
        <FilledInlineView key={at} inline={inline} />
      ))}
    </>
  );
}

function FilledInlineView({ inline }: { inline: FilledInline }) {
  switch (inline.t) {
    case 'text':
      return <>{inline.text}</>;
    case 'break':
      return <br />;
    case 'filled':
      return (
        <span class="filled">
          <bdi>{inline.text}</bdi>
        </span>
      );
    case 'gap':
      return (
        <mark class="gap" title={words.gapHint(inline.field)}>
          {words.gap(inline.field)}
        </mark>
      );
    case 'link':
      return (
        <SafeLink href={inline.href}>
          <FilledLine inlines={inline.children} />
        </SafeLink>
      );
    case 'strong':
      return (
        <strong>
          <FilledLine inlines={inline.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <FilledLine inlines={inline.children} />
        </em>
      );
  }
}
