type Copied = { text: string /** The same as HTML. */; rich?: string | undefined };

/**
 * Puts text on the clipboard, after a press. Pages on plain http have no clipboard API: there the browser's own copy
 * command is given the text, and the page's handlers for it are not asked.
 */
export async function copyText(copied: Copied, root: ShadowRoot): Promise<boolean> {
  try {
    await write(copied);
    return true;
  } catch {
    return copyByCommand(copied, root);
  }
}

async function write({ text, rich }: Copied): Promise<void> {
  if (rich === undefined) return navigator.clipboard.writeText(text);
  const item = new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([rich], { type: 'text/html' }),
  });
  return navigator.clipboard.write([item]);
}

function copyByCommand({ text, rich }: Copied, root: ShadowRoot): boolean {
  const before = root.activeElement;
  const area = document.createElement('textarea');
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (rich !== undefined) event.clipboardData?.setData('text/html', rich);
  };
  area.value = text;
  area.className = 'only-heard';
  root.append(area);
  window.addEventListener('copy', fill, true);
  try {
    area.select();
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', fill, true);
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
