type Parts = { scheme: string; host: string; path: string };

const form = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/;

/** `https://acme.example:8443` → `https://acme.example/*`. Firefox knows no ports in match patterns, so they are left out. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** The same pattern without a port, or undefined when it is no pattern for web pages. */
export function normalPattern(pattern: string): string | undefined {
  const parts = partsOf(pattern);
  return parts && `${parts.scheme}://${parts.host}${parts.path}`;
}

/** Whether every address of `narrow` is one of `wide`. Paths are compared only as "all" or the same text. */
export function covers(wide: string, narrow: string): boolean {
  if (wide === '<all_urls>') return true;
  const [outer, inner] = [partsOf(wide), partsOf(narrow)];
  if (!outer || !inner) return false;
  const scheme = outer.scheme === '*' || outer.scheme === inner.scheme;
  const path = outer.path === '/*' || outer.path === inner.path;
  return scheme && path && hostCovers(outer.host, inner.host);
}

function hostCovers(wide: string, narrow: string): boolean {
  if (wide === '*' || wide === narrow) return true;
  if (!wide.startsWith('*.')) return false;
  return narrow === wide.slice(2) || narrow.endsWith(wide.slice(1));
}

function partsOf(pattern: string): Parts | undefined {
  const [, scheme, host, path] = form.exec(pattern) ?? [];
  if (!scheme || !host || !path) return undefined;
  return { scheme, host: host.replace(/:(\d+|\*)$/, ''), path };
}
