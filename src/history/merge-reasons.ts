import { inSentences } from '../language/sentence.ts';
import { readLog, type LoggedChange } from './log.ts';

/**
 * Why a merge changed what it did, as the commits of its branch say it: a merge has no words of its own as a rule. A commit has one reason
 * for all that it changed: where some of that is not among what the merge changed, it is of nothing that can be seen there, and its reason
 * is left out.
 * @param changes what the merge changed, compared with its first parent.
 * @param boundary the commits at which a shallow clone cuts the history off: nobody knows what they changed.
 * @returns by path. Of what is gone, the reason of the commit that deleted it alone.
 * @throws a GitProblem
 */
export async function reasonsOfMerge(
  folder: string,
  merge: string,
  changes: readonly LoggedChange[],
  boundary: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const now = new Map(changes.map(({ path, blob }) => [path, blob]));
  const found = new Map<string, string[]>();
  const settled = new Set<string>();
  // The newest comes first.
  for await (const { hash, reason, changes: own } of readLog(folder, [
    '--no-merges',
    `${merge}^1..${merge}`,
  ])) {
    const counts = !boundary.includes(hash) && own.every(({ path }) => now.has(path));
    for (const { path } of own) {
      if (counts && reason !== undefined && !settled.has(path)) {
        found.set(path, [reason, ...(found.get(path) ?? [])]);
      }
      if (now.get(path) === undefined) settled.add(path);
    }
  }
  return new Map([...found].map(([path, all]) => [path, inSentences(all)]));
}
