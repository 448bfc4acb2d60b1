import type { ComponentChildren } from 'preact';

type ActProps = {
  press: () => void;
  children: ComponentChildren;
  /** What is most likely wanted. */
  main?: boolean;
  /** Whether it holds something open, for what opens more. */
  opens?: boolean;
  label?: string;
  pressed?: boolean;
};

/** A press that is kept. The second press of a double click is none: by then another step stands in this place. */
export function Act({ press, children, main = false, opens, label, pressed }: ActProps) {
  return (
    <button
      type="button"
      class={main ? 'small-button main' : 'small-button'}
      aria-expanded={opens}
      aria-pressed={pressed}
      aria-label={label}
      onClick={({ detail }) => detail > 1 || press()}
    >
      {children}
    </button>
  );
}
