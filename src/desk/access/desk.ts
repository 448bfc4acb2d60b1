import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Me } from '../../protocol/hub-api';
import { makeToasts, type Toasts } from '../../ui/controls/toast';
import { type Call, makeCall } from './call';
import { makeSession, type Session } from './session';

/** What every page is given: a way to ask the hub, who asks, and a place to say what happened. */
export type Desk = { call: Call; session: Session; toasts: Toasts };

type MakeDesk = { hub: string; fetch?: typeof fetch };

export function makeDesk({ hub, fetch }: MakeDesk): Desk {
  const session: Session = makeSession(() => call);
  const call = makeCall({ hub, onExpired: () => session.expire(), ...(fetch && { fetch }) });
  return { call, session, toasts: makeToasts() };
}

const DeskContext = createContext<Desk | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a page stands outside of the desk');
  return desk;
}

/** The person signed in; pages are only drawn for one. */
export function useMe(): Me {
  const now = useDesk().session.now.value;
  if (now.state !== 'somebody') throw new Error('a page is drawn for nobody');
  return now.me;
}
