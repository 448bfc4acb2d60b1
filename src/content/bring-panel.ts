import { tellWorker } from '../browser/page/messages';
import { type MountPanel, panelBundle } from './seam';

let bundle: Promise<MountPanel | undefined> | undefined;

/** The panel's bundle, brought by the worker once for all leads of this page; asked for again after a failure. */
export async function bringPanel(): Promise<MountPanel | undefined> {
  bundle ??= panelBundle(() => tellWorker({ kind: 'panel.wanted' }));
  const mount = await bundle;
  if (!mount) bundle = undefined;
  return mount;
}
