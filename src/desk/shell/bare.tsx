import type { ComponentChildren } from 'preact';
import { shell as words } from '../../text/desk';
import { Mark } from './mark';

/** A page without navigation: one thing to do, in the middle. */
export function Bare({ children }: { children: ComponentChildren }) {
  return (
    <main class="bare">
      <p class="brand">
        <Mark />
        {words.product}
      </p>
      <div class="bare-card">{children}</div>
    </main>
  );
}
