import { grantedPatterns, watchGrants } from '../../browser/grants';
import { readManaged, watchManaged } from '../../browser/managed';
import { waiting, watchOutbox } from '../../browser/outbox';
import { describeSelf } from '../../browser/self';
import { readStored, watchStored } from '../../browser/stored';
import type { Stored } from '../../protocol/stored';
import type { Settings } from './settings';

const shownKeys = [
  'connection',
  'playbook',
  'sites',
  'panels',
  'sync',
  'syncFault',
  'choices',
] as const satisfies (keyof Stored)[];

export const readShown = (): Promise<Partial<Stored>> => readStored([...shownKeys]);

/** Keeps the page in step with storage, permissions and policy until `life` ends. */
export function watch(settings: Settings, life: AbortSignal): void {
  watchStored([...shownKeys], {
    life,
    hear: () => void readShown().then((stored) => (settings.stored.value = stored)),
  });
  watchOutbox(() => void readEntries(settings), life);
  watchGrants(() => void readGrants(settings), life);
  watchManaged(() => void readManaged().then((managed) => (settings.managed.value = managed)), life);
  void readEntries(settings);
  void describeSelf().then((self) => (settings.self.value = self));
}

export async function readEntries(settings: Settings): Promise<void> {
  settings.entries.value = (await waiting()).entries;
}

/** What is allowed now, and the page scripts that follow from it. */
export async function readGrants(settings: Settings): Promise<void> {
  settings.granted.value = await grantedPatterns();
  settings.self.value = await describeSelf();
}
