import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../tools/builds.ts';
import { anchored } from './anchors.ts';
import type { Metric } from './metric.ts';

/** M1: script bytes on a page, gzipped, of the build that ships. */
export async function sizes(): Promise<Metric[]> {
  const kilobytes = (...files: string[]) =>
    files.reduce((sum, file) => sum + zipped(readFileSync(join(root, 'dist/chromium/src/content', file))), 0);
  const overlay = await bundled(join(root, 'bench/reference/overlay/content.js'));
  const common = { id: 'M1', unit: 'kB', better: 'lower' as const, peers: anchored('M1') };
  return [
    {
      ...common,
      what: 'script bytes, no lead, mapped CRM',
      ours: kilobytes('scouts/mapped.js'),
      goal: 4,
      limit: { name: 'hand-written overlay', value: overlay },
    },
    {
      ...common,
      what: 'script bytes, no lead, Odoo',
      ours: kilobytes('scouts/odoo.js'),
      goal: 4,
      limit: { name: 'hand-written overlay', value: overlay },
    },
    {
      ...common,
      what: 'script bytes, panel open',
      ours: kilobytes('scouts/mapped.js', 'leads/mapped.js', 'panel.js'),
      goal: 25,
      limit: {
        name: 'preact + signals',
        value: await bundled(join(root, 'bench/reference/preact-and-signals.ts')),
      },
    },
  ];
}

const zipped = (code: Uint8Array | string): number => gzipSync(code, { level: 9 }).length / 1000;

/** Size of a reference, bundled as ours are. */
async function bundled(entry: string): Promise<number> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'reference' } },
  });
  const code = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  return code.reduce((sum, chunk) => sum + (chunk.type === 'chunk' ? zipped(chunk.code) : 0), 0);
}
