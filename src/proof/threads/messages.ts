import type { Limits } from '../leak-proof.ts';
import type { Look, AtHand } from '../reading/look.ts';
import type { Needle } from '../search/needles.ts';
import type { Shard } from '../store/shards.ts';

/** What a thread is started with. The needles are in its memory alone. */
export type LookSettings = {
  readonly needles: readonly Needle[];
  /** The places among them of those for which known files were never searched. */
  readonly added: readonly number[];
  readonly limits: Limits;
  readonly keepsWords: boolean;
  /** Digests of files that are published. */
  readonly published: ReadonlySet<string>;
};

export type ToLookThread = { readonly batch: number; readonly files: readonly AtHand[] };

/** Of the files of one batch, in their order. */
export type Looks = {
  readonly looks: readonly Omit<Look, 'words'>[];
  readonly shards: readonly Shard[];
};

export type FromLookThread = { readonly batch: number } & Looks;
