// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onLikelyChange } from '../../src/content/read-again';
import { byPerson, click } from './support/page';

describe('reading the facts again', () => {
  let life: AbortController;
  const read = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    read.mockReset();
    life = new AbortController();
    onLikelyChange({ life: life.signal, read });
  });
  afterEach(() => {
    life.abort();
    vi.useRealTimers();
  });

  it('happens 1, 3 and 10 seconds after the person typed or clicked in the CRM', () => {
    byPerson(document.body, click());
    const reads = [900, 200, 2_000, 7_000, 60_000].map((wait) => {
      vi.advanceTimersByTime(wait);
      return read.mock.calls.length;
    });
    expect(reads).toEqual([0, 1, 2, 3, 3]);
  });

  it('begins to count anew with each keystroke, so that typing costs nothing', () => {
    for (let n = 0; n < 50; n++) {
      byPerson(document.body, new Event('input', { bubbles: true }));
      vi.advanceTimersByTime(200);
    }
    expect(read).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('does not happen for what the page does by itself, nor for clicks in our own panel', () => {
    document.body.click();
    const ours = document.createElement('leadpact-tab');
    document.documentElement.append(ours);
    byPerson(ours, click());
    ours.remove();
    vi.advanceTimersByTime(20_000);
    expect(read).not.toHaveBeenCalled();
  });

  it('happens when the person comes back to the page', () => {
    window.dispatchEvent(new Event('focus'));
    expect(read).toHaveBeenCalledOnce();
  });

  it('ends with the page life', () => {
    byPerson(document.body, click());
    life.abort();
    byPerson(document.body, click());
    window.dispatchEvent(new Event('focus'));
    vi.advanceTimersByTime(20_000);
    expect(read).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
