/** What can go wrong with git: it isn't installed, the folder is in no repository, git refuses it, or it fails. */
export type GitProblemKind = 'missing' | 'no-repository' | 'not-trusted' | 'failed';

/** Thrown where git can't answer. The message is for the officer. */
export class GitProblem extends Error {
  override readonly name = 'GitProblem';
  readonly kind: GitProblemKind;
  /** Of git; none where it never ran, or was stopped. */
  readonly exitCode: number | undefined;

  constructor(kind: GitProblemKind, message: string, exitCode?: number) {
    super(message);
    this.kind = kind;
    this.exitCode = exitCode;
  }
}

/** The problem of a machine on which git can't be run. */
export function gitIsMissing(): GitProblem {
  return new GitProblem(
    'missing',
    'Git isn’t installed, or this program can’t find it. Install git, and try again.',
  );
}

/**
 * Says in plain words why git failed.
 * @param answer what git wrote to its standard error, in English (LC_ALL=C).
 */
export function problemOf(
  folder: string,
  command: string,
  answer: string,
  exitCode: number | undefined,
): GitProblem {
  const owned = /dubious ownership in repository at '([^\n]*)'/.exec(answer)?.[1];
  if (owned !== undefined) {
    const message = `Git refuses to read ${owned}, because it belongs to another user of this machine. If you trust what is in it, run: git config --global --add safe.directory ${quoted(owned)}`;
    return new GitProblem('not-trusted', message, exitCode);
  }
  if (/cannot use bare repository/.test(answer)) {
    const message = `Git refuses to read ${folder}: its files look like a repository of their own (HEAD, objects, refs), whose settings could run programs. Take those files out of the folder.`;
    return new GitProblem('not-trusted', message, exitCode);
  }
  if (/not a git repository|must be run in a work tree/i.test(answer)) {
    return new GitProblem('no-repository', `${folder} is not in a git repository.`, exitCode);
  }
  if (/missing blob|promisor|transport '.*' not allowed/.test(answer)) {
    const message = `This copy of the repository lacks earlier contents (it is a partial clone). Fetch them all first: git fetch --refetch --no-filter`;
    return new GitProblem('failed', message, exitCode);
  }
  const said = answer.trim().split('\n').at(-1) ?? '';
  const how = exitCode === undefined ? 'was stopped' : `failed (exit code ${exitCode})`;
  return new GitProblem(
    'failed',
    `Git ${how} during “git ${command}” in ${folder}${said === '' ? '.' : `: ${said}`}`,
    exitCode,
  );
}

const quoted = (path: string): string =>
  /^[\w./\\:-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
