import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

type EmptyStateProps = { icon?: IconNode; title: string; children?: ComponentChildren };

/** Nothing here yet: what will appear, and the one thing to do. */
export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div class="empty">
      {icon && <Icon of={icon} size={24} />}
      <p class="empty-title">{title}</p>
      {children}
    </div>
  );
}
