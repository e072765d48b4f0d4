import { statSync } from 'node:fs';
import { basename, extname, relative, resolve, sep } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { IGNORED } from '../../src/papers/reading/content-tree.ts';

export type ChangesToWatch = {
  /** The folder of the papers. */
  readonly papers: string;
  /** Other files and folders on which the pages depend; one that isn't there may come. */
  readonly others: readonly string[];
  /** Takes absolute paths, once nobody writes to them any more. */
  readonly onChange: (paths: ReadonlySet<string>) => void;
  readonly onError: (error: unknown) => void;
};

/** Left for a moment by editors, browsers and git, and nobody's paper. */
const PASSING = /^(?:4913|#.*#|.*\.(?:tmp|temp|sw[a-z]|part|partial|crdownload|download|lock))$/i;

/** What an editor writes in one go; the rest may arrive over seconds. */
const TEXTS = new Set(['.md', '.yaml', '.yml', '.scss', '.css', '.js', '']);

/** Several files of one save, or of one checkout, make one build. */
const QUIET_MS = 40;
/** A large file has arrived when it is as it was for so long. */
const SETTLED_MS = 250;
/** A file that grows on and on doesn't keep the others from being shown. */
const PATIENCE_MS = 30_000;

/** Whether a change of a file of that name is nothing to the pages. */
export function isPassing(name: string): boolean {
  return IGNORED.test(name) || PASSING.test(name);
}

/** Watches from the moment it returns. Gives what ends it. */
export async function watchChanges(watched: ChangesToWatch): Promise<() => Promise<void>> {
  const papers = resolve(watched.papers);
  const settling = new Settling(watched.onChange);
  const watchers = [
    watch(papers, {
      ignoreInitial: true,
      ignored: (path) =>
        path !== papers &&
        relative(papers, path)
          .split(sep)
          .some((name) => isPassing(name)),
    }),
    watch([...watched.others], {
      ignoreInitial: true,
      ignored: (path) => isPassing(basename(path)),
    }),
  ];
  for (const watcher of watchers) {
    watcher.on('all', (_event, path) => settling.add(resolve(path)));
    watcher.on('error', watched.onError);
  }
  await Promise.all(watchers.map(ready));
  return async () => {
    settling.end();
    await Promise.all(watchers.map((watcher) => watcher.close()));
  };
}

function ready(watcher: FSWatcher): Promise<void> {
  return new Promise((done) => watcher.once('ready', () => done()));
}

type Unsettled = { readonly since: number; lookedAt: string; asItWasSince: number };

/** Gathers changes until all files have arrived whole. */
class Settling {
  readonly #onChange: ChangesToWatch['onChange'];
  readonly #files = new Map<string, Unsettled>();
  #timer: NodeJS.Timeout | undefined;

  constructor(onChange: ChangesToWatch['onChange']) {
    this.#onChange = onChange;
  }

  add(path: string): void {
    const now = Date.now();
    const since = this.#files.get(path)?.since ?? now;
    this.#files.set(path, { since, lookedAt: look(path), asItWasSince: now });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#try(), QUIET_MS);
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#files.clear();
  }

  #try(): void {
    const now = Date.now();
    const settled = [...this.#files].map(([path, file]) => {
      if (isWrittenAtOnce(path) || now - file.since > PATIENCE_MS) return true;
      const found = look(path);
      if (found !== file.lookedAt) {
        file.lookedAt = found;
        file.asItWasSince = now;
      }
      return found === GONE || now - file.asItWasSince >= SETTLED_MS;
    });
    if (!settled.every((one) => one)) {
      this.#timer = setTimeout(() => this.#try(), QUIET_MS);
      return;
    }
    const paths = new Set(this.#files.keys());
    this.#files.clear();
    this.#onChange(paths);
  }
}

const isWrittenAtOnce = (path: string): boolean => TEXTS.has(extname(path).toLowerCase());

const GONE = '';

function look(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? GONE : `${stats.size} ${stats.mtimeMs} ${stats.ino}`;
}
