import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { hub as words } from '../../text/hub';
import { pageHeaders } from './headers';

/** The built desk, read once: nothing outside its folder can ever be asked for. */
export type Desk = {
  /** The file at a path, else the page that shows every address of the desk. */
  page: (path: string) => Response;
};

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** Addresses that the desk draws; others are drawn too, with the status that says that nothing is there. */
const addresses =
  /^\/($|playbook(\/(new|starters|import))?$|(proposals|requests|workshops|insight)(\/[\w-]+)?$|drafts\/[\w-]+$|(cartridges|policy|people|absences|sessions|sign-in|connect)$|invitation\/[\w-]+$)/;

type File = { bytes: Buffer<ArrayBuffer>; headers: Record<string, string> };

export function deskIn(folder: string): Desk {
  const files = new Map(
    pathsIn(folder).map((path) => [`/${relative(folder, path).split(sep).join('/')}`, read(path)]),
  );
  const index = files.get('/index.html');
  const shown = ({ bytes, headers }: File, status = 200) => new Response(bytes, { status, headers });
  return {
    page: (path) => {
      const file = path === '/index.html' ? undefined : files.get(path);
      if (file) return shown(file);
      if (!index) return new Response(words.deskNotBuilt, { status: 503, headers: pageHeaders });
      return shown(index, addresses.test(path) ? 200 : 404);
    },
  };
}

function pathsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
}

/** Vite puts a hash into the names of what it builds into `assets/`, so such a file never changes. */
function read(path: string): File {
  const bytes = Buffer.from(readFileSync(path));
  const hashed = path.includes(`${sep}assets${sep}`);
  const headers = {
    ...pageHeaders,
    'content-type': types[extname(path)] ?? 'application/octet-stream',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
  };
  return { bytes, headers };
}
