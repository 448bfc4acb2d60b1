import 'fake-indexeddb/auto';
import { IDBFactory, IDBOpenDBRequest } from 'fake-indexeddb';
import { mayStep } from './lives';

/** A fresh, empty IndexedDB. Opening is a step; a worker that is dead by then never hears of it. */
export function freshDatabase(): void {
  const factory = new IDBFactory();
  const open = factory.open.bind(factory);
  factory.open = (...args: Parameters<typeof open>) => {
    if (broken) throw new DOMException('Internal error opening backing store', 'UnknownError');
    return mayStep() ? open(...args) : new IDBOpenDBRequest();
  };
  broken = false;
  globalThis.indexedDB = factory;
}

let broken = false;

/** From now on no database opens, as with a disk that fails. */
export function breakDatabase(): void {
  broken = true;
}
