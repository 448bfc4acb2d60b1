import browser from 'webextension-polyfill';

/** What a company's browser policy sets. `askOpenLeads: false` forbids to ask CRMs for a person's open leads. */
export type Managed = { hub?: string; askOpenLeads?: boolean };

/** Tolerant: absent, late or senseless policy is the same as none. It may fill seconds after the start, so watch it too. */
export async function readManaged(): Promise<Managed> {
  const found = await browser.storage.managed
    .get(['hub', 'askOpenLeads'])
    .catch((): Record<string, unknown> => ({}));
  const { hub, askOpenLeads } = found;
  return {
    ...(typeof hub === 'string' && isWebAddress(hub) && { hub: new URL(hub).origin }),
    ...(typeof askOpenLeads === 'boolean' && { askOpenLeads }),
  };
}

/** Calls `hear` whenever the policy changed, until `life` ends. */
export function watchManaged(hear: () => void, life: AbortSignal): void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'managed') hear();
  };
  browser.storage.onChanged.addListener(listen);
  life.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
