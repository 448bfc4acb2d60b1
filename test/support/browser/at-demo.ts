import { peopleOf } from '../../../demo/company/become';
import type { RealBrowser } from './browser';
import { asPerson } from './person';

type Connecting = {
  hub: string;
  name: string;
  /** Address of a lead on the CRM that is allowed. */
  leadUrl: string;
};

/** Connects the extension to a demonstration hub as one of its people and allows the CRM, by that person's clicks. */
export async function connectAtDemo(browser: RealBrowser, { hub, name, leadUrl }: Connecting): Promise<void> {
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
    `${new URL(leadUrl).origin}/*`,
  ]);
  const options = await browser.open(browser.extension('src/options/index.html'));
  const person = asPerson(options);
  await person.types('Address of the hub', hub);
  await person.clicks('Connect');
  await asPerson(await browser.opened('/connect?')).clicks('Allow');
  await person.sees(new RegExp(name));
  await person.sees(/Release 1/);
  await person.types('Address of your CRM', leadUrl);
  await person.clicks('Allow this site');
  await person.sees(/is allowed/);
  await desk.close();
  await options.close();
}
