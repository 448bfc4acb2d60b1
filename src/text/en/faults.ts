/** Sentences for faults that a program of ours makes itself; what the hub refuses, it words itself. */
const sentences: Record<string, string> = {
  'hub.unreachable':
    'The hub cannot be reached. Check your network connection; we try again by ourselves, nothing is lost.',
  'hub.timeout': 'The hub did not answer within 15 seconds. We try again by ourselves, nothing is lost.',
  'hub.cancelled': 'The call to the hub was cancelled.',
  'hub.not_json':
    'Something answered in place of the hub, perhaps the sign-in page of a network. Open any web page and sign in to the network, then try again.',
  'hub.not_understood':
    'The hub answered in a way that this version of Leadpact does not understand. Reload the page or update the extension; if that does not help, tell your admin.',
};

const fallback = (code: string) =>
  `Something went wrong (${code}). Try again; if it happens again, tell your admin this code.`;

export const faults = {
  /** The sentence that came with a fault, else the one for its code. */
  say: ({ code, message }: { code: string; message: string }) =>
    message || (Object.hasOwn(sentences, code) ? sentences[code] : undefined) || fallback(code),
};
