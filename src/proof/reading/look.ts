import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path/posix';
import type { SecretKind } from '../../language/secret.ts';
import type { Limits } from '../leak-proof.ts';
import { compileMatcher, type Matcher, type OnView } from '../search/matcher.ts';
import type { Needle } from '../search/needles.ts';
import { wordsOfView } from '../search/words.ts';
import { createExplorer, readingsOfNoise, type Search } from './explorer.ts';
import type { Explorer } from './exploration.ts';
import { createPdfReader } from './pdf.ts';

/** Part of a needle that is in a file, wherever that be. */
export type FoundRun = { readonly needle: number; readonly from: number; readonly to: number };

/** What is to be searched: bytes on the disk, or in memory. */
export type LookedAt = {
  /** As it is named to the officer. */
  readonly path: string;
  /** For its ending, which says how the bytes are read where they don't say it. */
  readonly name: string;
  /** SHA-256 in hexadecimal of the bytes; they are checked against it. */
  readonly digest: string;
  readonly content:
    { readonly absolute: string } | { readonly text: string | (() => string | Promise<string>) };
  /** It was searched before, and is searched for added secrets alone. */
  readonly known?: true;
  /** What was kept of it then. */
  readonly words?: Words;
};

/** A file that can be looked at, here or in a thread: its text is in memory, or it is on the disk. */
export type AtHand = Omit<LookedAt, 'content'> & {
  readonly content: { readonly absolute: string } | { readonly text: string };
};

/** Reads what is to be looked at, where it isn't on the disk. Throws what reading it throws. */
export async function atHand(file: LookedAt): Promise<AtHand> {
  const { content } = file;
  if ('absolute' in content) return { ...file, content };
  const { text } = content;
  return { ...file, content: { text: typeof text === 'string' ? text : await text() } };
}

/** What came of searching one file. */
export type Look = {
  /** Each once. */
  readonly runs: readonly FoundRun[];
  /** Unpacked and decoded. */
  readonly bytes: number;
  readonly unread: readonly { readonly where: string; readonly reason: string }[];
  /** What was searched, so that other secrets can be looked for in it; none of a file too large for that. */
  readonly words?: Words;
};

/** A file as it is searched. */
export type Words = {
  readonly texts: readonly string[];
  /** Of bytes that may be no text. */
  readonly noise: readonly string[];
  /** Where in the file such bytes are as they are: pictures, which are not kept. */
  readonly spans: readonly Span[];
  /** SHA-256 of the file and each part of it. */
  readonly hashes: readonly string[];
};

/** A part of a file: from, and up to but not with. */
export type Span = readonly [from: number, to: number];

export type Looker = {
  /** Of a file whose words were kept, those are searched, and of the file itself no more than they leave out. */
  look(file: AtHand): Promise<Look>;
  /** What is in the path of a published file, which is published with it. */
  lookAtPath(path: string): readonly FoundRun[];
};

/**
 * What takes long to open: of these is kept what was read. A page is read again as quickly as what was
 * kept of it would be unpacked.
 */
const SLOW_TO_OPEN = /\.(?:pdf|docx|xlsx|odt|ods|zip)$/i;
/** Of one file; more of noise is pictures. */
const MOST_LETTERS = 1 << 19;
const MOST_NOISE = 1 << 16;

/** What is looked for as the bytes of a file. */
const IS_FILE: ReadonlySet<SecretKind> = new Set(['file-hash', 'withdrawn-file']);

const NOTHING: Buffer = Buffer.alloc(0);

/** By what a file's reading is known: its bytes, and the ending of its name. */
export function keyOf({ name, digest }: Pick<LookedAt, 'name' | 'digest'>): string {
  return `${digest}${extname(name).toLowerCase()}`;
}

/** Needles by the hash of the file that they are looked for as. */
export function fileHashes(needles: readonly Needle[]): ReadonlyMap<string, number> {
  return new Map(
    needles.flatMap(({ secret, folded }, needle) =>
      IS_FILE.has(secret.kind) && folded === secret.text.toLowerCase() ? [[folded, needle]] : [],
    ),
  );
}

/** Whether letters or signs are looked for that UTF-8 and Latin-1 write in different ways. */
export function hasAccents(needles: readonly Needle[]): boolean {
  return needles.some(({ secret }) => !isAscii(Buffer.from(secret.text)));
}

/**
 * Searches files for needles, and says which there are, not where: that is asked of few files, and costs
 * more. Never throws for what is in a file.
 * @param keepsWords whether to give back what was searched
 * @param published digests of files that are published
 */
