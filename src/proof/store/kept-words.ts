import { keyOf, type LookedAt } from '../reading/look.ts';
import type { TextShards } from './proof-store.ts';

/** Files that were searched before, with what was kept of them: those of which nothing was kept come last. */
export async function* withKeptWords(
  known: readonly LookedAt[],
  texts: TextShards,
): AsyncGenerator<LookedAt> {
  const left = new Map(known.map((file) => [keyOf(file), file]));
  for await (const [key, words] of texts.read(new Set(left.keys()))) {
    const file = left.get(key);
    if (file) yield { ...file, known: true, words };
    left.delete(key);
  }
  for (const file of left.values()) yield { ...file, known: true };
}
