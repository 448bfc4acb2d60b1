import { shadowOf } from '../browser/page/shadow';
import type { Page } from '../crm/adapter';

const nothingKept: Page['local'] = { getItem: () => null };

/** The page as it stands now. Cookies and stores cost something to reach, so they are fetched when they are asked for. */
export function thisPage(): Page {
  return {
    url: new URL(location.href),
    doc: document,
    get local() {
      return reachable(() => localStorage);
    },
    get session() {
      return reachable(() => sessionStorage);
    },
    get cookie() {
      return document.cookie;
    },
    pierce: shadowOf,
  };
}

/** A browser that blocks the site's data throws already when a store is named. */
function reachable(store: () => Page['local']): Page['local'] {
  try {
    return store();
  } catch {
    return nothingKept;
  }
}
