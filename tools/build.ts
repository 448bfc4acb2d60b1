import { relative } from 'node:path';
import { buildTarget, root, zipTarget } from './builds.ts';

for (const target of ['chromium', 'firefox'] as const) {
  await buildTarget(target);
  console.log(`  dist/${target}, ${relative(root, zipTarget(target))}`);
}
