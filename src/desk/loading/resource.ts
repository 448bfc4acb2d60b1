import { type Signal, signal } from '@preact/signals';
import type { Fault } from '../../protocol/hub-api';
import type { Answered } from '../access/call';

type Loaded<Value> =
  | { state: 'loading' }
  | { state: 'failed'; fault: Fault }
  /** `fault`: what is shown stays, the last attempt to refresh it failed. */
  | { state: 'ready'; value: Value; fault?: Fault };

export type Resource<Value> = {
  now: Signal<Loaded<Value>>;
  /** Fetches anew; what is shown stays meanwhile. */
  load: () => Promise<void>;
  set: (value: Value) => void;
};

/** Something that is fetched for a page. Of several fetches under way only the last one counts. */
export function makeResource<Value>(fetched: () => Promise<Answered<Value>>): Resource<Value> {
  const now = signal<Loaded<Value>>({ state: 'loading' });
  let latest = 0;
  const load = async () => {
    const mine = ++latest;
    if (now.value.state === 'failed') now.value = { state: 'loading' };
    const answered = await fetched();
    if (mine !== latest) return;
    if (answered.ok) now.value = { state: 'ready', value: answered.value };
    else if (now.value.state === 'ready') now.value = { ...now.value, fault: answered.fault };
    else now.value = { state: 'failed', fault: answered.fault };
  };
  const set = (value: Value) => {
    latest++;
    now.value = { state: 'ready', value };
  };
  return { now, load, set };
}

/** The value, once it is there. */
export function valueOf<Value>(resource: Resource<Value>): Value | undefined {
  return resource.now.value.state === 'ready' ? resource.now.value.value : undefined;
}
