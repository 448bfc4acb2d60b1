import type { EntryId } from './entries';
import type { PlaybookProblem } from './problem';

const schemes = ['https:', 'mailto:', 'tel:'];

/** Assets are opened at a click on the CRM's page: only by https, mailto and tel. */
export function checkLinks(entry: EntryId, path: string, assets: { url: string }[] = []): PlaybookProblem[] {
  return assets.flatMap(({ url }, place): PlaybookProblem[] =>
    URL.canParse(url) && schemes.includes(new URL(url).protocol)
      ? []
      : [{ code: 'link.scheme_refused', entry, path: `${path}[${place}].url`, found: url }],
  );
}
