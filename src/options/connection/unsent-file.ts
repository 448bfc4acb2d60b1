import type { Connection, OutboxEntry } from '../../protocol/stored';

export type UnsentFile = { name: string; text: string };

/** What a person wrote, as a file that a person can read. */
export function fileOf(
  entries: OutboxEntry[],
  { hub, person }: Pick<Connection, 'hub' | 'person'>,
): UnsentFile {
  const written = entries.map(({ key, at, what, refused }) => ({
    key,
    at,
    ...what,
    ...(refused && { refused }),
  }));
  const text = JSON.stringify({ leadpact: 'unsent', hub, person: person.name, entries: written }, null, 2);
  return { name: `leadpact-unsent-${new Date().toISOString().slice(0, 10)}.json`, text };
}

/** Hands the file to the browser's downloads. Whether it arrived is the person's to look. */
export function saveFile({ name, text }: UnsentFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
