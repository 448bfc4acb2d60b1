import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { type UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { familyOf, manifestFor } from './tools/manifest.ts';
import { pageScripts } from './tools/page-scripts.ts';

const suite = (name: string, folder: string, more: object = {}) => ({
  extends: true as const,
  test: {
    name,
    include: [`test/${folder}/**/*.test.{ts,tsx}`],
    setupFiles: ['test/support/temporal.ts'],
    ...more,
  },
});
const inTurn = { fileParallelism: false, testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig(({ mode }) => ({
  ...buildFor(mode),
  test: {
    projects: [
      suite('rules', '{domain,protocol,crm,browser,text,ui,content,background,popup,options,desk,demo}'),
      suite('repo', 'repo', { testTimeout: 120_000 }),
      suite('hub on PGlite', 'hub', {
        env: { TEST_DATABASE: 'pglite' },
        globalSetup: 'test/support/databases.ts',
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      suite('hub on PostgreSQL', 'hub', {
        env: { TEST_DATABASE: 'postgres' },
        globalSetup: 'test/support/databases.ts',
        testTimeout: 30_000,
        hookTimeout: 60_000,
      }),
      suite('in real browsers', 'e2e', inTurn),
    ],
  },
}));

/** What a worker runs has no `document`; this package brings a variant for pages and one without, and Vite takes the first. */
const alias = {
  'decode-named-character-reference': join(
    import.meta.dirname,
    'node_modules/decode-named-character-reference/index.js',
  ),
};

function buildFor(mode: string): UserConfig {
  if (mode === 'desk')
    return {
      root: 'src/desk',
      base: '/',
      build: { outDir: '../../dist/desk', emptyOutDir: true, target: 'es2024' },
    };
  if (mode !== 'chromium' && mode !== 'firefox' && mode !== 'demo') return {};
  const firefox = familyOf(mode) === 'firefox';
  return {
    resolve: { alias },
    define: { __DEMO__: JSON.stringify(mode === 'demo') },
    plugins: [
      crx({
        manifest: manifestFor(manifest, mode) as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
      }),
      pageScripts([
        'src/content/scouts/mapped.ts',
        'src/content/scouts/odoo.ts',
        'src/content/leads/mapped.ts',
        'src/content/leads/odoo.ts',
        'src/content/lists/mapped.ts',
        'src/content/lists/odoo.ts',
        'src/content/panel.tsx',
      ]),
    ],
    build: {
      outDir: `dist/${mode}`,
      target: firefox ? 'firefox147' : 'chrome144',
      modulePreload: false,
      rollupOptions: { input: { side: 'src/popup/side/index.html' } }, // of Firefox's sidebar crxjs knows nothing
    },
  };
}
