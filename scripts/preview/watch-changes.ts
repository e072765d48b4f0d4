import { basename, relative, resolve, sep } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { IGNORED } from '../../src/papers/reading/list-folder.ts';
import { Settling } from './settling.ts';

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
  ];
  // A watcher of nothing is never ready.
  if (watched.others.length > 0) {
    const ignored = (path: string) => isPassing(basename(path));
    watchers.push(watch([...watched.others], { ignoreInitial: true, ignored }));
  }
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
