import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '../controls/icon';

type SectionProps = {
  title: string;
  short?: string | undefined;
  open?: boolean;
  children: ComponentChildren;
};

/** Something on demand: its title, what matters of it in a word or two, and the rest when it is opened. */
export function Section({ title, short, open = false, children }: SectionProps) {
  return (
    <details class="section" open={open}>
      <summary>
        <Icon of={ChevronRight} size={14} />
        <h3>{title}</h3>
        {short && <span class="short">{short}</span>}
      </summary>
      <div class="section-body">{children}</div>
    </details>
  );
}

/** Pairs of a name and what stands for it. */
export function Pairs({ children }: { children: ComponentChildren }) {
  return <dl class="pairs">{children}</dl>;
}

export function Pair({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

/** What is not known, and what would make it known. */
export function Unknown({ said, todo }: { said: string; todo: string }) {
  return (
    <div class="unknown">
      <p>{said}</p>
      <p class="soft">{todo}</p>
    </div>
  );
}
