import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { Limits } from '../leak-proof.ts';
import {
  hasCssEscapes,
  hasEscapes,
  isEscapedTwice,
  unescaped,
  withinSight,
} from '../search/escapes.ts';
import { hasComments, hasInnerMarkup, hasMarkup, type Reading } from '../search/folded-view.ts';
import type { NoiseReading } from '../search/folded-noise.ts';
import type { Run } from '../search/matcher.ts';
import { blobsIn, MAY_HIDE_BLOBS } from './blobs.ts';
import { readAs, within, type Explorer, type Origin } from './exploration.ts';
import { formatOf, isMeaningful, type TextLanguage } from './formats.ts';
import { openers } from './openers.ts';
import { channelIn, encodingIn, placeIn } from './places.ts';

/**
 * How many figures the hashes have that registers, lists of files and commits are full of: SHA-1 and SHA-2, and the beginning of
 * one, by which the register knows a title. A few of many thousands begin as something packed does. That many bytes can't
 * hold a secret that is packed and cut short.
 */
const HASH_FIGURES: ReadonlySet<number> = new Set([16, 32, 40, 56, 64, 96, 128]);

/** What comes to light of a text, once something is found in it: how it is written there, and where. */
export type Described = { readonly channel: string | undefined; readonly place: string };
export type Describe = (run: Run) => Described;

/** Searches what an explorer brings to it. */
export type Search = {
  /** Of the file that is read now. `noise` says that the bytes may be no text at all. */
  scan(text: string, reading: Reading, origin: Origin, describe: Describe): void;
  /** Bytes that may be no text at all. */
  noise(bytes: Buffer, origin: Origin, describe: Describe): void;
  /** A whole file, or a whole part of one. `sha256` is its hash, for what is known by it. */
  whole(bytes: Buffer, origin: Origin, sha256: () => string): void;
  unread(origin: Origin, reason: string): void;
};

/** Noise is read as Latin-1, and where signs outside ASCII are looked for, as UTF-8 too. */
export function readingsOfNoise(bytes: Buffer, accented: boolean): NoiseReading[] {
  return accented && !isAscii(bytes) ? ['latin1', 'utf8'] : ['latin1'];
}

/**
 * @param published digests of files that are published: as letters in a text they carry nothing else, and a part of an
 *   archive that is one of them is searched where it is published.
 */
