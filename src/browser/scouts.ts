import browser, { type Scripting } from 'webextension-polyfill';
import type { CrmId } from '../domain/lead/facts';

/**
 * The pages of one CRM, as match patterns. `leads`: those of them whose address may be a lead's. `except` are pages
 * within them that another scout has.
 */
export type ScoutSite = { crm: CrmId; matches: string[]; leads: string[]; except: string[] };

const fileOf = (crm: CrmId) => `src/content/scouts/${crm}.js`;

/** Registers exactly these scouts, for pages that load from now on and after the next start. Safe to call at any time. */
export async function registerScouts(sites: ScoutSite[]): Promise<void> {
  const wanted = sites.flatMap(registrationsOf);
  const known = await browser.scripting.getRegisteredContentScripts();
  const stale = known.filter(({ id, ...rest }) => {
    const same = wanted.find((each) => each.id === id);
    return /^(scout|leads):/.test(id) && !(same && isSame(same, { id, ...rest }));
  });
  if (stale.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  }
  const kept = new Set(known.filter((each) => !stale.includes(each)).map(({ id }) => id));
  const fresh = wanted.filter(({ id }) => !kept.has(id));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/** The scout on every page, and beside it on likely lead pages the lead's bundle, so that the tab waits for nobody. */
function registrationsOf(site: ScoutSite): Scripting.RegisteredContentScript[] {
  const { crm, matches, leads } = site;
  const scout = registration({ id: `scout:${crm}`, file: fileOf(crm), matches }, site);
  const lead = registration(
    { id: `leads:${crm}`, file: `src/content/leads/${crm}.js`, matches: leads },
    site,
  );
  return leads.length > 0 ? [scout, lead] : [scout];
}

type Registered = { id: string; file: string; matches: string[] };

function registration(
  { id, file, matches }: Registered,
  { except }: ScoutSite,
): Scripting.RegisteredContentScript {
  return {
    id,
    js: [file],
    matches: matches.toSorted(),
    ...(except.length > 0 && { excludeMatches: except.toSorted() }),
    runAt: 'document_start',
    allFrames: false,
    persistAcrossSessions: true,
  };
}

function isSame(a: Scripting.RegisteredContentScript, b: Scripting.RegisteredContentScript): boolean {
  const told = ({ matches = [], excludeMatches = [] }: Scripting.RegisteredContentScript) =>
    [matches.toSorted().join(), excludeMatches.toSorted().join()].join('|');
  return told(a) === told(b);
}

/** Brings each scout to tabs that were open before. A second scout in one page steps back by itself. */
export async function sendScouts(sites: ScoutSite[]): Promise<void> {
  await Promise.all(sites.map(sendScout));
}

async function sendScout({ crm, matches, except }: ScoutSite): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const others = except.length > 0 ? await browser.tabs.query({ url: except }) : [];
  const taken = new Set(others.map(({ id }) => id));
  const open = tabs.flatMap(({ id }) => (id === undefined || taken.has(id) ? [] : [id]));
  const files = [fileOf(crm)];
  await Promise.allSettled(
    open.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files })),
  );
}
