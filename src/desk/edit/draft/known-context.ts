import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Entry } from '../../../domain/playbook/entries';
import type { Known, KnownField } from './known';

/** What the forms are told of everything beside the draft. */
export type Beside = { known: Known; entries: Entry[]; fields: KnownField[] };

const BesideContext = createContext<Beside | undefined>(undefined);
export const BesideProvider = BesideContext.Provider;

export function useBeside(): Beside {
  const beside = useContext(BesideContext);
  if (!beside) throw new Error('a form stands outside of an editor');
  return beside;
}
