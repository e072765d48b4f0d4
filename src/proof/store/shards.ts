import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Words } from '../reading/look.ts';

/** Files as they were searched, by their keys: many together, since pages are much alike. */
export type ShardTexts = ReadonlyMap<string, Words>;

/** A shard as it is kept, and whose texts are in it. */
export type Shard = { readonly keys: readonly string[]; readonly bytes: Uint8Array };

/** Letters in one shard: small, so that one page taken out of it costs little. */
export const SHARD_LETTERS = 1 << 20;

type Packed = readonly [
  key: string,
  texts: Words['texts'],
  noise: Words['noise'],
  spans: Words['spans'],
  hashes: Words['hashes'],
];

const MOST_UNPACKED = 64 << 20;
const HASH_BYTES = 32;

/** Letters that a file's words have. */
export function lettersOf({ texts, noise, hashes }: Words): number {
  const letters = (sum: number, text: string) => sum + text.length;
  return texts.reduce(letters, 0) + noise.reduce(letters, 0) + hashes.length * 64;
}

export function packShard(texts: ShardTexts): Shard {
  const content = [...texts].map(([key, { texts, noise, spans, hashes }]): Packed => {
    return [key, texts, noise, spans, hashes];
  });
  const packed = deflateRawSync(JSON.stringify(content), { level: 1 });
  const hash = createHash('sha256').update(packed).digest();
  return { keys: [...texts.keys()], bytes: Buffer.concat([hash, packed]) };
}

/** The texts of a shard; undefined where it isn't as it was written. */
export function unpackShard(bytes: Buffer): ShardTexts | undefined {
  const packed = bytes.subarray(HASH_BYTES);
  const hash = createHash('sha256').update(packed).digest();
  if (!hash.equals(bytes.subarray(0, HASH_BYTES))) return undefined;
  const content = JSON.parse(
    inflateRawSync(packed, { maxOutputLength: MOST_UNPACKED }).toString(),
  ) as Packed[];
  return new Map(
    content.map(([key, texts, noise, spans, hashes]) => [key, { texts, noise, spans, hashes }]),
  );
}
