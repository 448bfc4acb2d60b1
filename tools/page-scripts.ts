import { build, type Plugin, type ResolvedConfig } from 'vite';

/** What the worker brings to a page at run time. No manifest names it; each becomes one self-contained file. */
export function pageScripts(entries: string[]): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'leadpact:page-scripts',
    apply: 'build',
    configResolved: (resolved) => void (config = resolved),
    async generateBundle() {
      const { root, mode, define = {} } = config;
      const { target, minify } = config.build;
      for (const entry of entries) {
        const lib = { entry, formats: ['iife' as const], name: 'script' };
        const options = { write: false, target, minify, lib };
        const built = await build({
          configFile: false,
          logLevel: 'warn',
          root,
          mode,
          define,
          build: options,
        });
        for (const chunk of [built].flat().flatMap((each) => ('output' in each ? each.output : []))) {
          if (chunk.type !== 'chunk') continue;
          this.emitFile({ type: 'asset', fileName: entry.replace(/\.tsx?$/, '.js'), source: chunk.code });
          for (const file of chunk.moduleIds) this.addWatchFile(file.split('?')[0]!); // so that `--watch` sees them
        }
      }
    },
  };
}
