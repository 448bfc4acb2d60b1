import type { EntryId } from '../playbook/entries';

/** What can be found: what it is, its title, the words under it, and what it belongs to. */
export type Findable = {
  kind: 'campaign' | 'objection' | 'asset';
  /** Of the entry that holds it. */
  entry: EntryId;
  title: string;
  text: string;
  /** Title of the campaign or guidance that it is part of. */
  of?: string;
  /** Of an asset. */
  url?: string;
};

/** Made ready once, so that each letter that is typed costs little. */
export type SearchIndex = { found: Findable; title: string; all: string }[];

export function indexOf(findables: Findable[]): SearchIndex {
  return findables.map((found) => ({
    found,
    title: folded(found.title),
    all: folded([found.title, found.text, found.of ?? ''].join(' ')),
  }));
}

/**
 * What has every word of the query, each at the start of a word or in one: first what has them in its title, then where
 * they begin a word; alphabetical among equals. Nothing for an empty query.
 */
export function search(index: SearchIndex, query: string, most = 50): Findable[] {
  const words = folded(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const ranked = index.flatMap((row) => {
    if (!words.every((word) => row.all.includes(word))) return [];
    const inTitle = words.filter((word) => row.title.includes(word)).length;
    const begins = words.filter((word) => ` ${row.all}`.includes(` ${word}`)).length;
    return [{ row, rank: inTitle * 2 + begins }];
  });
  ranked.sort((a, b) => b.rank - a.rank || (a.row.title < b.row.title ? -1 : 1));
  return ranked.slice(0, most).map(({ row }) => row.found);
}

/** Lower case, without accents and punctuation, one space between words. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
