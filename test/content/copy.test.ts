// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../src/content/panel/copy';

describe('copying', () => {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const button = document.createElement('button');
  beforeEach(() => {
    root.replaceChildren(button);
    document.body.replaceChildren(host);
  });
  afterEach(() => vi.unstubAllGlobals());

  /** A browser whose copy command takes what the handlers of `copy` put there. */
  function copying(): Map<string, string> {
    const clipboard = new Map<string, string>();
    const clipboardData = { setData: (kind: string, text: string) => clipboard.set(kind, text) };
    const execCommand = () => {
      const event = Object.assign(new Event('copy', { bubbles: true, composed: true }), { clipboardData });
      (root.activeElement ?? document.body).dispatchEvent(event);
      return true;
    };
    Object.assign(document, { execCommand });
    return clipboard;
  }

  it('uses the clipboard where the page has one', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText({ text: 'Hello Anna' }, root)).toBe(true);
    expect(writeText).toHaveBeenCalledWith('Hello Anna');
  });

  it('works on plain http, where there is no clipboard, and leaves focus and page as they were', async () => {
    vi.stubGlobal('navigator', {});
    const clipboard = copying();
    const page = vi.fn();
    document.addEventListener('copy', page);
    button.focus();
    expect(await copyText({ text: 'Hello\nAnna' }, root)).toBe(true);
    expect(clipboard.get('text/plain')).toBe('Hello\nAnna');
    expect(page).not.toHaveBeenCalled();
    expect(root.activeElement).toBe(button);
    expect([...root.children]).toEqual([button]);
    document.removeEventListener('copy', page);
  });

  it('says when the browser refuses both', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    Object.assign(document, { execCommand: () => false });
    expect(await copyText({ text: 'x' }, root)).toBe(false);
  });
});
