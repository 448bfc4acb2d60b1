import type { FilledBlock, FilledInline } from '../../domain/guidance/script-view';
import { panel } from '../../text/panel';
import { hrefOf } from './safe-link';

/** Filled text as HTML for the clipboard: only there, every character of it escaped, and only the links that are drawn as links. */
export function richText(blocks: FilledBlock[]): string {
  return blocks
    .map((block) => {
      if (block.t === 'paragraph') return `<p>${line(block.children)}</p>`;
      const name = block.ordered ? 'ol' : 'ul';
      return `<${name}>${block.items.map((item) => `<li>${line(item)}</li>`).join('')}</${name}>`;
    })
    .join('');
}

function line(inlines: FilledInline[]): string {
  return inlines.map(inlineHtml).join('');
}

function inlineHtml(inline: FilledInline): string {
  switch (inline.t) {
    case 'text':
    case 'filled':
      return escaped(inline.text);
    case 'gap':
      return escaped(panel.script.gap(inline.field));
    case 'break':
      return '<br>';
    case 'link': {
      const href = hrefOf(inline.href);
      const words = line(inline.children);
      return href === undefined ? words : `<a href="${escaped(href)}">${words}</a>`;
    }
    case 'strong':
      return `<b>${line(inline.children)}</b>`;
    case 'emphasis':
      return `<i>${line(inline.children)}</i>`;
  }
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign]!);
}
