/**
 * Puts text on the clipboard, after a press. Pages on plain http have no clipboard API: there the browser's own copy
 * command is given the text, and the page's handlers for it are not asked.
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, root);
  }
}

function copyByCommand(text: string, root: ShadowRoot): boolean {
  const before = root.activeElement;
  const area = document.createElement('textarea');
  const fill = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
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
