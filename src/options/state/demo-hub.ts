const usual = 'http://127.0.0.1:4310';

/** Where the demonstration's hub stands: this machine, at the port of `?hub=4321` or a whole loopback address there. */
export function demoHubOf(search: string): string {
  const named = new URLSearchParams(search).get('hub') ?? '';
  if (/^\d{2,5}$/.test(named)) return `http://127.0.0.1:${named}`;
  return /^http:\/\/(127\.0\.0\.1|localhost):\d{2,5}$/.test(named) ? named : usual;
}
