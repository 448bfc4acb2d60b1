import { join } from 'node:path';
import { build } from 'vite';

const folder = join(import.meta.dirname, 'page');
let bundled: Promise<string> | undefined;

/** The practice CRM's page as one script, built once a process. */
export function pageScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const entry = join(folder, 'main.ts');
  const lib = { entry, formats: ['es' as const], fileName: 'app' };
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2024', lib },
  });
  const chunks = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const code = chunks.find((each) => each.type === 'chunk')?.code;
  if (!code) throw new Error('The practice CRM has no page script.');
  return code;
}
