// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const withApi = async (api: object) => {
  vi.resetModules();
  vi.stubGlobal('chrome', api);
  return (await import('../../../src/browser/page/shadow')).shadowOf;
};

describe('the shadow root of an element of the page', () => {
  beforeEach(() => vi.stubGlobal('browser', undefined));
  afterEach(() => vi.unstubAllGlobals());

  it('is found although it is closed, by Chromium’s API', async () => {
    const element = document.createElement('div');
    const closed = element.attachShadow({ mode: 'closed' });
    const openOrClosedShadowRoot = vi.fn(() => closed);
    const shadowOf = await withApi({ dom: { openOrClosedShadowRoot } });
    expect(shadowOf(element)).toBe(closed);
    expect(openOrClosedShadowRoot).toHaveBeenCalledWith(element);
  });

  it('is not asked of Chromium for an element that its API refuses', async () => {
    const refuse = vi.fn(() => {
      throw new TypeError('not an HTMLElement');
    });
    const shadowOf = await withApi({ dom: { openOrClosedShadowRoot: refuse } });
    expect(shadowOf(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))).toBeNull();
    expect(refuse).not.toHaveBeenCalled();
  });

  it('is found by Firefox’s property', async () => {
    const element = document.createElement('div');
    const closed = element.attachShadow({ mode: 'closed' });
    Object.assign(element, { openOrClosedShadowRoot: closed });
    const shadowOf = await withApi({});
    expect(shadowOf(element)).toBe(closed);
  });

  it('is null where there is none', async () => {
    const shadowOf = await withApi({});
    expect(shadowOf(document.createElement('p'))).toBeNull();
  });
});
