import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesIn } from './builds.ts';
import type { GateResult } from './gates.ts';

/** Words that survive minification in zod, in Markdown's parser and in the polyfill. */
const telltales = {
  zod: /invalid_type|ZodError|_zod\b/,
  micromark: /flowInitial|resolveAllConstructs/,
  'webextension-polyfill': /wrappedSendMessageCallback/,
};

/** What runs on pages carries no schema library, no parser and no polyfill, in either build. */
export function checkContentBundles(root: string): GateResult {
  const scripts = ['chromium', 'firefox'].flatMap((target) =>
    filesIn(join(root, 'dist', target, 'src/content')).filter((file) => file.endsWith('.js')),
  );
  if (scripts.length === 0) return { ok: false, output: 'no content bundle in dist' };
  const found = scripts.flatMap((file) => {
    const code = readFileSync(file, 'utf8');
    return Object.entries(telltales).flatMap(([library, telltale]) =>
      telltale.test(code) ? [`${relative(root, file)} carries ${library}`] : [],
    );
  });
  return { ok: found.length === 0, output: found.join('\n') };
}
