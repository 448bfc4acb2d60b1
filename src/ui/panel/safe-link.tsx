import type { ComponentChildren } from 'preact';

const schemes = ['https:', 'mailto:', 'tel:'];

/** The address of a link that may be followed, or `undefined`. */
export function hrefOf(href: string): string | undefined {
  return URL.canParse(href) && schemes.includes(new URL(href).protocol) ? href : undefined;
}

/** A link of text that a person wrote; with any other scheme its words alone. */
export function SafeLink({ href, children }: { href: string; children: ComponentChildren }) {
  if (hrefOf(href) === undefined) return <>{children}</>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
