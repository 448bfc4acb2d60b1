const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * A Salesforce id in its 18-character form, letter case restored from the three check characters where they are given;
 * `undefined` for what is no id. Each check character tells which of five characters are capitals.
 */
export function salesforceId18(id: string): string | undefined {
  if (!/^[a-zA-Z0-9]{15}([a-zA-Z0-5]{3})?$/.test(id)) return undefined;
  const check = id.slice(15).toUpperCase();
  const cased = check && [...id.slice(0, 15)].map((each, at) => inCase(each, capital(check, at))).join('');
  const id15 = cased || id;
  return id15 + [0, 5, 10].map((from) => checkCharacter(id15.slice(from, from + 5))).join('');
}

function capital(check: string, at: number): boolean {
  return ((alphabet.indexOf(check.charAt(Math.floor(at / 5))) >> (at % 5)) & 1) === 1;
}

function inCase(character: string, capital: boolean): string {
  return capital ? character.toUpperCase() : character.toLowerCase();
}

function checkCharacter(five: string): string {
  return alphabet.charAt([...five].reduce((sum, each, bit) => sum + (/[A-Z]/.test(each) ? 1 << bit : 0), 0));
}
