import type { RegisterPast } from './paper-past.ts';
import type { RegisterEntry } from './register-line.ts';

/** The commit that the papers were of in the last exchange that added a line; undefined where no line of it has one. */
export function lastCommitOf(past: RegisterPast): string | undefined {
  let newest: RegisterEntry | undefined;
  for (const { last } of past.values()) {
    const isLater = newest === undefined || last.time > newest.time;
    // A paper that is in no commit has none.
    const isOfCommit = newest?.time === last.time && newest.commit === undefined;
    if (isLater || isOfCommit) newest = last;
  }
  return newest?.commit;
}
