/** Text as it is compared: without surrounding space, in lower case. */
export function foldText(text: string): string {
  return text.trim().toLowerCase();
}
