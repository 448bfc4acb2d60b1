import closeWithGrace from 'close-with-grace';
import { hub as words } from '../text/hub';
import { settingsFrom } from './settings';
import { startHub } from './start';
import { StartProblem } from './start-problem';

if (process.argv.includes('--help') || process.argv.includes('-h')) {
  process.stdout.write(words.help);
} else {
  await run();
}

async function run(): Promise<void> {
  try {
    const settings = settingsFrom(process.env);
    const hub = await startHub(settings);
    closeWithGrace({ delay: 5000, logger: false }, async ({ err }) => {
      if (err) console.error(err);
      console.log(words.stopping);
      await hub.close();
    });
    const store = settings.databaseUrl === undefined ? settings.data : words.postgres;
    console.log(words.running({ url: hub.url, store }));
    if (hub.firstAdmin) console.log(words.firstAdminLink(hub.firstAdmin));
  } catch (error) {
    console.error(error instanceof StartProblem ? error.message : error);
    process.exitCode = 1;
  }
}
