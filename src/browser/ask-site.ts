type Request = { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body?: string };

/** What a site answered: status 0 when nothing came. */
type Reply = { status: number; contentType: string; text: string };

const patience = 15_000;
const nothingCame: Reply = { status: 0, contentType: '', text: '' };

/** Makes a request to an allowed site as whoever is signed in there, from the worker. Never to another origin. */
export async function askSite(origin: string, { method, path, headers, body }: Request): Promise<Reply> {
  const url = new URL(path, origin);
  if (url.origin !== origin) return nothingCame;
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      credentials: 'include',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    const contentType = response.headers.get('content-type') ?? '';
    return { status: response.status, contentType, text: await response.text() };
  } catch {
    return nothingCame;
  }
}
