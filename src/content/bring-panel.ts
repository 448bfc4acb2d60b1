import { tellWorker } from '../browser/page/messages';
import { type TakeInHand, panelBundle } from './seam';

let bundle: Promise<TakeInHand | undefined> | undefined;

/** The panel's bundle, brought by the worker once for all leads of this page; asked for again after a failure. */
export async function bringPanel(): Promise<TakeInHand | undefined> {
  bundle ??= panelBundle(() => tellWorker({ kind: 'panel.wanted' }));
  const take = await bundle;
  if (!take) bundle = undefined;
  return take;
}
