import { readFile } from 'node:fs/promises';
import { git, gitRecords, type GitArguments } from './git.ts';
import { GitProblem } from './git-problem.ts';
import type { LogKey } from './kept-log.ts';

/** What git says of a folder without reading its history. */
export type RepositoryState =
  /** It is in no repository. */
  | { readonly kind: 'none' }
  /** Git can't be read, although there may be a repository: why, for the officer. */
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'without-commits'; readonly ignored: Promise<readonly string[]> }
  | {
      readonly kind: 'commits';
      readonly key: LogKey;
      /** Paths that differ from the last commit; git may still be looking. Throws a GitProblem. */
      readonly changed: Promise<ReadonlySet<string>>;
      /** Paths that git is not to have, in order; folders with a slash at their end, "" for all. Throws a GitProblem. */
      readonly ignored: Promise<readonly string[]>;
    };

/** Asks git about a folder. Never throws a GitProblem: it is part of the answer. */
export async function readRepositoryState(folder: string): Promise<RepositoryState> {
  try {
    return await ask(folder);
  } catch (error) {
    return stateOfProblem(error);
  }
}

/** What is known of a folder where git fails. Throws what isn't a GitProblem. */
export function stateOfProblem(
  error: unknown,
): Extract<RepositoryState, { readonly kind: 'none' | 'problem' }> {
  if (!(error instanceof GitProblem)) throw error;
  return error.kind === 'no-repository'
    ? { kind: 'none' }
    : { kind: 'problem', message: error.message };
}

async function ask(folder: string): Promise<RepositoryState> {
  // Asked in one run of git, which takes longer to start than to answer. The last line may hold anything.
  const about = ['--is-inside-work-tree', '--is-shallow-repository', 'HEAD', '--show-prefix'];
  let answer: string;
  try {
    answer = await git(folder, ['rev-parse', ...about]);
  } catch (error) {
    if (!(await isForLackOfCommits(folder, error))) throw error;
    return { kind: 'without-commits', ignored: ignoredBelow(folder) };
  }
  const [inside, shallow, head = '', ...path] = answer.replace(/\n$/, '').split('\n');
  if (inside !== 'true') return { kind: 'none' };
  const boundary = shallow === 'true' ? await readShallowBoundary(folder) : [];
  const changed = readChanged(folder, head);
  // Whoever asks for it hears of it.
  changed.catch(() => undefined);
  const key = { head, boundary, prefix: path.join('\n') };
  return { kind: 'commits', key, changed, ignored: ignoredBelow(folder, key.prefix) };
}

/** Whether git failed since the repository has no commit yet. */
async function isForLackOfCommits(folder: string, error: unknown): Promise<boolean> {
  if (!(error instanceof GitProblem) || error.kind !== 'failed') return false;
  const head: GitArguments = ['rev-parse', '--verify', '--quiet', 'HEAD'];
  return (await git(folder, head, { alsoGood: [1] })) === '';
}

function ignoredBelow(folder: string, prefix?: string): Promise<readonly string[]> {
  const ignored = readIgnored(folder, prefix);
  ignored.catch(() => undefined);
  return ignored;
}

/**
 * Status gives them as paths of the whole repository, also where a folder above is ignored, of which ls-files makes an error.
 * @param prefix the path of the folder in the repository, with a slash at its end; asked for where it isn't known.
 */
async function readIgnored(folder: string, prefix?: string): Promise<readonly string[]> {
  const above = prefix ?? (await git(folder, ['rev-parse', '--show-prefix'])).replace(/\n$/, '');
  const ignored: string[] = [];
  const entries = gitRecords(folder, [
    ...(['status', '--porcelain', '--ignored=matching', '--no-renames', '-z'] as const),
    ...['--', '.'],
  ]);
  for await (const some of entries) {
    for (const entry of some) {
      if (!entry.startsWith('!! ')) continue;
      const path = entry.slice(3);
      if (path.startsWith(above)) ignored.push(path.slice(above.length));
      else if (above.startsWith(path)) return [''];
    }
  }
  return ignored.sort();
}

async function readChanged(folder: string, head: string): Promise<ReadonlySet<string>> {
  const changed = new Set<string>();
  const paths = gitRecords(folder, [
    ...(['diff', '--name-only', '--no-renames', '--relative', '-z'] as const),
    ...[head, '--', '.'],
  ]);
  for await (const some of paths) for (const path of some) changed.add(path);
  return changed;
}

/** The commits at which a shallow clone cuts the history off. */
async function readShallowBoundary(folder: string): Promise<readonly string[]> {
  const path = await git(folder, ['rev-parse', '--path-format=absolute', '--git-path', 'shallow']);
  const commits = await readFile(path.replace(/\n$/, ''), 'utf8');
  return commits
    .split('\n')
    .filter((line) => line !== '')
    .sort();
}
