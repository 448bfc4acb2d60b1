import { peopleOf } from '../../../demo/company/become';
import type { RealBrowser } from './browser';
import { asPerson } from './person';

type Connecting = {
  hub: string;
  name: string;
  /** The address of a lead on each CRM that is to be allowed. */
  leads: string[];
};

/** Connects the extension to a demonstration hub as one of its people and allows the CRMs, by that person's clicks. */
export async function connectAtDemo(browser: RealBrowser, { hub, name, leads }: Connecting): Promise<void> {
  const { id } = (await peopleOf(hub)).find((each) => each.name === name)!;
  const desk = await browser.open(`${hub}/sign-in`);
  await desk.run(
    `await fetch('/api/demo/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ person: args[0] }),
    })`,
    id,
  );
  await browser.willAllow([
    `${new URL(hub).protocol}//${new URL(hub).hostname}/*`,
    ...leads.map((lead) => `${new URL(lead).origin}/*`),
  ]);
  const options = await browser.open(browser.extension('src/options/index.html'));
  await options.size(1280, 1400); // what was done is said at the lower edge, over what would be clicked next
  const person = asPerson(options);
  await person.types('Address of the hub', hub);
  await person.clicks('Connect');
  await asPerson(await browser.opened('/connect?')).clicks('Allow');
  await person.sees(new RegExp(name));
  await person.sees(/Release 1/);
  for (const lead of leads) {
    await person.types('Address of your CRM', lead);
    await person.clicks('Allow this site');
    await person.sees(`${new URL(lead).host} is allowed`);
  }
  await desk.close();
  await options.close();
}
