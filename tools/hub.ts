import { buildTarget, newestIn } from './builds.ts';

if (
  !process.argv.includes('--help') &&
  newestIn('dist/desk') < newestIn('src/desk', 'src/ui', 'src/text', 'src/domain', 'src/protocol')
) {
  await buildTarget('desk');
}
await import('../src/hub/main.ts');
