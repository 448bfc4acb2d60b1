import type { Ask, Reply } from '../../crm/adapter';

const patience = 10_000;
const nothingCame: Reply = { status: 0, contentType: '', text: '' };

/** Makes a request to the page's own origin, as the person who is signed in there. */
export async function fetchReply(
  { method, path, headers, body }: Ask['request'],
  life: AbortSignal,
): Promise<Reply> {
  const url = new URL(path, location.origin);
  if (url.origin !== location.origin) return nothingCame;
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.any([life, AbortSignal.timeout(patience)]),
    });
    const contentType = response.headers.get('content-type') ?? '';
    return { status: response.status, contentType, text: await response.text() };
  } catch {
    return nothingCame;
  }
}
