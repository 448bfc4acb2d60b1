import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { build } from 'vite';

export const root = join(import.meta.dirname, '..');

export type Target = 'chromium' | 'firefox' | 'demo' | 'desk';

/** Builds one target into `dist/‹target›`. */
export async function buildTarget(target: Target): Promise<void> {
  console.log(`Building ${target} …`);
  await build({ configFile: join(root, 'vite.config.ts'), mode: target, logLevel: 'warn' });
}

/** Packs `dist/‹target›` into `dist/leadpact-‹target›.zip`; the same input gives the same bytes. */
export function zipTarget(target: Target): string {
  const folder = join(root, 'dist', target);
  const mtime = new Date('2000-01-01T12:00:00');
  const files = filesIn(folder).map(
    (file) => [relative(folder, file).replaceAll('\\', '/'), new Uint8Array(readFileSync(file))] as const,
  );
  const zip = join(root, 'dist', `leadpact-${target}.zip`);
  writeFileSync(zip, zipSync(Object.fromEntries(files), { level: 9, mtime }));
  return zip;
}

/** Newest first change below the folders, in epoch milliseconds; 0 when there is nothing. */
export function newestIn(...folders: string[]): number {
  const files = folders.flatMap((folder) => filesIn(join(root, folder)));
  return files.reduce((newest, file) => Math.max(newest, statSync(file).mtimeMs), 0);
}

export function filesIn(folder: string): string[] {
  const within = (() => {
    try {
      return readdirSync(folder, { withFileTypes: true });
    } catch {
      return [];
    }
  })();
  return within
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((each) => (each.isDirectory() ? filesIn(join(folder, each.name)) : [join(folder, each.name)]));
}
