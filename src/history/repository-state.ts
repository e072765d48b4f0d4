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
  | { readonly kind: 'without-commits' }
  | {
      readonly kind: 'commits';
      readonly key: LogKey;
      /** Paths that differ from the last commit; git may still be looking. Throws a GitProblem. */
      readonly changed: Promise<ReadonlySet<string>>;
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
    return { kind: 'without-commits' };
  }
  const [inside, shallow, head = '', ...path] = answer.replace(/\n$/, '').split('\n');
  if (inside !== 'true') return { kind: 'none' };
  const boundary = shallow === 'true' ? await readShallowBoundary(folder) : [];
  const changed = readChanged(folder, head);
  // Whoever asks for it hears of it.
  changed.catch(() => undefined);
  return { kind: 'commits', key: { head, boundary, prefix: path.join('\n') }, changed };
}

/** Whether git failed since the repository has no commit yet. */
async function isForLackOfCommits(folder: string, error: unknown): Promise<boolean> {
  if (!(error instanceof GitProblem) || error.kind !== 'failed') return false;
  const head: GitArguments = ['rev-parse', '--verify', '--quiet', 'HEAD'];
  return (await git(folder, head, { alsoGood: [1] })) === '';
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
