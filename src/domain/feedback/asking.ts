import { foldText } from '../lead/fold-text';

/** Words that ask without saying for what, in the languages of the interface. */
const empty = new Set(
  [
    'a an the it its this that these those them you your our my i we and or to of for on in at as is be are was',
    'please pls do does did doing done make get give something anything everything nothing some any more all',
    'fix solve change improve improved improvement help sort stop act react better good right best',
    'now asap soon soonest quickly quick fast immediately urgent urgently today just job thing things stuff',
    'none na n no yes ok see above below idk tbd todo test',
    'der die das den dem ein eine einen es dies diese dieses mir uns ihr euch bitte mal und oder zu für auf in ist',
    'mach macht machen tu tut tun etwas was irgendwas alles nichts mehr besser gut richtig ändern ändert ändere',
    'verbessern verbessert lösen hilfe helfen jetzt sofort bald schnell schnellstmöglich dringend heute siehe oben',
  ].flatMap((line) => line.split(' ')),
);

/** Scripts that write a word in one or two characters, or no space between words. */
const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/**
 * Whether a request names nothing that could be done: once words like "please fix this asap" are taken away, neither
 * two words nor one of six letters are left. It turns back only the plain cases; a person judges the rest.
 */
export function asksForNothing(request: string): boolean {
  const said = wordsOf(request).filter((word) => !empty.has(word) && /\p{L}/u.test(word));
  return said.length < 2 && said.every((word) => word.length < (dense.test(word) ? 3 : 6));
}

/** Whether a request says the complaint again: the same words, but for a fifth. */
export function repeats(request: string, complaint: string): boolean {
  const asked = new Set(wordsOf(request));
  const said = new Set(wordsOf(complaint));
  if (asked.size === 0 || said.size === 0) return false;
  const both = [...asked].filter((word) => said.has(word)).length;
  return both / (asked.size + said.size - both) >= 0.8;
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}
