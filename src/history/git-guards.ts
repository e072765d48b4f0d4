import { GitProblem } from './git-problem.ts';

/**
 * A repository may come from a stranger, as a folder or an archive, and its own settings can name programs
 * that git runs while it only reads. What is here keeps git from running any of them. The settings of the
 * machine and of its user are trusted, as their programs are.
 */

/** The commands of git that are used, each looked at for what it could run. */
export type GitCommand =
  | 'cat-file'
  | 'check-attr'
  | 'checkout-index'
  | 'config'
  | 'diff'
  | 'diff-files'
  | 'for-each-ref'
  | 'hash-object'
  | 'log'
  | 'ls-files'
  | 'rev-list'
  | 'rev-parse'
  | 'status';

/** Settings that win over those of the repository. */
const SETTINGS: Readonly<Record<string, string>> = {
  'core.quotepath': 'off',
  'core.fsmonitor': 'false',
  // An index that is refreshed on the way would call a hook.
  'core.hooksPath': '/dev/null',
  // With this on, a log runs the program that looks at signatures.
  'log.showSignature': 'false',
  // Nothing is fetched: contents that a partial clone lacks would come by programs of its choice.
  'protocol.allow': 'never',
  // Files of the papers that look like a repository aren't taken for one.
  'safe.bareRepository': 'explicit',
};

/** Git compares all that it knows of a file, so that none passes for unchanged that was given its old time. */
const WHOLE_COMPARISON: Readonly<Record<string, string>> = {
  'core.trustctime': 'true',
  'core.checkStat': 'default',
};

const NO_DIFF_PROGRAMS = ['--no-ext-diff', '--no-textconv'];
// Git asks each submodule by a process of its own, which has filters of its own.
const NO_SUBMODULES = ['--ignore-submodules=all'];

const OPTIONS: Readonly<Partial<Record<GitCommand, readonly string[]>>> = {
  log: [...NO_DIFF_PROGRAMS, '--no-show-signature'],
  diff: [...NO_DIFF_PROGRAMS, ...NO_SUBMODULES],
  'diff-files': [...NO_DIFF_PROGRAMS, ...NO_SUBMODULES],
  status: NO_SUBMODULES,
};

/** Those that read or write files of the folder, and would pass them through the filters that attributes name. */
const FILTERING: ReadonlySet<GitCommand> = new Set<GitCommand>([
  'checkout-index',
  'diff',
  'diff-files',
  'hash-object',
  'log',
  'status',
]);

/** Whether a command could run the filters of the repository. */
export function runsFilters(command: GitCommand): boolean {
  return FILTERING.has(command);
}

/** What git answers with the names of filters that are set, with where each is set. */
export const FILTERS_QUESTION = [
  'config',
  '-z',
  '--show-scope',
  '--name-only',
  '--get-regexp',
  '^filter\\.',
] as const;

/**
 * The filters that a repository itself sets, from the answer to {@link FILTERS_QUESTION}. One of the same name
 * in the user's own settings isn't run either. Throws a {@link GitProblem} for a name that git can't be made to leave out.
 */
export function filtersOfRepository(answer: string): readonly string[] {
  const names = new Set<string>();
  const fields = answer.split('\0');
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [scope, key = ''] = [fields[at], fields[at + 1]];
    if (scope === 'system' || scope === 'global' || scope === 'command') continue;
    const name = key.slice('filter.'.length, key.lastIndexOf('.'));
    if (/[=\n]/.test(name)) {
      throw new GitProblem(
        'not-trusted',
        'Git can’t be asked here: the settings of the repository have a filter whose name can’t be trusted. Take it out of .git/config.',
      );
    }
    names.add(name);
  }
  return [...names];
}

/** All arguments of a run of git: the guards, and what is asked. */
export function guarded(
  [command, ...rest]: readonly [GitCommand, ...string[]],
  filters: readonly string[],
): string[] {
  const settings = Object.entries({
    ...SETTINGS,
    ...(command === 'diff-files' && WHOLE_COMPARISON),
  })
    // It runs no hooks, and is asked where they are.
    .filter(([key]) => command !== 'rev-parse' || key !== 'core.hooksPath')
    .map(([key, value]) => `${key}=${value}`);
  const off = filters.flatMap((name) =>
    ['clean=', 'smudge=', 'process=', 'required=false'].map((set) => `filter.${name}.${set}`),
  );
  return [
    ...['--no-pager', '--literal-pathspecs', '--no-replace-objects'],
    ...[...settings, ...off].flatMap((setting) => ['-c', setting]),
    ...[command, ...(OPTIONS[command] ?? []), ...rest],
  ];
}

/** What of git's own environment is kept: where the settings of the machine and its user are, and where to look. */
const KEPT =
  /^GIT_(CONFIG_(GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)$/i;

/**
 * The environment of git: in English, and asking nobody.
 * @param index whether the index is the one of the commit that is being made, which git names to its hooks.
 */
export function gitEnvironment(
  environment: NodeJS.ProcessEnv,
  index: boolean,
): Record<string, string | undefined> {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^GIT_/i.test(name) || KEPT.test(name) || (index && name === 'GIT_INDEX_FILE'),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    // Else a status would write the index anew, perhaps while somebody commits.
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_LAZY_FETCH: '1',
    // Nor do grafts change what the history says.
    GIT_GRAFT_FILE: '/dev/null',
  };
}
