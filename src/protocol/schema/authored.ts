import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Authored, Block, Inline } from '../../domain/guidance/authored';
import { cutAtFields } from './merge-fields';
import { Unfit } from './unfit';
import { longestText } from './values';

/** `problem` is a code of `UnfitCode`, a colon, and the words of the text that are to blame. */
export type ParsedAuthored = { ok: true; blocks: Authored } | { ok: false; problem: string };
export type ParsedInline = { ok: true; inlines: Inline[] } | { ok: false; problem: string };

/** Deepest nesting of quotes and emphasis that anyone needs. */
const deepest = 20;

const schemes = ['https:', 'mailto:', 'tel:'];

/** Markdown with merge fields → closed tree. HTML stays visible as the text that it is. */
export function parseAuthored(markdown: string): ParsedAuthored {
  return orProblem(() => {
    if (markdown.length > longestText) throw new Unfit('too-long', String(markdown.length));
    return { ok: true, blocks: fromMarkdown(markdown).children.flatMap((node) => blocksOf(node, 0)) };
  });
}

/** One line with merge fields and no Markdown: a subject. */
export function parseInline(line: string): ParsedInline {
  return orProblem(() => ({ ok: true, inlines: cutAtFields(line) }));
}

function orProblem<Parsed>(parse: () => Parsed): Parsed | { ok: false; problem: string } {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Unfit) return { ok: false, problem: error.problem };
    throw error;
  }
}

function blocksOf(node: RootContent | BlockContent | DefinitionContent, depth: number): Block[] {
  if (depth > deepest) throw new Unfit('too-deep', '>');
  switch (node.type) {
    case 'paragraph':
      return [{ t: 'paragraph', children: inlinesOf(node.children, depth) }];
    case 'heading':
      return [{ t: 'paragraph', children: [{ t: 'strong', children: inlinesOf(node.children, depth) }] }];
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, depth + 1));
    case 'list':
      return [listOf(node, depth)];
    case 'code':
    case 'html':
      return [{ t: 'paragraph', children: cutAtFields(node.value) }];
    case 'definition':
      throw new Unfit('reference', node.identifier);
    default:
      return [];
  }
}

function listOf(list: List, depth: number): Block {
  const items = list.children.map((item) => itemOf(item, depth));
  return { t: 'list', ordered: list.ordered === true, items };
}

function itemOf(item: ListItem, depth: number): Inline[] {
  const blocks = item.children.flatMap((child) => blocksOf(child, depth + 1));
  return blocks.flatMap((block, index): Inline[] => {
    if (block.t === 'list') throw new Unfit('nested-list', '-');
    return index === 0 ? block.children : [{ t: 'break' }, ...block.children];
  });
}

function inlinesOf(nodes: PhrasingContent[], depth: number): Inline[] {
  if (depth > deepest) throw new Unfit('too-deep', '*');
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return cutAtFields(node.value.replace(/\s*\n\s*/g, ' '));
      case 'inlineCode':
      case 'html':
        return cutAtFields(node.value);
      case 'strong':
        return [{ t: 'strong', children: inlinesOf(node.children, depth + 1) }];
      case 'emphasis':
        return [{ t: 'emphasis', children: inlinesOf(node.children, depth + 1) }];
      case 'link':
        return [{ t: 'link', href: safe(node.url), children: inlinesOf(node.children, depth + 1) }];
      case 'break':
        return [{ t: 'break' }];
      case 'image':
        throw new Unfit('image', node.alt ?? '');
      default:
        throw new Unfit('reference', node.type);
    }
  });
}

function safe(href: string): string {
  if (/\{\{|%7B%7B/i.test(href)) throw new Unfit('field-in-link', href);
  if (!URL.canParse(href) || !schemes.includes(new URL(href).protocol)) throw new Unfit('link-scheme', href);
  return new URL(href).href;
}