export function createExplorer(
  search: Search,
  limits: Limits,
  published: ReadonlySet<string> = new Set(),
): Explorer {
  let bytesLeft = limits.bytes;
  let bytesSearched = 0;
  let leftOut = false;
  /** Decoded in this file already: what is escaped is in each reading of its text. */
  const blobsSeen = new Set<string>();

  const tooDeep = (origin: Origin) => {
    if (origin.depth <= limits.depth) return false;
    explorer.unread(origin, `it is packed into more than ${limits.depth} others`);
    return true;
  };

  const explorer: Explorer = {
    limits,
    later: { pdfs: [] },
    get bytesLeft() {
      return Math.max(0, bytesLeft);
    },
    get bytesSearched() {
      return bytesSearched;
    },
    path: (path) => {
      bytesLeft = limits.bytes;
      blobsSeen.clear();
      explorer.text(path, 'text', { steps: [], channels: ['file name'], name: '', depth: 0 });
    },
    file: (name, bytes) => {
      bytesLeft = limits.bytes;
      bytesSearched = 0;
      leftOut = false;
      blobsSeen.clear();
      explorer.bytes(bytes, { steps: [], channels: [], name, depth: 0 });
    },
    unread: (origin, reason) => {
      if (origin.isHash !== true) search.unread(origin, reason);
    },
    isPublished: (bytes) => {
      if (published.size === 0 || bytes.length === 0) return false;
      const is = published.has(createHash('sha256').update(bytes).digest('hex'));
      leftOut ||= is;
      return is;
    },
    get leftOut() {
      return leftOut;
    },
    bytes: (bytes, origin) => {
      if (tooDeep(origin)) return;
      bytesSearched += bytes.length;
      bytesLeft -= bytes.length;
      if (bytesLeft < 0 && origin.depth > 0) {
        explorer.unread(origin, `it unpacks to more than ${limits.bytes} bytes`);
        return;
      }
      search.whole(bytes, origin, () => createHash('sha256').update(bytes).digest('hex'));
      const format = formatOf(bytes, origin.name);
      if (format.kind === 'text') explorer.text(format.text, format.language, origin);
      else openers[format.kind](bytes, origin, explorer, format);
    },
    text: (text, language, origin) => {
      if (tooDeep(origin)) return;
      searchText(text, language, origin);
      let inner = text;
      for (let times = 2; isEscapedTwice(inner); times += 1) {
        const decoded = unescaped(inner);
        // Decoding only ever shortens a text, so that this comes to an end.
        if (decoded.length >= inner.length) break;
        inner = decoded;
        bytesLeft -= inner.length;
        if (bytesLeft < 0) {
          explorer.unread(origin, `it decodes to more than ${limits.bytes} bytes`);
          return;
        }
        const channel = times === 2 ? 'escaped twice' : `escaped ${times} times`;
        searchText(inner, 'text', readAs(origin, channel));
      }
    },
    noise: (bytes, origin, from = 0) => {
      const describe = (run: Run) => ({
        channel: undefined,
        place: `byte ${from + run.start + 1}`,
      });
      search.noise(bytes, origin, describe);
    },
  };

  /** One text in all its readings, and what it carries in letters. */
  const searchText = (text: string, language: TextLanguage, origin: Origin) => {
    const describeFrom = (from: number) => (run: Run) => {
      const [start, end] = [from + run.start, from + run.end];
      const encoding = encodingIn(text.slice(start, end));
      const part = channelIn(text, language, start);
      const clear = part === 'text' && origin.channels.length > 0 ? undefined : part;
      return {
        channel: [clear, encoding].filter((name) => name !== undefined).join(', ') || undefined,
        place: origin.channels[0] === 'file name' ? '' : placeIn(text, language, start),
      };
    };
    for (const reading of readingsOf(text)) {
      // The letters of an escape may be meant as they are: beside the escaped reading, that is so near one alone.
      const spans =
        reading === 'plain' && hasEscapes(text) ? withinSight(text) : [[0, text.length] as const];
      for (const [from, to] of spans) {
        search.scan(text.slice(from, to), reading, origin, describeFrom(from));
      }
    }
    searchBlobs(text, origin);
    if (MAY_HIDE_BLOBS.test(text)) searchBlobs(unescaped(text), origin);
  };

  const searchBlobs = (text: string, origin: Origin) => {
    for (const blob of blobsIn(text)) {
      const { channel, at, written } = blob;
      if (blobsSeen.has(written) || published.has(written)) continue;
      blobsSeen.add(written);
      const inside = within(origin, channel, `${channel} at character ${at + 1}`);
      const isHash = channel === 'hex' && HASH_FIGURES.has(written.length);
      const inner = isHash ? { ...inside, isHash } : inside;
      for (const bytes of blob.readings) {
        if (isMeaningful(bytes)) explorer.bytes(bytes, inner);
        else explorer.noise(bytes, inner);
      }
    }
  };

  return explorer;
}

/** Plain reading finds nothing beside the escaped one where nothing but entities is escaped. */
function readingsOf(text: string): Reading[] {
  const escapes = hasEscapes(text);
  const mayMislead = escapes && (text.includes('\\') || text.includes('%'));
  const readings: Reading[] = [];
  if (!escapes || mayMislead) readings.push('plain');
  if (escapes) readings.push('escaped');
  if (hasCssEscapes(text)) readings.push('css');
  if (hasMarkup(text)) readings.push('markup');
  if (hasInnerMarkup(text)) readings.push('inner-markup');
  if (hasComments(text)) readings.push('commented-markup');
  return readings;
}
