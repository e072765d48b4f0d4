import { keyOf, type AtHand, type Looker, type Words } from '../reading/look.ts';
import { inShards } from '../store/proof-store.ts';
import type { Looks } from './messages.ts';

/** Searches some files, and packs what was searched. */
export async function lookAtBatch(looker: Looker, files: readonly AtHand[]): Promise<Looks> {
  const looks: Looks['looks'][number][] = [];
  const texts: [string, Words][] = [];
  for (const file of files) {
    const { words, ...look } = await looker.look(file);
    looks.push(look);
    if (words) texts.push([keyOf(file), words]);
  }
  return { looks, shards: [...inShards(texts)] };
}
