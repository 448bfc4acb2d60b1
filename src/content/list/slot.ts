import type { CrmId } from '../../domain/lead/facts';
import type { Pack } from '../../domain/playbook/packs';

/** A list page that the scout has found, as long as it is one; `released`: how the release says to read it. */
export type ListPage = { crm: CrmId; released: Pack | undefined; life: AbortController };

/**
 * Scout and list are two bundles in one isolated world, which the page cannot see. The scout leaves the list page here;
 * the list's bundle, each time that it is brought, takes it.
 */
const world = globalThis as { leadpactListPage?: ListPage | undefined };

export function leaveListPage(page: ListPage): void {
  world.leadpactListPage = page;
}

export function takeListPage(): ListPage | undefined {
  const { leadpactListPage: page } = world;
  world.leadpactListPage = undefined;
  return page;
}
