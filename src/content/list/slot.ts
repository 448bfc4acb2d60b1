import type { CrmId } from '../../domain/lead/facts';
import type { MappingBody } from '../../domain/playbook/mapping';

/** A list page that the scout has found, and as long as it is one. */
export type ListPage = { crm: CrmId; pack: MappingBody; life: AbortController };

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
