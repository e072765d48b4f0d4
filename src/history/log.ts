import { gitRecords } from './git.ts';

/** A commit, and the paths below the folder that it changed. */
export type LoggedCommit = {
  readonly hash: string;
  /** Since 1970. */
  readonly seconds: number;
  /** Its parents: two or more of a merge, none of the first commit, or where a shortened history begins. */
  readonly parents: readonly string[];
  /** What its message says to be shown as why, in a trailer: "Reason: A figure was corrected.". */
  readonly reason?: string;
  readonly changes: readonly LoggedChange[];
};

export type LoggedChange = {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  /** Git's name of the content; none where the commit deleted it. */
  readonly blob?: string;
  /** As git writes it: "100644" for a file, "160000" for a submodule; of what was deleted, as it was. */
  readonly mode: string;
};

/** Begins the line of a commit; a path follows a line of what changed, and may hold anything. */
const COMMIT = '\u001e';

/**
 * The officer's own words for the public are a trailer of the message, as `git interpret-trailers` reads them: nothing else of it
 * is meant to be shown.
 */
const TRAILER = '%(trailers:key=Reason,valueonly,unfold,separator=%x20)';

/** The line of a commit, as the format above writes it. */
const HEAD = /^(\S+) (\d+) \[([^\]]*)\](.*)$/s;

/** A reason is a sentence or two: what is longer is none. */
const LONGEST_REASON = 1000;

/** ":100644 100644 <blob before> <blob after> M" */
const CHANGE = /^\n*:(\d+) (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]/;

/**
 * The log of a folder, from the newest commit to the oldest, a commit at a time.
 * @param which the options that choose the commits, and the commits.
 * @throws a GitProblem, where there is no commit too.
 */
export async function* readLog(
  folder: string,
  which: readonly string[],
): AsyncGenerator<LoggedCommit> {
  const records = gitRecords(folder, [
    ...(['log', '--raw', '--no-abbrev', '--no-renames', '--relative', '-z', '-m'] as const),
    ...[`--format=%x1e%H %ct [%P] ${TRAILER}`, ...which, '--', '.'],
  ]);
  let commit: (LoggedCommit & { changes: LoggedChange[] }) | undefined;
  let change: { blob?: string; mode: string } | undefined;
  for await (const some of records) {
    for (const record of some) {
      if (change) {
        commit?.changes.push({ path: record, ...change });
        change = undefined;
      } else if (record.startsWith(COMMIT)) {
        if (commit) yield commit;
        const [, hash = '', seconds = '', all = '', words = ''] = HEAD.exec(record.slice(1)) ?? [];
        const parents = all.split(' ').filter((one) => one !== '');
        commit = { hash, seconds: Number(seconds), parents, ...reasonOf(words), changes: [] };
      } else {
        const [found, before = '', after = '', blob = ''] = CHANGE.exec(record) ?? [];
        if (found === undefined) continue;
        change = /^0+$/.test(blob) ? { mode: before } : { mode: after, blob };
      }
    }
  }
  if (commit) yield commit;
}

/** Words that a page may show: nothing that turns the reading direction round, or that no officer types. */
function reasonOf(trailer: string): { readonly reason?: string } {
  const reason = trailer
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .normalize('NFC');
  return reason === '' || reason.length > LONGEST_REASON ? {} : { reason };
}
