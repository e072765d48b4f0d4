import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { MisuseError } from '../rules/misuse-error.ts';
import { git, type GitArguments } from '../history/git.ts';
import { GitProblem } from '../history/git-problem.ts';

/**
 * Checks the papers as they are about to be committed, not as they are in the folder: git writes them
 * out of its index into a folder of their own, which is checked and taken away again. What is found is
 * said of the papers themselves. Throws a {@link MisuseError} where the papers aren't in git.
 */
export async function checkStaged(
  input: string,
  check: (folder: string) => Promise<readonly Diagnostic[]>,
): Promise<readonly Diagnostic[]> {
  const top = await topOf(input);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'moothall-staged-')));
  try {
    const write: GitArguments = ['checkout-index', '--all', '--quiet', `--prefix=${folder}/`];
    await git(input, write, { indexOfCommit: true });
    const staged = join(folder, relative(top, realpathSync(resolve(input))));
    if (!existsSync(staged)) throw new MisuseError(`Nothing in ${input} is in git yet.`);
    const [from, to] = [join(staged, '/'), join(input, '/')].map((path) =>
      path.replaceAll('\\', '/'),
    );
    const named = (text: string): string => text.replaceAll(from ?? '', to ?? '');
    return (await check(staged)).map((found) => ({
      ...found,
      file: named(found.file),
      message: named(found.message),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The top of the repository or worktree that a folder is in. */
async function topOf(folder: string): Promise<string> {
  try {
    return realpathSync((await git(folder, ['rev-parse', '--show-toplevel'])).replace(/\n$/, ''));
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    if (error.kind !== 'no-repository') throw new MisuseError(error.message);
    throw new MisuseError(`The folder ${folder} is not in a git repository, so nothing is staged.`);
  }
}
