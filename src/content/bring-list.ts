import { tellWorker } from '../browser/page/messages';
import { leaveListPage, type ListPage } from './list/slot';

/** Has the list's bundle brought, which takes the list page from where it is left here. */
export function bringList(page: ListPage): void {
  leaveListPage(page);
  void tellWorker({ kind: 'list.wanted', crm: page.crm });
}
