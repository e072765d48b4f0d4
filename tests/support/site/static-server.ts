import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createGzip } from 'node:zlib';

/** What a browser asked for, and what it got. */
export type ServedRequest = { readonly path: string; readonly status: number };

export type StaticServer = {
  /** Address of the site's root, with its prefix and a final slash. */
  readonly url: string;
  readonly requests: readonly ServedRequest[];
  /** Ends the server and every connection to it. */
  readonly close: () => Promise<void>;
};

export type ServeOptions = {
  /** Where the site is on its host: "/" or "/papers/". */
  readonly prefix?: string;
  /** Sent with every answer, as a host does that reads header files. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A folder whose `pagefind` is served in the place of the site's own. */
  readonly search?: string;
  /** Packs texts for browsers that can unpack them, as most hosts do. */
  readonly packs?: boolean;
};

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.wasm', 'application/wasm'],
  ['.webmanifest', 'application/manifest+json'],
  ['.woff2', 'font/woff2'],
  ['.xml', 'application/xml'],
]);

/** Types that are texts. */
const PACKED = /^text\/|json|javascript|svg|xml|wasm/;

/**
 * Serves a folder as the plainest host would: an index page for a folder, a redirect to the slash, the
 * site's own 404 page. It takes the place of every static host, so it does nothing that one of them may not.
 */
export async function serveFolder(
  folder: string,
  options: ServeOptions = {},
): Promise<StaticServer> {
  const prefix = options.prefix ?? '/';
  const requests: ServedRequest[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
    const isSearch = asked.startsWith(`${prefix}pagefind/`);
    const from = isSearch ? (options.search ?? folder) : folder;
    const found = await resolveRequest(from, prefix, asked);
    for (const [name, value] of Object.entries(options.headers ?? {})) {
      response.setHeader(name, value);
    }
    requests.push({ path: asked, status: found.status });
    if (found.status === 301) {
      response.writeHead(301, { location: found.location }).end();
      return;
    }
    const type = found.file === undefined ? 'text/plain' : TYPES.get(path.extname(found.file));
    const packed =
      options.packs === true &&
      PACKED.test(type ?? '') &&
      /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(found.status, {
      'content-type': type ?? 'application/octet-stream',
      ...(packed && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
    });
    if (found.file === undefined || request.method === 'HEAD') response.end();
    else if (packed) createReadStream(found.file).pipe(createGzip()).pipe(response);
    else createReadStream(found.file).pipe(response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // A test that fails before it closes its server must not keep the run from ending.
  server.unref();

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

type Resolved =
  | { readonly status: 200; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 404; readonly file?: string };

async function resolveRequest(folder: string, prefix: string, asked: string): Promise<Resolved> {
  const notFound = async (): Promise<Resolved> => {
    const page = path.join(folder, '404.html');
    return (await kindOf(page)) === 'file' ? { status: 404, file: page } : { status: 404 };
  };
  if (!asked.startsWith(prefix)) return notFound();
  let relative: string;
  try {
    relative = decodeURIComponent(asked.slice(prefix.length));
  } catch {
    return notFound();
  }
  const file = path.join(folder, relative);
  if (relative.includes('\0') || path.relative(folder, file).startsWith('..')) return notFound();
  const kind = await kindOf(file);
  if (kind === 'file' && !relative.endsWith('/')) return { status: 200, file };
  if (kind !== 'folder') return notFound();
  if (relative !== '' && !relative.endsWith('/')) return { status: 301, location: `${asked}/` };
  const index = path.join(file, 'index.html');
  return (await kindOf(index)) === 'file' ? { status: 200, file: index } : notFound();
}

async function kindOf(file: string): Promise<'file' | 'folder' | undefined> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}
