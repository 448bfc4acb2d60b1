const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** A Salesforce id in its 18-character form: each of three check characters tells which of five are capitals. */
export function salesforceId18(id: string): string | undefined {
  if (!/^[a-zA-Z0-9]{15}([A-Z0-5]{3})?$/.test(id)) return undefined;
  const id15 = id.slice(0, 15);
  return id15 + id15.replace(/.{5}/g, (five) => alphabet.charAt(five.split('').reduceRight(addCapital, 0)));
}

function addCapital(bits: number, character: string): number {
  return bits * 2 + (/[A-Z]/.test(character) ? 1 : 0);
}
