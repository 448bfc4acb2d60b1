type Manifest = typeof import('../manifest.json');

/** What the demonstration may read without asking: the practice CRM and the hub, on this machine only. */
export const demoHosts = ['http://localhost/*', 'http://127.0.0.1/*'];

/** One manifest.json for all browsers: takes away what only the other browser understands. */
export function manifestFor(manifest: Manifest, mode: 'chromium' | 'firefox' | 'demo'): object {
  const { minimum_chrome_version, browser_specific_settings, background, permissions, ...rest } = manifest;
  const { service_worker, scripts, type } = background;
  if (mode === 'firefox') {
    const understood = permissions.filter((each) => each !== 'sidePanel');
    return { ...rest, permissions: understood, background: { scripts, type }, browser_specific_settings };
  }
  const chromium = { ...rest, permissions, background: { service_worker, type }, minimum_chrome_version };
  if (mode === 'chromium') return chromium;
  return { ...chromium, name: 'Leadpact (demonstration)', host_permissions: demoHosts };
}
