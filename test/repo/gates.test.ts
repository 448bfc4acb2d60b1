import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../tools/builds.ts';
import { gates } from '../../tools/gates.ts';

const configuration = [
  'biome.json',
  '.oxlintrc.json',
  'tsconfig.json',
  '.dependency-cruiser.cjs',
  'knip.json',
  '.size-limit.json',
  'package.json',
  '.gitignore',
];
const planted: string[] = [];

afterEach(() => {
  for (const folder of planted.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder laid out like this one, with nothing in it but what is planted. */
function plant(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'leadpact-planted-'));
  planted.push(folder);
  for (const file of configuration) cpSync(join(root, file), join(folder, file));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function run(name: string, folder: string) {
  const gate = gates.find((each) => each.name === name);
  if (!gate) throw new Error(`no gate ${name}`);
  return gate.run(folder);
}

const clean = { 'src/domain/one.ts': "export const one = 'one';\n" };

test('a file that is not formatted stops the build', async () => {
  expect(await run('format', plant(clean))).toMatchObject({ ok: true });
  expect(await run('format', plant({ 'src/domain/one.ts': 'export const one = "one"' }))).toMatchObject({
    ok: false,
  });
});

test('a type that does not fit stops the build', async () => {
  expect(await run('types', plant(clean))).toMatchObject({ ok: true });
  const { ok, output } = await run(
    'types',
    plant({ 'src/domain/one.ts': "export const one: number = 'one';\n" }),
  );
  expect(ok).toBe(false);
  expect(output).toContain('TS2322');
});

test('a promise that nobody waits for stops the build', async () => {
  expect(await run('lint', plant(clean))).toMatchObject({ ok: true });
  const floating = 'const later = async () => 1;\nexport function now() {\n  later();\n}\n';
  const { ok, output } = await run('lint', plant({ 'src/domain/one.ts': floating }));
  expect(ok).toBe(false);
  expect(output).toContain('no-floating-promises');
});

test.each([
  [
    'a rule of the agreement that reaches into the hub',
    'src/domain/one.ts',
    "import type { Two } from '../hub/two';\nexport type One = Two;\n",
    'src/hub/two.ts',
  ],
  [
    'a content script that imports the worker',
    'src/content/one.ts',
    "import { two } from '../background/two';\nexport const one = two;\n",
    'src/background/two.ts',
  ],
  [
    'a popup that pulls in the code of an adapter',
    'src/popup/one.ts',
    "import { two } from '../crm/two';\nexport const one = two;\n",
    'src/crm/two.ts',
  ],
])('%s stops the build', async (_, from, text, to) => {
  const { ok, output } = await run(
    'layers',
    plant({ [from]: text, [to]: 'export type Two = 2;\nexport const two = 2;\n' }),
  );
  expect(ok).toBe(false);
  expect(output).toMatch(/layer-/);
});

test('a schema library in a content script stops the build', async () => {
  const { ok, output } = await run(
    'layers',
    plant({ 'src/content/one.ts': "import * as z from 'zod/mini';\nexport const one = z.string();\n" }),
  );
  expect(ok).toBe(false);
  expect(output).toContain('no-schema-library-in-content');
});

test('a layer check that read nothing is a failed check', async () => {
  expect(await run('layers', plant({ 'src/readme.md': '' }))).toMatchObject({ ok: false });
});

test('code that nobody uses stops the build', async () => {
  const used = {
    'tools/one.ts': "import { two } from './two.ts';\nconsole.log(two);\n",
    'tools/two.ts': 'export const two = 2;\n',
  };
  const { output } = await run(
    'dead code',
    plant({ ...used, 'src/domain/forgotten.ts': 'export const forgotten = 1;\n' }),
  );
  expect(output).toContain('src/domain/forgotten.ts');
});

test('a schema library bundled into a page script stops the build', async () => {
  const built = (code: string) => ({
    'dist/chromium/src/content/panel.js': code,
    'dist/firefox/src/content/panel.js': 'void 0',
  });
  expect(await run('no schema library in content bundles', plant(built('void 0')))).toMatchObject({
    ok: true,
  });
  const { ok, output } = await run(
    'no schema library in content bundles',
    plant(built('throw{code:"invalid_type"}')),
  );
  expect(ok).toBe(false);
  expect(output).toContain('carries zod');
});

test.each([
  ['one permission more', { permissions: ['cookies'] }],
  ['a fixed CRM host', { host_permissions: ['https://*.lightning.force.com/*'] }],
  [
    'a resource that a page could load',
    { web_accessible_resources: [{ resources: ['x.js'], matches: ['<all_urls>'] }] },
  ],
  ['no side panel', { side_panel: undefined }],
  ['a side panel that is not in it', { side_panel: { default_path: 'src/elsewhere.html' } }],
  ['the other browser’s side panel', { sidebar_action: { default_panel: 'side.html' } }],
])('a build with %s is refused', async (_, change) => {
  const permissions = [
    'activeTab',
    'alarms',
    'contextMenus',
    'identity',
    'scripting',
    'storage',
    'unlimitedStorage',
  ];
  const agreed = {
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
  };
  const firefox = { ...agreed, permissions, sidebar_action: { default_panel: 'side.html' } };
  const chromium = {
    ...agreed,
    permissions: [...permissions, 'sidePanel'],
    side_panel: { default_path: 'side.html' },
  };
  const folder = (first: object) =>
    plant({
      'dist/chromium/manifest.json': JSON.stringify({ ...chromium, ...first }),
      'dist/firefox/manifest.json': JSON.stringify(firefox),
      'dist/chromium/side.html': '',
      'dist/firefox/side.html': '',
    });
  expect(await run('manifest permissions and hosts', folder({}))).toMatchObject({ ok: true });
  const more =
    'permissions' in change ? { permissions: [...chromium.permissions, ...change.permissions] } : change;
  expect(await run('manifest permissions and hosts', folder(more))).toMatchObject({ ok: false });
});

test('a bundle over its limit stops the build', async () => {
  const large = Array.from({ length: 40_000 }, (_, n) => `x${(n * 7919) % 104_729}`).join();
  const folder = plant({
    'dist/chromium/src/content/scouts/mapped.js': `/*${large}*/`,
    'dist/chromium/src/content/scouts/odoo.js': 'void 0',
    'dist/chromium/src/content/leads/mapped.js': 'void 0',
    'dist/chromium/src/content/leads/odoo.js': 'void 0',
    'dist/chromium/src/content/lists/odoo.js': 'void 0',
    'dist/chromium/src/content/panel.js': 'void 0',
    'dist/chromium/assets/worker.js': 'void 0',
  });
  expect(await run('size limits', folder)).toMatchObject({ ok: false });
});

test.each(['firefox', 'chromium'])('what the store would refuse stops the build for %s', async (target) => {
  const folder = plant({
    [`dist/${target}/manifest.json`]: JSON.stringify({ manifest_version: 3, name: 'x' }),
  });
  const { ok, output } = await run(`store linter on ${target}`, folder);
  expect(ok).toBe(false);
  expect(output).toContain('version');
});

test('the builds that these tests check are there', () => {
  for (const target of ['chromium', 'firefox'])
    expect(existsSync(join(root, 'dist', target, 'manifest.json'))).toBe(true);
});
