/** Longer ones are cut by mail programs (Outlook at 2,083 characters, an old Windows limit). */
const longest = 1_900;

type Mail = { to: string | undefined; subject: string | undefined; body: string };

/** The address that opens a mail program with this mail; `whole` is false when the text had to be left out. */
export function mailLink({ to = '', subject, body }: Mail): { href: string; whole: boolean } {
  const head = `mailto:${encodeURIComponent(to)}?subject=${encodeURIComponent(subject ?? '')}`;
  const href = `${head}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return href.length <= longest ? { href, whole: true } : { href: head, whole: false };
}
