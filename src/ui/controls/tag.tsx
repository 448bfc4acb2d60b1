import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad';

type TagProps = { tone?: Tone; icon?: IconNode; children: ComponentChildren };

/** A state in a word; colour and icon only repeat what the word says. */
export function Tag({ tone = 'neutral', icon, children }: TagProps) {
  return (
    <span class={`tag tag-${tone}`}>
      {icon && <Icon of={icon} size={12} />}
      {children}
    </span>
  );
}
