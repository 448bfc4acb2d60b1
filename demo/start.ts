import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import closeWithGrace from 'close-with-grace';
import { startHub } from '../src/hub/start';
import { findBrowser } from '../tools/browsers.ts';
import { buildTarget, newestIn, root } from '../tools/builds.ts';
import { type OpenBrowser, openBrowser } from './browser';
import { foundCompany } from './company/found';
import company from './company/people.json' with { type: 'json' };
import { practiceLeads } from './crm/leads';
import { servePracticeCrm } from './crm/server';

const sources = ['src', 'public', 'manifest.json', 'package-lock.json', 'vite.config.ts', 'tools'];
const hubPort = Number(process.env.PORT ?? 4310);
const crmPort = Number(process.env.CRM_PORT ?? 4311);

const browser = findBrowser('chromium') ?? findBrowser('firefox');
process.env.LEADPACT_DEMO_BROWSER = browser?.family ?? 'chromium';
for (const target of ['desk', 'demo'] as const) {
  if (newestIn(`dist/${target}`) < newestIn(...sources)) await buildTarget(target);
}

console.log('Starting the hub on its embedded database …');
const clock = { ago: 0 };
const now = () => Date.now() - clock.ago;
mkdirSync(join(root, '.leadpact'), { recursive: true });
const log = createWriteStream(join(root, '.leadpact/demo.log'));
const at = {
  host: '127.0.0.1',
  port: hubPort,
  data: join(root, '.leadpact/demo'),
  desk: join(root, 'dist/desk'),
  log,
};
const hub = await orStop(() => startHub({ ...at, demo: true, company: company.company, now }));
console.log('Looking after the demonstration company …');
await orStop(() => foundCompany(hub.url, clock));
const crm = await orStop(() => servePracticeCrm({ host: 'localhost', port: crmPort }));

const lead = `${crm.url}/lightning/r/Lead/${practiceLeads(new Date())[0]!.id}/view`;
let opened: OpenBrowser | undefined;
closeWithGrace({ delay: 5000 }, async () => {
  await opened?.close();
  await crm.close();
  await hub.close();
});

console.log(`
  a lead of the practice CRM   ${lead}
  the desk                     ${hub.url}
  the extension, unpacked      ${join(root, 'dist/demo')}
  the hub's log                ${join(root, '.leadpact/demo.log')}
`);
opened = await openBrowser({
  browser,
  extension: join(root, 'dist/demo'),
  profile: join(root, '.leadpact/browser'),
  url: lead,
});
console.log(
  opened
    ? `Opened in ${browser!.path}. Choose who you are there.\nCtrl-C ends all of it.`
    : '\nCtrl-C ends all of it.',
);

/** What a person can mend is said in one sentence, without a stack. */
async function orStop<T>(start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : String(fault));
    process.exit(1);
  }
}
