import browser from 'webextension-polyfill';

type Frame = { tabId: number; frameId: number };

/** Brings the panel's bundle into the very frame that asked for it; false when that frame is gone. */
export const injectPanel = (frame: Frame): Promise<boolean> => inject(frame, 'src/content/panel.js');

/** Brings a CRM's lead bundle into the very frame that asked for it; false when that frame is gone. */
export const injectLeads = (frame: Frame, crm: string): Promise<boolean> =>
  inject(frame, `src/content/leads/${crm}.js`);

/** Brings a CRM's list bundle into the very frame that asked for it; false when that frame is gone. */
export const injectList = (frame: Frame, crm: string): Promise<boolean> =>
  inject(frame, `src/content/lists/${crm}.js`);

function inject({ tabId, frameId }: Frame, file: string): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  return browser.scripting.executeScript({ target, files: [file] }).then(
    () => true,
    () => false,
  );
}
