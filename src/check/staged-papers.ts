import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { MisuseError } from '../rules/misuse-error.ts';
import { git } from '../history/git.ts';

/**
 * Checks the papers as they are about to be committed, not as they stand in the folder: git writes them
 * out of its index into a folder of their own, which is checked and taken away again. What is found is
 * said of the papers themselves. Throws a {@link MisuseError} where the papers aren't in git.
 */
export async function checkStaged(
  input: string,
  check: (folder: string) => Promise<readonly Diagnostic[]>,
): Promise<readonly Diagnostic[]> {
  const top = await topOf(input);
  if (top === undefined) {
    throw new MisuseError(`The folder ${input} is not in a git repository, so nothing is staged.`);
  }
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'moothall-staged-')));
  try {
    await git(input, ['checkout-index', '--all', '--quiet', `--prefix=${folder}/`]);
    const staged = join(folder, relative(top, realpathSync(resolve(input))));
    if (!existsSync(staged)) throw new MisuseError(`Nothing of ${input} is in git yet.`);
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
async function topOf(folder: string): Promise<string | undefined> {
  try {
    return realpathSync((await git(folder, ['rev-parse', '--show-toplevel'])).replace(/\n$/, ''));
  } catch {
    return undefined;
  }
}
