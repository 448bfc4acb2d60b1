import type { ComponentChildren } from 'preact';

const schemes = ['https:', 'mailto:', 'tel:'];

/** A link of text that a person wrote; with any other scheme its words alone. */
export function SafeLink({ href, children }: { href: string; children: ComponentChildren }) {
  const scheme = URL.canParse(href) ? new URL(href).protocol : '';
  if (!schemes.includes(scheme)) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
