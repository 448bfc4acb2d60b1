import { readFileSync } from 'node:fs';
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
  chromium: { permissions: [...required, 'sidePanel'], hosts: [] as string[] },
  firefox: { permissions: required, hosts: [] as string[] },
  demo: { permissions: [...required, 'sidePanel'], hosts: demoHosts },
};
const optionalHosts = ['https://*/*', 'http://*/*'];

type Built = {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown;
  web_accessible_resources?: unknown;
};

/** Every build asks for exactly what was agreed: no fixed CRM host, nothing that a page could reach. */
export function checkManifests(root: string): GateResult {
  const problems = Object.entries(expected).flatMap(([target, { permissions, hosts }]) => {
    const text = readManifest(join(root, 'dist', target, 'manifest.json'));
    if (text === undefined) return target === 'demo' ? [] : [`dist/${target}/manifest.json is missing`];
    const built = JSON.parse(text) as Built;
    return [
      ...differs('permissions', built.permissions, permissions),
      ...differs('optional_permissions', built.optional_permissions, ['notifications']),
      ...differs('host_permissions', built.host_permissions, hosts),
      ...differs('optional_host_permissions', built.optional_host_permissions, optionalHosts),
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
