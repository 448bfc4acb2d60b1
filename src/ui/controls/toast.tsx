import { type Signal, signal } from '@preact/signals';
import { Check, CircleAlert, X } from 'lucide';
import { controls as words } from '../../text/controls';
import { Button, IconButton } from './button';
import { Icon } from './icon';

type Toast = {
  id: number;
  text: string;
  tone: 'good' | 'bad';
  action?: { label: string; run: () => void } | undefined;
};
type Said = { tone?: Toast['tone']; action?: Toast['action'] };

/** What has just happened, said once. One list per page or window. */
export type Toasts = {
  shown: Signal<Toast[]>;
  say: (text: string, how?: Said) => void;
  dismiss: (id: number) => void;
};

const shownFor = 8_000;

export function makeToasts(): Toasts {
  const shown = signal<Toast[]>([]);
  let last = 0;
  const dismiss = (id: number) => {
    shown.value = shown.value.filter((each) => each.id !== id);
  };
  const say = (text: string, { tone = 'good', action }: Said = {}) => {
    const id = ++last;
    shown.value = [...shown.value.slice(-2), { id, text, tone, action }];
    // a failure, or something that can be taken back, stays until it was read
    if (tone === 'good' && !action) setTimeout(dismiss, shownFor, id);
  };
  return { shown, say, dismiss };
}

/** Where toasts appear. It stands in the page from the start, so that screen readers announce what comes into it. */
export function ToastRegion({ toasts }: { toasts: Toasts }) {
  return (
    <div class="toasts" role="status">
      {toasts.shown.value.map(({ id, text, tone, action }) => (
        <div key={id} class={`toast toast-${tone}`}>
          <Icon of={tone === 'good' ? Check : CircleAlert} />
          <p>{text}</p>
          {action && (
            <Button
              small
              onClick={() => {
                toasts.dismiss(id);
                action.run();
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton icon={X} label={words.dismiss} onClick={() => toasts.dismiss(id)} />
        </div>
      ))}
    </div>
  );
}
