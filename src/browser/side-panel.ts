import browser from 'webextension-polyfill';

type Beside = {
  sidePanel?: { open: (where: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
};

/** `windows.WINDOW_ID_CURRENT`, so that nothing has to be awaited before it opens. */
const thisWindow = -2;

/** Opens our page beside the web page. Must be the first thing that a click does. False where the browser refused. */
export async function openSidePanel(): Promise<boolean> {
  const { sidePanel } = (globalThis as { chrome?: Beside }).chrome ?? {};
  const { sidebarAction } = browser as Beside;
  const opening = sidePanel?.open({ windowId: thisWindow }) ?? sidebarAction?.open();
  return opening ? opening.then(...toldHow) : false;
}

const toldHow = [() => true, () => false] as const;
