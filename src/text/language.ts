/** The languages that an area's strings exist in; English is always complete. */
type Languages<Strings> = { en: Strings };

/** Picks the strings of the person's language. Others follow as files beside `en/`. */
export function inLanguage<Strings>(languages: Languages<Strings>): Strings {
  return languages.en;
}
