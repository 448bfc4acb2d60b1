/** A language tag in one form: `de_DE` and `DE-de` are `de-de`. Names of languages are no tags and give nothing. */
export function languageOf(text: string | undefined): string | undefined {
  const tag = text?.replaceAll('_', '-').toLowerCase();
  return tag !== undefined && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

/** Whether text in one language is for a reader of another: `de` covers `de-at`, not the other way round (BCP 47, lookup). */
export function covers(written: string, read: string): boolean {
  const tag = written.toLowerCase();
  return read === tag || read.startsWith(`${tag}-`);
}
