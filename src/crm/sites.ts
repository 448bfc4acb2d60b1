const pattern = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*:]+)(?::(\d+|\*))?(\/.*)$/;

/**
 * Whether an address is on a site named by a match pattern: `https://*.odoo.com/*`, `*://crm.example/*`,
 * `http://localhost:4311/*`. Without a port, any port is meant, as browsers do. A pattern that is none matches nothing.
 */
export function onSite(url: URL, site: string): boolean {
  const [, scheme, host = '', port = '*', path = ''] = pattern.exec(site) ?? [];
  if (!scheme) return false;
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`) return false;
  if (port !== '*' && url.port !== port) return false;
  if (host !== '*' && !onHost(url.hostname, host)) return false;
  return path.endsWith('*') ? url.pathname.startsWith(path.slice(0, -1)) : url.pathname === path;
}

function onHost(name: string, host: string): boolean {
  if (!host.startsWith('*.')) return name === host;
  return name === host.slice(2) || name.endsWith(host.slice(1));
}
