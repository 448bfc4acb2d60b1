/** What the extension asks for when it opens the connect page (RFC 6749, part 4.1.1; RFC 7636, part 4.3). */
export type Asking = { redirectUri: string; state: string; challenge: string };

/** Reads the page's address; nothing, when it is not a whole question of an extension. */
export function askingOf(query: Record<string, string>): Asking | undefined {
  const { redirect_uri: redirectUri, state, code_challenge: challenge } = query;
  const method = query['code_challenge_method'];
  if (!redirectUri || !state || !challenge || method !== 'S256' || query['response_type'] !== 'code')
    return undefined;
  return { redirectUri, state, challenge };
}

/** Addresses that a browser keeps for its extensions: no web site can stand there. */
const extensionHosts =
  /^(https:\/\/[a-z0-9-]+\.(chromiumapp\.org|extensions\.allizom\.org)\/|http:\/\/127\.0\.0\.1\/mozoauth2\/)/;

/** Where "no" is told to the extension; nothing, when that place is not an extension's. */
export function refusalOf({ redirectUri, state }: Asking): string | undefined {
  if (!extensionHosts.test(redirectUri) || !URL.canParse(redirectUri)) return undefined;
  const told = new URL(redirectUri);
  told.searchParams.set('error', 'access_denied');
  told.searchParams.set('state', state);
  return told.href;
}
