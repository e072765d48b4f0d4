import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { MisuseError } from '../rules/misuse-error.ts';
import { git } from '../history/git.ts';
import { GitProblem } from '../history/git-problem.ts';
import { commandLine, isInstalled } from '../program/program.ts';

/**
 * Installs a git hook that checks what is about to be committed, and returns the message to the officer. It goes into the
 * repository of the papers, which needn't be that of the code. Git decides where in it the hook is: `core.hooksPath` and
 * worktrees are respected. A hook that is there already is left alone; a {@link MisuseError} then says what to add to it.
 */
export async function installCommitHook(input: string): Promise<string> {
  const { top, path, shared } = await placeOfHook(input);
  const papers = papersOf(top, input);
  const script = hookScript(papers);
  if (shared) {
    throw new MisuseError(
      `Git looks for hooks outside of this repository, in ${dirname(path)} (core.hooksPath), so a hook there could run for other repositories too, and none was written. If that folder is yours alone, add this to ${path}:\n\n${body(papers)}`,
    );
  }
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, script, { flag: 'wx', mode: 0o755 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (isOurs(path, script)) return `The hook is there already: ${path}.`;
    throw new MisuseError(
      `There is a hook already, ${path}, and it was left as it is. Add this to it:\n\n${body(papers)}`,
    );
  }
  return `From now on each commit checks its papers first: ${path}. To commit without the check: git commit --no-verify. To remove the check: delete that file.`;
}

/** Where git looks for the hook of the repository that the papers are in, and whether that is a place outside of it. */
async function placeOfHook(
  input: string,
): Promise<{ readonly top: string; readonly path: string; readonly shared: boolean }> {
  if (!existsSync(input)) {
    throw new MisuseError(`There is no folder ${input}, so there are no papers to check.`);
  }
  try {
    const inGit = async (folder: string, ...args: string[]): Promise<string> =>
      (await git(folder, ['rev-parse', ...args])).replace(/\n$/, '');
    const top = realpathSync(await inGit(input, '--show-toplevel'));
    // From the top, since a relative core.hooksPath is meant from there.
    const path = resolve(top, await inGit(top, '--git-path', 'hooks/pre-commit'));
    const own = resolve(top, await inGit(top, '--git-common-dir'));
    const folder = realFolder(dirname(path));
    return { top, path, shared: ![top, realpathSync(own)].some((home) => isBelow(home, folder)) };
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    if (error.kind !== 'no-repository') throw new MisuseError(error.message);
    throw new MisuseError(
      `The folder ${input} is not in a git repository, so it has no commits to check.`,
    );
  }
}

/** A folder without links on the way, though it may not be there yet. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? folder : join(realFolder(above), basename(folder));
  }
}

function isBelow(home: string, folder: string): boolean {
  const way = relative(home, folder);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** What the hook needs to know: the papers from the top of their repository, and where the check is run. */
type PapersOfHook = {
  readonly fromTop: string;
  readonly project: string;
  /** As the check is called with, where the project is in the repository of the papers. */
  readonly input?: string;
};

function papersOf(top: string, input: string): PapersOfHook {
  const project = realpathSync('.');
  const fromTop = slashed(relative(top, realpathSync(input)) || '.');
  // In each worktree the project beside the papers is run; one that is elsewhere is in one place.
  return isBelow(top, project)
    ? { fromTop, project: slashed(relative(top, project) || '.'), input: slashed(input) }
    : { fromTop, project: slashed(project) };
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

function isOurs(path: string, script: string): boolean {
  try {
    return readFileSync(path, 'utf8') === script;
  } catch {
    return false;
  }
}

function hookScript(papers: PapersOfHook): string {
  return `#!/bin/sh
# Checks the papers that are about to be committed. Made by: ${commandLine('check', '--install-hook')}
${body(papers)}`;
}

/** Git runs a hook at the top of the repository. Paths are in single quotes, in which the shell changes nothing. */
function body({ fromTop, project, input }: PapersOfHook): string {
  const papers = input === undefined ? `"$PWD"/${quoted(fromTop)}` : quoted(input);
  return `(
  git --literal-pathspecs diff --cached --quiet --no-ext-diff --no-textconv -- ${quoted(fromTop)} && exit 0
  papers=${papers}
  # The path of its index that git gives to a hook may be relative to here.
  case "\${GIT_INDEX_FILE:-}" in ''|/*|?:*) ;; *) export GIT_INDEX_FILE="$PWD/$GIT_INDEX_FILE" ;; esac
  unset GIT_DIR GIT_WORK_TREE GIT_PREFIX
  cd ${quoted(project)} || exit 1
  ${isInstalled ? 'npx --no -- moothall check' : 'npm run --silent check --'} --staged --input "$papers"
) || { echo 'Nothing was committed. Fix the problems above, or commit without the check: git commit --no-verify' >&2; exit 1; }
`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
