import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { posix } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { lookup } from 'mrmime';
import { logText } from '../../src/language/visible-text.ts';
import type { ShownSite } from '../../src/build/shown-site.ts';
import type { BuildState } from './keep-building.ts';

export type Preview = {
  readonly url: string;
  readonly port: number;
  /** Passes on to the open pages how far the site is; they load again where there is another site to show. */
  show(state: BuildState, site?: ShownSite): void;
  close(): Promise<void>;
};

/** What the open pages are sent. */
type Message = BuildState & {
  /** Another one for each site that was shown, by this process or one before it. */
  readonly version: string;
};

const CLIENT = '/.preview/client.js';
const STYLES = '/.preview/client.css';
const EVENTS = '/.preview/events';

/** Serves a site on this machine alone. */
export async function startPreview(port: number): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  const started = Date.now();
  let shown = 0;
  let isProved = true;
  let state: BuildState = { fresh: [], others: [], step: 'pages', refused: false };
  let site: ShownSite = { find: () => undefined };

  const message = (): string => {
    const all: Message = { ...state, version: `${started}.${shown}` };
    return `data: ${JSON.stringify(all)}\n\n`;
  };

  /** A file is moved while a site takes another one's place, and gone after a build that gave way. */
  const read = async (path: string): Promise<Buffer | undefined> => {
    for (let tries = 0; ; tries += 1) {
      try {
        const file = site.find(path);
        return file === undefined ? undefined : await readFile(file);
      } catch (error) {
        if (isFolder(error)) return undefined;
        if (tries >= MOST_TRIES) throw error;
        await setTimeout(TRY_AGAIN_MS);
      }
    }
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Another site's page could otherwise ask for the papers by pointing a name of its own here.
    if (!/^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers.host ?? '')) {
      response.writeHead(403).end();
      return;
    }
    const path = pathOf(request);
    if (path === undefined) {
      response.writeHead(400).end();
    } else if (path === EVENTS) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
      response.write(message());
    } else if (path === CLIENT || path === STYLES) {
      const file = new URL(`.${path.replace('/.preview', '')}`, import.meta.url);
      send(response, 200, path, await readFile(file));
    } else {
      const name = path.endsWith('/') ? `${path}index.html` : path;
      const content = await read(name.slice(1));
      if (content !== undefined) return send(response, 200, name, content);
      if (posix.extname(path) === '' && !path.endsWith('/')) {
        const folder = site.find(`${name.slice(1)}/index.html`);
        if (folder !== undefined) {
          response.writeHead(302, { location: `${encodeURI(path)}/` }).end();
          return;
        }
      }
      send(response, 404, '/404.html', (await read('404.html')) ?? Buffer.from(NOT_MADE));
    }
  };

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      process.stderr.write(`${logText(inspect(error))}\n`);
      if (response.headersSent) return response.end();
      send(response, 500, '/500.html', Buffer.from(NOT_READ));
    });
  });
  const free = await listen(server, port);
  return {
    url: `http://localhost:${free}/`,
    port: free,
    show: (next, nextSite) => {
      state = next;
      if (nextSite) {
        // Once a site is proved its pages are as they were shown before; where it isn't, the last one is back.
        const isSame = next.step === 'done' && (isProved || !next.refused);
        if (shown === 0 || !isSame) shown += 1;
        isProved = next.step !== 'search';
        site = nextSite;
      }
      for (const listener of listeners) listener.write(message());
    },
    close: () =>
      new Promise((resolve) => {
        for (const listener of listeners) listener.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const TRY_AGAIN_MS = 50;
const MOST_TRIES = 100;

const isFolder = (error: unknown): boolean =>
  ['EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/** A path that begins with a slash and leads out of nowhere; undefined where it can't be read. */
function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    const path = posix.join('/', decodeURIComponent(new URL(url, 'http://localhost').pathname));
    return path.includes('\0') || path.includes('\\') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Pages come with the script that keeps them in step. */
function send(response: ServerResponse, status: number, name: string, content: Buffer): void {
  const type = lookup(name) ?? 'application/octet-stream';
  response.writeHead(status, {
    'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'cache-control': 'no-store',
  });
  if (type !== 'text/html') response.end(content);
  else {
    const client = `<link rel="stylesheet" href="${STYLES}"><script type="module" src="${CLIENT}"></script></head>`;
    response.end(content.toString('utf8').replace('</head>', () => client));
  }
}

/** A page of the preview's own. */
const ownPage = (title: string, sentence: string): string =>
  `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title></head><body><p>${sentence}</p></body></html>`;

const NOT_MADE = ownPage(
  'No page yet',
  'There is no page here yet. It comes by itself when it is made.',
);
const NOT_READ = ownPage(
  'Page not read',
  'This page can’t be read just now. The terminal says why. Load it again in a moment.',
);

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
