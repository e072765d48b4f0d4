import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';

/** What the open pages are told after a build. */
export type PreviewState = {
  /** Rises with each site that was published. */
  readonly version: number;
  readonly diagnostics: readonly Diagnostic[];
  /** What went wrong outside the papers. */
  readonly failure?: string;
};

export type Preview = {
  readonly url: string;
  tell(state: PreviewState): void;
  close(): Promise<void>;
};

const CLIENT = '/.preview/client.js';
const STYLES = '/.preview/client.css';
const EVENTS = '/.preview/events';

/** Serves a folder on this machine alone, and tells open pages when it has changed or couldn't be made. */
export async function startPreview(folder: string, port: number): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  let state: PreviewState = { version: 0, diagnostics: [] };
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    void respond(request, response);
  });

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Another site's page could otherwise ask for the papers by pointing a name of its own here.
    if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers.host ?? '')) {
      response.writeHead(403).end();
      return;
    }
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === EVENTS) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      response.write(message(state));
    } else if (path === CLIENT || path === STYLES) {
      const type = path === CLIENT ? 'text/javascript' : 'text/css';
      const file = new URL(`.${path.replace('/.preview', '')}`, import.meta.url);
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(await readFile(file));
    } else if (path.endsWith('/') || path.endsWith('.html')) {
      await respondWithPage(folder, path, response);
    } else {
      files(request, response, () => void respondWithPage(folder, '/404.html', response, 404));
    }
  };

  return {
    url: `http://localhost:${await listen(server, port)}/`,
    tell: (next) => {
      state = next;
      for (const listener of listeners) listener.write(message(state));
    },
    close: () =>
      new Promise((resolve) => {
        for (const listener of listeners) listener.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const message = (state: PreviewState): string => `data: ${JSON.stringify(state)}\n\n`;

/** The HTML at an address, which can't lead out of the folder; none where there is no such page. */
async function readPage(folder: string, address: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, join('/', decodeURIComponent(address))), 'utf8');
  } catch {
    return undefined;
  }
}

const NOT_MADE =
  '<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>No page yet</title></head><body><p>There is no page here yet.</p></body></html>';

async function respondWithPage(
  folder: string,
  path: string,
  response: ServerResponse,
  status = 200,
): Promise<void> {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  let page = await readPage(folder, name);
  let code = status;
  if (page === undefined) {
    code = 404;
    page = await readFile(join(folder, '404.html'), 'utf8').catch(() => NOT_MADE);
  }
  response.writeHead(code, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(
    page.replace(
      '</head>',
      `<link rel="stylesheet" href="${STYLES}"><script type="module" src="${CLIENT}"></script></head>`,
    ),
  );
}

/** The next free port from the one that is wanted. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 50; port++) {
    const free = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE') resolve(false);
        else reject(error);
      });
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (free) {
      server.removeAllListeners('error');
      return port;
    }
  }
  throw new Error(`no port from ${wanted} on is free`);
}
