import type manifestFile from '../manifest.json';

type Manifest = typeof manifestFile;

/** What the demonstration may read without asking: the practice CRM and the hub, on this machine only. */
export const demoHosts = ['http://localhost/*', 'http://127.0.0.1/*'];

/** The browser that a mode is built for; the demonstration is built for the one that was found. */
export function familyOf(mode: string): 'chromium' | 'firefox' {
  return mode === 'firefox' || (mode === 'demo' && process.env.LEADPACT_DEMO_BROWSER === 'firefox')
    ? 'firefox'
    : 'chromium';
}

/** One manifest.json for all browsers: takes away what only the other browser understands. */
export function manifestFor(manifest: Manifest, mode: string): object {
  const { minimum_chrome_version, browser_specific_settings, background, permissions, ...shared } = manifest;
  const { side_panel, sidebar_action, ...rest } = shared;
  const { service_worker, scripts, type } = background;
  const demo = mode === 'demo' ? { name: 'Leadpact (demonstration)', host_permissions: demoHosts } : {};
  if (familyOf(mode) === 'firefox') {
    const understood = permissions.filter((each) => each !== 'sidePanel');
    return {
      ...rest,
      permissions: understood,
      background: { scripts, type },
      sidebar_action,
      browser_specific_settings,
      ...demo,
    };
  }
  const worker = { service_worker, type };
  return { ...rest, permissions, side_panel, background: worker, minimum_chrome_version, ...demo };
}
