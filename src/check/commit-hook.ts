import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { MisuseError } from '../rules/misuse-error.ts';
import { git } from '../history/git.ts';
import { GitProblem } from '../history/git-problem.ts';
import { commandLine, isInstalled } from '../program/program.ts';

/**
 * Installs a git hook that checks what is about to be committed, and returns the message to the officer.
 * Git decides where the hook is: `core.hooksPath` and worktrees are respected. A hook that is
 * there already is left alone; a {@link MisuseError} then says what to add to it.
 */
export async function installCommitHook(input: string): Promise<string> {
  let top: string;
  let path: string;
  try {
    const inGit = async (folder: string, ...args: string[]): Promise<string> =>
      (await git(folder, ['rev-parse', ...args])).replace(/\n$/, '');
    top = realpathSync(await inGit('.', '--show-toplevel'));
    // From the top, since a relative core.hooksPath is meant from there.
    path = resolve(top, await inGit(top, '--git-path', 'hooks/pre-commit'));
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    if (error.kind !== 'no-repository') throw new MisuseError(error.message);
    throw new MisuseError('This folder is not in a git repository, so it has no commits to check.');
  }
  const project = relative(top, realpathSync('.')) || '.';
  const script = hookScript(project, input);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, script, { flag: 'wx', mode: 0o755 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isOurs(path, script)) return `The hook is there already: ${path}.`;
    throw new MisuseError(
      `There is a hook already, ${path}, and it was left as it is. Add this to it:\n\n${body(project, input)}`,
    );
  }
  return `From now on each commit checks its papers first: ${path}. To commit without the check: git commit --no-verify. To remove the check: delete that file.`;
}

function isOurs(path: string, script: string): boolean {
  try {
    return readFileSync(path, 'utf8') === script;
  } catch {
    return false;
  }
}

function hookScript(project: string, input: string): string {
  return `#!/bin/sh
# Checks the papers that are about to be committed. Made by: ${commandLine('check', '--install-hook')}
${body(project, input)}`;
}

/** Paths are in single quotes, in which the shell changes nothing. */
function body(project: string, input: string): string {
  const folder = quoted(project.replaceAll('\\', '/'));
  const papers = quoted(input.replaceAll('\\', '/'));
  return `(
  # The path of its index that git gives to a hook may be relative to here.
  case "\${GIT_INDEX_FILE:-}" in ''|/*|?:*) ;; *) export GIT_INDEX_FILE="$PWD/$GIT_INDEX_FILE" ;; esac
  unset GIT_DIR GIT_WORK_TREE GIT_PREFIX
  cd ${folder} || exit 1
  git diff --cached --quiet -- ${papers} && exit 0
  ${isInstalled ? 'npx --no -- moothall check' : 'npm run --silent check --'} --staged --input ${papers}
) || { echo 'Nothing was committed. Fix the problems above, or commit without the check: git commit --no-verify' >&2; exit 1; }
`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