export function createLooker(
  needles: readonly Needle[],
  limits: Limits,
  keepsWords: boolean,
  matcher = compileMatcher(needles),
  published?: ReadonlySet<string>,
): Looker {
  const hashes = fileHashes(needles);
  const accents = hasAccents(needles);
  const pdfs = createPdfReader();
  let root = NOTHING;
  let found = new Runs(matcher);
  let unread: { where: string; reason: string }[] = [];
  let kept: Kept | undefined;
  const search: Search = {
    scan: (text, reading) => {
      matcher.scan(text, reading, false, found.add, kept?.keeper(text.length, false));
    },
    noise: (bytes) => {
      const words = kept;
      const span = words && spanOf(bytes, root);
      if (span) words?.spans.push(span);
      // The words that are kept may be searched for signs that are not looked for now.
      const accented = accents || (words !== undefined && !span);
      for (const reading of readingsOfNoise(bytes, accented)) {
        const keeper = span ? undefined : words?.keeper(bytes.length, true);
        matcher.scanNoise(bytes, reading, found.add, keeper);
      }
    },
    whole: (bytes, origin, sha256) => {
      if (bytes.length === 0 || (hashes.size === 0 && !kept)) return;
      const hash = origin.depth === 0 ? digest : sha256();
      kept?.hashes.push(hash);
      found.addFile(hashes.get(hash));
    },
    unread: ({ steps }, reason) => unread.push({ where: steps.join(', '), reason }),
  };
  const explorer = createExplorer(search, limits, published);
  let digest = '';
  const lookAgain = (words: Words, bytes: Buffer): Look => {
    const again = new Runs(matcher);
    for (const text of words.texts) matcher.scan(text, 'plain', false, again.add);
    for (const text of words.noise) matcher.scan(text, 'plain', true, again.add);
    for (const [from, to] of words.spans) {
      const span = bytes.subarray(from, to);
      for (const reading of readingsOfNoise(span, accents)) {
        matcher.scanNoise(span, reading, again.add);
      }
    }
    if (hashes.size > 0) for (const hash of words.hashes) again.addFile(hashes.get(hash));
    return { runs: again.all(), bytes: 0, unread: [] };
  };
  return {
    lookAtPath: (path) => {
      found = new Runs(matcher);
      kept = undefined;
      explorer.path(path);
      return found.all();
    },
    look: async (file) => {
      const { words } = file;
      if (words?.spans.length === 0) return lookAgain(words, NOTHING);
      const bytes = bytesOf(file);
      if (bytes === undefined) return CHANGED;
      if (words) return lookAgain(words, bytes);
      root = bytes;
      digest = file.digest;
      found = new Runs(matcher);
      unread = [];
      kept = keepsWords && SLOW_TO_OPEN.test(file.name) ? new Kept() : undefined;
      explorer.file(file.name, bytes);
      await readPdfs(explorer, pdfs);
      root = NOTHING;
      const look = { runs: found.all(), bytes: explorer.bytesSearched, unread };
      // What was left to another file may be published there no longer when the words are searched again.
      if (explorer.leftOut) return look;
      return kept?.whole === true && unread.length === 0 ? { ...look, words: kept } : look;
    },
  };
}

/** Where a part of a file is in it; undefined where it is something else that was made of it. */
function spanOf(part: Buffer, file: Buffer): Span | undefined {
  const from = part.byteOffset - file.byteOffset;
  const to = from + part.length;
  return part.buffer === file.buffer && from >= 0 && to <= file.length ? [from, to] : undefined;
}

/** The bytes of a file; none where they aren't those of its digest. */
export function bytesOf({ content, digest }: AtHand): Buffer | undefined {
  const bytes = 'text' in content ? Buffer.from(content.text) : readOrNothing(content.absolute);
  const is = bytes && createHash('sha256').update(bytes).digest('hex') === digest;
  return is ? bytes : undefined;
}

/** In one step: in a thread of its own nobody waits for it, and four steps a page cost more than the page. */
function readOrNothing(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

export const CHANGED: Look = {
  runs: [],
  bytes: 0,
  unread: [{ where: '', reason: 'it was changed while the site was made' }],
};

/** Reads what the explorer left. */
export async function readPdfs(
  explorer: Explorer,
  pdfs: ReturnType<typeof createPdfReader>,
): Promise<void> {
  const { later } = explorer;
  for (let pdf = later.pdfs.shift(); pdf; pdf = later.pdfs.shift()) {
    await pdfs.read(pdf.bytes, pdf.origin, explorer);
  }
}

/** Gathers each run once. */
class Runs {
  readonly #runs = new Map<string, FoundRun>();
  readonly #matcher: Matcher;

  constructor(matcher: Matcher) {
    this.#matcher = matcher;
  }

  readonly add = ({ needle, from, to }: FoundRun): void => {
    // A withdrawn file's hash may be cited; only its bytes must not get out.
    if (this.#matcher.needles[needle]?.secret.kind === 'withdrawn-file') return;
    this.#runs.set(`${needle} ${from} ${to}`, { needle, from, to });
  };

  addFile(needle: number | undefined): void {
    if (needle === undefined) return;
    const to = this.#matcher.needles[needle]?.folded.length ?? 0;
    this.#runs.set(`${needle} 0 ${to}`, { needle, from: 0, to });
  }

  all(): FoundRun[] {
    return [...this.#runs.values()];
  }
}

class Kept implements Words {
  readonly texts: string[] = [];
  readonly noise: string[] = [];
  readonly spans: Span[] = [];
  readonly hashes: string[] = [];
  #letters = 0;
  #noise = 0;

  /** Whether all that was searched is kept. */
  get whole(): boolean {
    return this.#letters <= MOST_LETTERS && this.#noise <= MOST_NOISE;
  }

  /** What keeps a text of so many letters as it is searched; nothing where the file has too many. */
  keeper(letters: number, noise: boolean): OnView | undefined {
    this.#letters += letters;
    if (noise) this.#noise += letters;
    if (!this.whole) return undefined;
    return (view, part, reading) => {
      const words = wordsOfView(view, part, reading);
      if (words.length > 0) (noise ? this.noise : this.texts).push(words);
    };
  }
}
