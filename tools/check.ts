import { buildTarget } from './builds.ts';
import { gates } from './gates.ts';
import { root } from './builds.ts';

/** Builds what ships and runs all gates, or with `--fast` only those that need no build; returns how many passed and failed. */
export async function checkAll({ build = true } = {}): Promise<{ passed: number; failed: number }> {
  if (build) for (const target of ['chromium', 'firefox', 'desk'] as const) await buildTarget(target);
  let failed = 0;
  for (const gate of gates) {
    const began = Date.now();
    const { ok, output } = await gate.run(root);
    console.log(`${ok ? '  ok  ' : 'FAILED'} ${gate.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (!ok) {
      failed += 1;
      console.log(output.replace(/^/gm, '       '));
    }
  }
  return { passed: gates.length - failed, failed };
}

if (process.argv[1]?.endsWith('check.ts')) {
  const { passed, failed } = await checkAll();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
