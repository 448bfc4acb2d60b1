import type { IconNode } from 'lucide';
import { h } from 'preact';

type IconProps = { of: IconNode; size?: number; label?: string };

/** An icon from `lucide`'s data. Without a label it is decoration and hidden from assistive technology. */
export function Icon({ of, size = 16, label }: IconProps) {
  const named = label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label };
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" {...named}>
      {of.map(([tag, attributes], at) => h(tag, { ...attributes, key: at }))}
    </svg>
  );
}
