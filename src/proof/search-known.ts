import { fileHashes, keyOf, lookAtWords, type FoundRun, type LookedAt } from './reading/look.ts';
import { compileMatcher } from './search/matcher.ts';
import type { Needle } from './search/needles.ts';
import type { TextShards } from './store/proof-store.ts';
import { lookAtAll } from './threads/look-at-all.ts';
import type { LookSettings } from './threads/messages.ts';

/** What is new in a file that was searched before. */
export type LookAtKnown = {
  readonly file: LookedAt;
  readonly runs: readonly FoundRun[];
  /** Where the file itself was read. */
  readonly bytes?: number;
};

/**
 * Searches files, which were searched before, for the secrets that were added since: in the texts that
 * were kept of them, and only where there are none in the files.
 */
export async function* searchKnown(
  known: readonly LookedAt[],
  needles: readonly Needle[],
  added: readonly Needle[],
  texts: TextShards,
  settings: LookSettings,
): AsyncGenerator<LookAtKnown> {
  if (added.length === 0) {
    for (const file of known) yield { file, runs: [] };
    return;
  }
  const numbers = added.map((needle) => needles.indexOf(needle));
  const renumbered = (runs: readonly FoundRun[]): FoundRun[] =>
    runs.map((run) => ({ ...run, needle: numbers[run.needle] as number }));
  const matcher = compileMatcher(added);
  const hashes = fileHashes(added);
  const left = new Map(known.map((file) => [keyOf(file), file]));
  for await (const [key, words] of texts.read(new Set(left.keys()))) {
    const file = left.get(key);
    if (file) yield { file, runs: renumbered(lookAtWords(words, matcher, hashes)) };
    left.delete(key);
  }
  const look = lookAtAll([...left.values()], { ...settings, needles: added, keepsWords: false });
  for await (const { files, looks } of look) {
    for (const [at, { runs, bytes }] of looks.entries()) {
      yield { file: files[at] as LookedAt, runs: renumbered(runs), bytes };
    }
  }
}
