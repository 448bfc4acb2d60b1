import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Managed } from '../../browser/managed';
import type { Self } from '../../browser/self';
import type { OutboxEntry, Stored } from '../../protocol/stored';
import { makeToasts, type Toasts } from '../../ui/controls/toast';

/** Everything that the page shows. */
export type Settings = {
  stored: Signal<Partial<Stored>>;
  managed: Signal<Managed>;
  /** Match patterns that the browser lets us read now. */
  granted: Signal<string[]>;
  entries: Signal<OutboxEntry[]>;
  self: Signal<Self | undefined>;
  /** Where the demonstration's hub is expected. */
  demoHub: string;
  toasts: Toasts;
  /** What the connected person wrote and the hub does not have. */
  unsent: ReadonlySignal<OutboxEntry[]>;
};

export type Found = Pick<Settings, 'demoHub'> & {
  stored: Partial<Stored>;
  managed: Managed;
  granted: string[];
};

export function makeSettings({ stored: found, managed, granted, demoHub }: Found): Settings {
  const stored = signal(found);
  const entries = signal<OutboxEntry[]>([]);
  return {
    stored,
    managed: signal(managed),
    granted: signal(granted),
    entries,
    self: signal(undefined),
    demoHub,
    toasts: makeToasts(),
    unsent: computed(() => {
      const { hub, person } = stored.value.connection ?? {};
      return entries.value.filter((entry) => entry.hub === hub && entry.person === person?.id);
    }),
  };
}
