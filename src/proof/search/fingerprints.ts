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

/** Rolling hashes (Rabin and Karp) in an open table behind a sieve of bits that fits a processor's cache. */
export function fingerprintTable(size: number): FingerprintTable {
  const hashes: number[] = [];
  const needles: number[] = [];
  const offsets: number[] = [];
  let keys = new Int32Array(0);
  let entries = new Int32Array(0);
  let shift = 32;
  let sieve = new Uint8Array(0);
  let sieveShift = 32;
  let outgoing = 1;
  for (let i = 1; i < size; i += 1) outgoing = Math.imul(outgoing, BASE);

  return {
    add: (word, offset, needle) => {
      let hash = 0;
      for (let i = 0; i < size; i += 1)
        hash = (Math.imul(hash, BASE) + (word[offset + i] as number)) | 0;
      hashes.push(hash);
      needles.push(needle);
      offsets.push(offset);
    },
    seal: () => {
      const bits = Math.max(8, Math.ceil(Math.log2(hashes.length + 1)) + 2);
      shift = 32 - bits;
      keys = new Int32Array(1 << bits);
      entries = new Int32Array(1 << bits);
      const sieveBits = Math.min(25, bits + 4);
      sieveShift = 32 - sieveBits;
      sieve = new Uint8Array(1 << (sieveBits - 3));
      hashes.forEach((hash, entry) => {
        const spread = Math.imul(hash, SPREAD);
        const bit = spread >>> sieveShift;
        sieve[bit >> 3] = (sieve[bit >> 3] as number) | (1 << (bit & 7));
        let slot = spread >>> shift;
        while (entries[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
        keys[slot] = hash;
        entries[slot] = entry + 1;
      });
    },
    search: (view, verify) => {
      const { units, length } = view;
      if (hashes.length === 0 || length < size) return;
      let hash = 0;
      for (let i = 0; i < size - 1; i += 1)
        hash = (Math.imul(hash, BASE) + (units[i] as number)) | 0;
      for (let end = size - 1; end < length; end += 1) {
        hash = (Math.imul(hash, BASE) + (units[end] as number)) | 0;
        const start = end - size + 1;
        const bit = Math.imul(hash, SPREAD) >>> sieveShift;
        if (((sieve[bit >> 3] as number) & (1 << (bit & 7))) !== 0) {
          let slot = Math.imul(hash, SPREAD) >>> shift;
          for (let entry = entries[slot] as number; entry !== 0; entry = entries[slot] as number) {
            if (keys[slot] === hash)
              verify(needles[entry - 1] as number, offsets[entry - 1] as number, start);
            slot = (slot + 1) & (keys.length - 1);
          }
        }
        // The letter that leaves the window has been multiplied once for each that came after it.
        hash = (hash - Math.imul(units[start] as number, outgoing)) | 0;
      }
    },
  };
}
