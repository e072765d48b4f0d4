import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * The words of the archive, so that the search page knows which words no paper has, and in which volumes the others are.
 * They are in two tiers, so that a changed word makes little anew: volumes of the newest municipal year, and all others.
 */
export type VocabularyTier = {
  /** Ids of its volumes. Each word has the places of its volumes in this list. */
  readonly volumes: readonly string[];
  /** How many papers they have. */
  readonly papers: number;
  /** The files of its words by their first letter, or by up to three where very many begin alike; {@link OTHERS} for all else. */
  readonly files: Readonly<Record<string, string>>;
};

/** The bucket of words that begin with no letter of the English alphabet. */
export const OTHERS = '0';

/** The words of a volume, packed for its note. */
export function packWords(words: ReadonlyMap<string, number>): string {
  const lines = [...words].sort(([a], [b]) => (a < b ? -1 : 1)).map((line) => line.join('\t'));
  return gzipSync(lines.join('\n')).toString('base64');
}

function* unpackWords(packed: string): Generator<readonly [word: string, papers: number]> {
  const lines = gunzipSync(Buffer.from(packed, 'base64')).toString('utf8');
  for (const line of lines.split('\n')) {
    const [word = '', papers] = line.split('\t');
    if (word !== '') yield [word, Number(papers)];
  }
}

export type VolumeWords = {
  readonly id: string;
  readonly papers: number;
  /** See {@link packWords}. */
  readonly words: string;
};

/**
 * Makes the files of a tier, by their names. Each line is a word, in how many papers it is, and the places of its volumes
 * in 36 figures: "allotment\t12\t03". The names have the hash of the content.
 */
export function vocabularyTier(
  name: string,
  volumes: readonly VolumeWords[],
): { readonly tier: VocabularyTier; readonly files: ReadonlyMap<string, Uint8Array> } {
  const words = new Map<string, { papers: number; volumes: string }>();
  for (const [at, volume] of volumes.entries()) {
    for (const [word, papers] of unpackWords(volume.words)) {
      const known = words.get(word);
      const digit = placeOf(at);
      if (known === undefined) words.set(word, { papers, volumes: digit });
      else {
        known.papers += papers;
        known.volumes += digit;
      }
    }
  }
  const buckets = new Map<string, string[]>();
  for (const word of [...words.keys()].sort()) {
    const { papers, volumes } = words.get(word) as { papers: number; volumes: string };
    const bucket = bucketOf(word);
    const line = `${word}\t${papers}\t${volumes}`;
    const known = buckets.get(bucket);
    if (known) known.push(line);
    else buckets.set(bucket, [line]);
  }
  const files = new Map<string, Uint8Array>();
  const names: Record<string, string> = {};
  for (const [bucket, lines] of [...buckets].flatMap(inFiles)) {
    const text = lines.join('\n');
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    const file = `words/${name}-${bucket}-${hash}.pf_words`;
    names[bucket] = file;
    files.set(file, gzipSync(text));
  }
  return {
    tier: {
      volumes: volumes.map(({ id }) => id),
      papers: volumes.reduce((sum, { papers }) => sum + papers, 0),
      files: names,
    },
    files,
  };
}

function bucketOf(word: string): string {
  const first = word.charAt(0);
  return first >= 'a' && first <= 'z' ? first : OTHERS;
}

type Bucket = readonly [name: string, lines: readonly string[]];

/** More than this in a file is much to load for one word: some 10 KB when it is packed. */
const MOST_SIGNS = 40_000;
/** What is asked for has so many signs of a word in common, at least: see layouts/browser/search/vocabulary.js. */
const LONGEST_NAME = 3;

/** The files of a bucket: where it has very many words they are cut by one more sign, and those that have none stay. */
function inFiles([name, lines]: Bucket): readonly Bucket[] {
  const signs = lines.reduce((sum, { length }) => sum + length, 0);
  if (signs < MOST_SIGNS || name.length === LONGEST_NAME) return [[name, lines]];
  const cut = name === OTHERS ? /^[1-9]/ : new RegExp(`^${name}[a-z0-9]`);
  const parts = new Map<string, string[]>();
  for (const line of lines) {
    const part = cut.exec(line)?.[0] ?? name;
    const known = parts.get(part);
    if (known) known.push(line);
    else parts.set(part, [line]);
  }
  return [...parts].flatMap((part) => (part[0] === name ? [part] : inFiles(part)));
}

/** Two signs a place, so that more than 36 volumes have one each. */
function placeOf(at: number): string {
  return at.toString(36).padStart(2, '0');
}
