import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GateResult } from './gates.ts';
import { demoHosts } from './manifest.ts';

const required = [
  'activeTab',
  'alarms',
  'contextMenus',
  'identity',
  'scripting',
  'storage',
  'unlimitedStorage',
];
const expected = {
  chromium: { permissions: [...required, 'sidePanel'], hosts: [] as string[], beside: 'side_panel' },
  firefox: { permissions: required, hosts: [] as string[], beside: 'sidebar_action' },
  demo: { permissions: [...required, 'sidePanel'], hosts: demoHosts, beside: 'side_panel' },
};
/** How each family calls the page that stands beside a web page, and where it names it. */
const besideIn = { side_panel: 'default_path', sidebar_action: 'default_panel' };
const optionalHosts = ['https://*/*', 'http://*/*'];

type Built = {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown;
  web_accessible_resources?: unknown;
  side_panel?: Record<string, string>;
  sidebar_action?: Record<string, string>;
};

/** Every build asks for exactly what was agreed: no fixed CRM host, nothing that a page could reach. */
export function checkManifests(root: string): GateResult {
  const problems = Object.entries(expected).flatMap(([target, { permissions, hosts, beside }]) => {
    const text = readManifest(join(root, 'dist', target, 'manifest.json'));
    if (text === undefined) return target === 'demo' ? [] : [`dist/${target}/manifest.json is missing`];
    const built = JSON.parse(text) as Built;
    return [
      ...differs('permissions', built.permissions, permissions),
      ...differs('optional_permissions', built.optional_permissions, ['notifications']),
      ...differs('host_permissions', built.host_permissions, hosts),
      ...differs('optional_host_permissions', built.optional_host_permissions, optionalHosts),
      ...besideOf(target, { root, built, beside }),
      ...(built.content_scripts === undefined
        ? []
        : ['content_scripts must not be there: sites are registered at run time']),
      ...(built.web_accessible_resources === undefined
        ? []
        : ['web_accessible_resources must not be there: a page could see us']),
    ].map((problem) => `${target}: ${problem}`);
  });
  return { ok: problems.length === 0, output: problems.join('\n') };
}

type Beside = { root: string; built: Built; beside: string };

/** The side panel by the browser's own name, and no other's; its page is in the build. */
function besideOf(target: string, { root, built, beside }: Beside): string[] {
  return Object.entries(besideIn).flatMap(([name, path]) => {
    const named = built[name as keyof typeof besideIn]?.[path];
    if (name !== beside) return named === undefined ? [] : [`${name} is the other browser's`];
    if (named === undefined) return [`${name} is missing`];
    return existsSync(join(root, 'dist', target, named)) ? [] : [`${named} is not in the build`];
  });
}

function differs(name: string, is: string[] = [], agreed: string[]): string[] {
  const [have, want] = [[...is].sort().join(', '), [...agreed].sort().join(', ')];
  return have === want ? [] : [`${name} are [${have}], agreed are [${want}]`];
}

function readManifest(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
