import type { KnownLead, KnownLeadKey, Stored } from '../../protocol/stored';
import { browser } from './native';

type Readable = Stored & { [Key in KnownLeadKey]: KnownLead };

/** What stands under these keys of `storage.local`; a key that was never written is absent. */
export async function readStored<Key extends keyof Readable>(
  keys: Key[],
): Promise<Partial<Pick<Readable, Key>>> {
  return (await browser.storage.local.get(keys)) as Partial<Pick<Readable, Key>>;
}

/** Writes what content may write: `panels`, `firstSeen` and `wordings`, nothing else. */
export async function writeStored(
  values: Partial<Pick<Stored, 'panels' | 'firstSeen' | 'wordings'>>,
): Promise<void> {
  await browser.storage.local.set(values);
}

/** Tells which keys were changed, by whomever, until `life` ends. */
export function watchStored(life: AbortSignal, heard: (keys: string[]) => void): void {
  const { onChanged } = browser.storage;
  const listener = (changes: object, area: string) => {
    if (area === 'local') heard(Object.keys(changes));
  };
  onChanged.addListener(listener);
  life.addEventListener('abort', () => onChanged.removeListener(listener));
}
