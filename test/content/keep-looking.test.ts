// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLooking } from '../../src/content/keep-looking';

const life = () => new AbortController();

describe('waiting for what a page has not shown yet', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('does not observe the page at all when it is there already', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    expect(await keepLooking(() => 'there', life().signal)).toBe('there');
    expect(observe).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('finds what comes later without any change that can be observed, and then stops', async () => {
    let there: string | undefined;
    const look = vi.fn(() => there);
    const stop = vi.spyOn(MutationObserver.prototype, 'disconnect');
    const found = keepLooking(look, life().signal);
    await vi.advanceTimersByTimeAsync(100);
    there = 'late';
    await vi.advanceTimersByTimeAsync(300);
    expect(await found).toBe('late');
    expect(stop).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives up after fifteen seconds, having looked less and less often', async () => {
    const look = vi.fn(() => undefined);
    const found = keepLooking(look, life().signal);
    await vi.advanceTimersByTimeAsync(17_000);
    expect(await found).toBeUndefined();
    expect(look.mock.calls.length).toBeLessThan(25);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops at once when its life ends', async () => {
    const ended = life();
    const look = vi.fn(() => undefined);
    const found = keepLooking(look, ended.signal);
    const looks = look.mock.calls.length;
    ended.abort();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await found).toBeUndefined();
    expect(look).toHaveBeenCalledTimes(looks);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks at most once a frame however much the page changes', async () => {
    const look = vi.fn(() => undefined);
    const ended = life();
    void keepLooking(look, ended.signal);
    for (let n = 0; n < 200; n++) {
      document.body.append(document.createElement('i'));
      await Promise.resolve();
    }
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(17);
    expect(look).toHaveBeenCalledTimes(2);
    ended.abort();
  });
});
