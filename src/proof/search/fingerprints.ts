import type { FoldedView } from './folded-view.ts';

/** Letters of a fingerprint: of a sentence, and of what is shorter than that. */
export const LONGEST_FINGERPRINT = 24;
export const SHORTEST_FINGERPRINT = 6;

/** Called where a fingerprint of a needle may begin in the view. */
export type Verify = (needle: number, offset: number, at: number) => void;

/** Fingerprints of one size, and where in which needle each begins. */
export type FingerprintTable = {
  add(word: Uint16Array, offset: number, needle: number): void;
  /** After the last `add`, before the first `search`. */
  seal(): void;
  search(view: Readonly<FoldedView>, verify: Verify): void;
};

const BASE = 0x01000193;
const SPREAD = 0x9e3779b1;

/**
 * Hashes (Rabin and Karp) in an open table behind a sieve of bits that fits a processor's cache. Of each fingerprint the
 * sieve has all its pieces of so many letters that follow one another: of any fingerprint in a text, one piece begins at a
 * place that is looked at, so that the letters between such places needn't be (Wu and Manber 1994).
 * @param size letters of a fingerprint
 * @param piece letters of a piece, fewer than those
 */
export function fingerprintTable(size: number, piece: number): FingerprintTable {
  const hashes: number[] = [];
  const needles: number[] = [];
  const offsets: number[] = [];
  const pieces = new Set<number>();
  /** From one place that is looked at to the next. */
  const step = size - piece + 1;
  let keys = new Int32Array(0);
  let entries = new Int32Array(0);
  let shift = 32;
  let sieve = new Uint8Array(0);
  let sieveShift = 32;

  return {
    add: (word, offset, needle) => {
      hashes.push(hashAt(word, offset, size));
      needles.push(needle);
      offsets.push(offset);
      for (let i = 0; i < step; i += 1) pieces.add(hashAt(word, offset + i, piece));
    },
    seal: () => {
      const bits = Math.max(8, Math.ceil(Math.log2(hashes.length + 1)) + 2);
      shift = 32 - bits;
      keys = new Int32Array(1 << bits);
      entries = new Int32Array(1 << bits);
      hashes.forEach((hash, entry) => {
        let slot = Math.imul(hash, SPREAD) >>> shift;
        while (entries[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
        keys[slot] = hash;
        entries[slot] = entry + 1;
      });
      const sieveBits = Math.min(25, Math.max(12, Math.ceil(Math.log2(pieces.size + 1)) + 4));
      sieveShift = 32 - sieveBits;
      sieve = new Uint8Array(1 << (sieveBits - 3));
      for (const hash of pieces) {
        const bit = Math.imul(hash, SPREAD) >>> sieveShift;
        sieve[bit >> 3] = (sieve[bit >> 3] as number) | (1 << (bit & 7));
      }
      pieces.clear();
    },
    search: ({ units, length }, verify) => {
      if (hashes.length === 0) return;
      for (let from = 0; from + size <= length; from += step) {
        const bit = Math.imul(hashAt(units, from + step - 1, piece), SPREAD) >>> sieveShift;
        if (((sieve[bit >> 3] as number) & (1 << (bit & 7))) === 0) continue;
        const last = Math.min(from + step - 1, length - size);
        for (let start = from; start <= last; start += 1) {
          const hash = hashAt(units, start, size);
          let slot = Math.imul(hash, SPREAD) >>> shift;
          for (let entry = entries[slot] as number; entry !== 0; entry = entries[slot] as number) {
            if (keys[slot] === hash)
              verify(needles[entry - 1] as number, offsets[entry - 1] as number, start);
            slot = (slot + 1) & (keys.length - 1);
          }
        }
      }
    },
  };
}

function hashAt(units: Uint16Array, from: number, length: number): number {
  let hash = 0;
  for (let at = from; at < from + length; at += 1)
    hash = (Math.imul(hash, BASE) + (units[at] as number)) | 0;
  return hash;
}
