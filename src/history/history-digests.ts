import { createHash } from 'node:crypto';
import type { GitFacts } from './git-dates.ts';

/**
 * A digest of all that git says about the files below a folder: when each arrived, what each held before and when it
 * was replaced, in which order, and which of them differ from the last commit. What else happens in the repository
 * doesn't change it. Where git says nothing, it says so for each folder in the same way.
 * @returns a function of the path of a folder, below the folder of the content: "meetings/executive/2022-05-11".
 */
export function historyDigests(facts: GitFacts): (folder: string) => string {
  const byDepth = new Map<number, ReadonlyMap<string, readonly string[]>>();
  const { repository } = facts;
  return (folder) => {
    if (!repository) return digestOf(['no repository']);
    const depth = folder.split('/').length;
    const known = byDepth.get(depth) ?? gathered(repository, depth);
    byDepth.set(depth, known);
    const { submodules = [], ignored = [] } = repository;
    const isElsewhere = submodules.some((submodule) => `${folder}/`.startsWith(submodule));
    if (isElsewhere) return digestOf(['submodule']);
    const left = ignored.filter(
      (path) => path.startsWith(`${folder}/`) || (isFolder(path) && `${folder}/`.startsWith(path)),
    );
    return digestOf([...(known.get(folder) ?? []), ...left.map((path) => `ignored ${path}`)]);
  };
}

const isFolder = (path: string): boolean => path === '' || path.endsWith('/');

type Said = { readonly said: string[]; commit?: number };

/** What git says, by the folders of one depth. */
function gathered(
  { changes, changed }: NonNullable<GitFacts['repository']>,
  depth: number,
): ReadonlyMap<string, readonly string[]> {
  const byFolder = new Map<string, Said>();
  const of = (path: string): Said | undefined => {
    const folder = folderAt(path, depth);
    if (folder === undefined) return undefined;
    const known = byFolder.get(folder);
    if (known) return known;
    const begun: Said = { said: [] };
    byFolder.set(folder, begun);
    return begun;
  };
  for (const { path, blob = '', commit, date, boundary } of changes) {
    const folder = of(path);
    if (!folder) continue;
    // The order of commits alone matters, not how many others there were.
    if (folder.commit !== commit) folder.said.push('commit', date, boundary ? 'boundary' : '');
    folder.commit = commit;
    folder.said.push(path, blob);
  }
  for (const path of [...changed].sort()) of(path)?.said.push('changed', path);
  return new Map([...byFolder].map(([folder, { said }]) => [folder, said]));
}

/** The first so many names of a path; none where it isn't below such a folder. */
function folderAt(path: string, depth: number): string | undefined {
  let end = -1;
  for (let name = 0; name < depth; name++) {
    end = path.indexOf('/', end + 1);
    if (end < 0) return undefined;
  }
  return path.slice(0, end);
}

const digestOf = (said: readonly string[]): string =>
  createHash('sha256').update(said.join('\0')).digest('hex').slice(0, 40);
