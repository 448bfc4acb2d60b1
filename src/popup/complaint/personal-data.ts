const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const phone = /(?<![\p{L}\p{N}.,:/-])(?:\+|00|0|\()[\d][\d\s()/.-]{5,}\d/gu;
const day = /^0?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;

/** E-mail addresses and phone numbers in a text, as typed: what a person may not have meant to send. */
export function personalDataIn(text: string): string[] {
  const mails = text.match(mail) ?? [];
  const phones = (text.match(phone) ?? []).filter((each) => /(?:\d\D*){7}/.test(each) && !day.test(each));
  return [...new Set([...mails, ...phones.map((each) => each.trim())])];
}
