import { createLooker, keyOf, type AtHand, type Looker, type Words } from '../reading/look.ts';
import { compileMatcher, type Matcher } from '../search/matcher.ts';
import type { Needle } from '../search/needles.ts';
import { inShards } from '../store/proof-store.ts';
import type { Looks, LookSettings } from './messages.ts';

/** Searches some files, and packs what was searched. */
export type BatchLooker = (files: readonly AtHand[]) => Promise<Looks>;

/**
 * Searches files for all needles, and known ones for those that were added alone.
 * @param matcher of all needles, where there is one already
 */
export function createBatchLooker(
  { needles, added, limits, keepsWords, published }: LookSettings,
  matcher: Matcher = compileMatcher(needles),
): BatchLooker {
  const forAll = createLooker(needles, limits, keepsWords, matcher, published);
  let forAdded: Looker | undefined;
  const addedLooker = (): Looker => {
    const all = added.length === needles.length;
    const some = all ? needles : added.map((needle) => needles[needle] as Needle);
    const own = all ? matcher : compileMatcher(some);
    return createLooker(some, limits, false, own, published);
  };
  return async (files) => {
    const looks: Looks['looks'][number][] = [];
    const texts: [string, Words][] = [];
    for (const file of files) {
      if (file.known === true) {
        forAdded ??= addedLooker();
        const { runs, bytes, unread } = await forAdded.look(file);
        const renumbered = runs.map((run) => ({ ...run, needle: added[run.needle] as number }));
        looks.push({ runs: renumbered, bytes, unread });
        continue;
      }
      const { words, ...look } = await forAll.look(file);
      looks.push(look);
      if (words) texts.push([keyOf(file), words]);
    }
    return { looks, shards: [...inShards(texts)] };
  };
}
