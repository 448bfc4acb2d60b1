/** A name within a sentence, kept from turning the writing direction of what stands around it. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** The same text for the clipboard, where such marks would be dirt. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '');
}
