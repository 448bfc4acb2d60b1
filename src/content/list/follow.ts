import { around } from './clip';

/** How often it is looked whether the list itself has gone, and how long rows that change may gather, in milliseconds. */
const look = 700;
const gather = 120;

type Followed = {
  life: AbortSignal;
  /** Rows came, went, or show other records. */
  rowsChanged: () => void;
  /** Rows stand elsewhere; called at most once a frame. */
  rowsMoved: () => void;
};

/**
 * Follows a list's rows until `life` ends. Only what holds rows is observed, never the page; what lies in shadow roots
 * scrolls without the document hearing of it, so each root around the rows is listened to.
 */
export function followRows({ life, rowsChanged, rowsMoved }: Followed) {
  let watched = new AbortController();
  let parents: Element[] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;

  const changed = () => {
    gathering ??= setTimeout(() => {
      gathering = undefined;
      rowsChanged();
    }, gather);
  };
  const moved = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      rowsMoved();
    });
  };
  const rowsOf = new MutationObserver(changed);
  const namesOf = new MutationObserver(changed);
  const sizes = new ResizeObserver(moved);
  const looking = setInterval(() => {
    if (document.visibilityState === 'visible' && (parents.length === 0 || parents.some(isGone)))
      rowsChanged();
  }, look);

  addEventListener('resize', moved, { signal: life });
  life.addEventListener('abort', () => {
    watched.abort();
    rowsOf.disconnect();
    namesOf.disconnect();
    sizes.disconnect();
    clearInterval(looking);
    clearTimeout(gathering);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });

  return {
    /** What holds rows now. `attributes`: those of a row by which another record is shown. */
    watch(holders: Element[], attributes: string[]): void {
      if (holders.length === parents.length && holders.every((each) => parents.includes(each))) return;
      parents = holders;
      watched.abort();
      watched = new AbortController();
      rowsOf.disconnect();
      namesOf.disconnect();
      sizes.disconnect();
      const roots = new Set<Node>([document]);
      for (const each of parents) {
        rowsOf.observe(each, { childList: true });
        if (attributes.length > 0) namesOf.observe(each, { subtree: true, attributeFilter: attributes });
        sizes.observe(each);
        for (const outer of around(each)) roots.add(outer.getRootNode());
        roots.add(each.getRootNode());
      }
      const quietly = { capture: true, passive: true, signal: watched.signal };
      for (const root of roots) root.addEventListener('scroll', moved, quietly);
    },
  };
}

const isGone = (element: Element) => !element.isConnected;
