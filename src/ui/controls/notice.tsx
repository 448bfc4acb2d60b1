import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

type NoticeTone = 'neutral' | 'good' | 'warn' | 'bad';
type NoticeProps = { tone?: NoticeTone; title?: string | undefined; children?: ComponentChildren };

const icons = { neutral: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert };

/** Something to know before going on. A failure (`bad`) is announced at once. */
export function Notice({ tone = 'neutral', title, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'bad' ? 'alert' : undefined}>
      <Icon of={icons[tone]} />
      <div class="notice-body">
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
