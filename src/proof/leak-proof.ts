import type { Nearness } from './near/nearness.ts';
import type { Secret, SecretSource } from '../language/secret.ts';
import type { Seal } from './secrets/sealed-scans.ts';

/** What was looked for, where, and what came of it. Nothing in it shows a secret. */
export type LeakProof = {
  /** How many papers withhold anything. */
  readonly withholding: number;
  /** Looked for. */
  readonly secrets: number;
  /** Not looked for: no different from words that any paper has. */
  readonly passedOver: number;
  /** Found, and allowed by name on record. */
  readonly allowed: number;
  /** Where allowances are on record under which nothing was found: they can go. */
  readonly unusedAllowances: readonly SecretSource[];
  readonly files: number;
  /** Of them, searched before. */
  readonly filesKnown: number;
  /** Unpacked and decoded. */
  readonly bytes: number;
  readonly hits: readonly LeakHit[];
  /** What open texts say that is nearly exempt. */
  readonly near: readonly NearCopy[];
  /** Found beyond those listed. */
  readonly moreHits: number;
  /** What can't be read can't be proved: as grave as a hit. */
  readonly unread: readonly Unread[];
  /** Exempt files whose words can't be read, so that they weren't looked for. */
  readonly exemptUnread: readonly ExemptUnread[];
  /** A text with every secret in it masked: for paths that are to be in a log. */
  readonly mask: (text: string) => string;
  /** What was found, in clear: for the officer's own terminal alone. */
  readonly wordsOf: (hit: LeakHit) => string | undefined;
};

export type LeakHit = {
  /** Path in the published folder, with forward slashes; a secret in it is masked. */
  readonly file: string;
  /** "line 12, column 5", "page 3", "$.items[2].summary", each preceded by what it was unpacked from. */
  readonly where: string;
  /** How it is written there: "html text", "gzip, json string, base64"… */
  readonly channel: string;
  readonly secret: Pick<Secret, 'kind' | 'source'>;
  /** The whole of it, or a piece. */
  readonly whole: boolean;
  /** "••• ••• •••": as many as it has words. */
  readonly excerpt: string;
  /** Where in open papers the officer wrote the same; the paths are masked as `file` is. None where there are none. */
  readonly alsoIn?: readonly OpenPlace[];
};

/** An open text that says nearly what an exempt one says. */
export type NearCopy = {
  readonly how: Nearness;
  readonly secret: SecretSource;
  readonly place: OpenPlace;
  /** Where the amount is, in the same file, that is beside a name: its line and column, the first being 1. */
  readonly amount?: { readonly line: number; readonly column: number };
  /** In clear, for the officer's own terminal alone: what may be put on record. */
  readonly words?: string;
  /** In their place where they are kept nowhere: copies of the same words have the same number. */
  readonly number?: number;
};

/** Whether a near copy stops the build; the others are warnings. */
export const isGrave = ({ how }: Pick<NearCopy, 'how'>): boolean =>
  how !== 'name' && !HINTS.has(how);

/** How many places of open texts have what may be exempt words, or may be there by chance: it is published, with a warning. */
export const placesWithWarnings = ({ near }: Pick<LeakProof, 'near'>): number =>
  new Set(
    near
      .filter((copy) => !isGrave(copy))
      .map(({ secret, place }) =>
        JSON.stringify([secret.file, secret.line, place.file, place.line]),
      ),
  ).size;

/** What two papers may have by chance. */
export const HINTS: ReadonlySet<Nearness> = new Set([
  ...([
    'piece',
    'standing',
    'rounded',
    'round',
    'other-price',
    'worked-out',
    'public-figure',
  ] as const),
]);

/** A line of an open paper. */
export type OpenPlace = {
  readonly file: string;
  readonly line: number;
  /** See {@link OpenText}. */
  readonly remedy?: string | undefined;
};

/** An exempt file of which not all words could be read: where it is announced, and why. */
export type ExemptUnread = SecretSource & { readonly why: WhyUnread };

export type WhyUnread =
  /** Damaged, of an unknown kind or locked. */
  | 'sealed'
  /** A table of more rows than a build can look for. */
  | 'too-large'
  /** Whoever builds may not open it. */
  | 'no-permission'
  /** A scan or picture, and none is read by machine. */
  | 'scan-not-read'
  /** A scan or picture, and no more may be read by machine in this build: the next goes on. */
  | 'scan-later'
  /** A scan or picture in which the machine is sure of no word. */
  | 'scan-without-words';

export type Unread = { readonly file: string; readonly where: string; readonly reason: string };

/** What officers, or the site itself, say openly: never read from the build's output. */
export type OpenText = {
  /** The text, or what reads it where it is needed. */
  readonly text: string | (() => string | Promise<string>);
  /** SHA-256 of the text, or of all that it is made from; without it the text is read in each proof. */
  readonly digest?: string;
  /** Path of the source. */
  readonly source: string;
  /** On which the text begins, 1-based; the first where it isn't said. */
  readonly line?: number;
  /**
   * `wording` of the site is on every page; `paper` (the default) was written by an officer; `own-title`
   * is the public title of a withheld paper, and opens nothing but words of that paper; `own-field` is what else
   * such a paper says in public, and opens no names; `heading` is what was put together of papers of several days, so
   * that nobody knows since when it is open; `reason` is why a paper was changed, which no paper says: it opens what came later alone.
   */
  readonly kind?: 'paper' | 'wording' | 'own-title' | 'own-field' | 'heading' | 'reason';
  /** Of a reason: since when it is there. */
  readonly since?: OnRecord;
  /** What can be done where it can't be taken out of its source: sentences. */
  readonly remedy?: string;
};

/** Since when something is there, as far as the register and git know it. */
export type OnRecord = {
  /**
   * The exchange of the register that brought it: of two, the earlier one is less. {@link BEGINNING} where the register
   * began with it, or there is none; {@link NOT_YET} where the register doesn't have it.
   */
  readonly exchange: string;
  /** The number of the commit, counted from the oldest; none where git doesn't know. */
  readonly commit?: number;
  /** Of the commit. */
  readonly day?: string;
};

export const BEGINNING = '';
export const NOT_YET = '~';

/** Of a source: since when it says what it says now, and since when there is a paper. */
export type SourceRecord = { readonly asItIs: OnRecord; readonly first: OnRecord };

/** By the path of the source. */
export type Recorded = ReadonlyMap<string, SourceRecord>;

/** The secrets of one source. */
export type SecretUnit = {
  /**
   * A digest over the whole of each file that they come from, and whatever else decides them. Never of a
   * secret alone: a short text can be guessed from its hash.
   */
  readonly id: string;
  /** Reads them; asked for only where something has changed. */
  readonly read: () => ReadSecrets | Promise<ReadSecrets>;
};

export type ReadSecrets = {
  readonly secrets: readonly Secret[];
  /** What its source says openly beside them. */
  readonly openTexts?: readonly OpenText[];
  /** What of it may be repeated, on record in the same source. */
  readonly allowed?: readonly Allowance[];
  /** Files of which not all words could be read, to be looked for. */
  readonly unread: readonly ExemptUnread[];
  /** Keeps what is made of them, so that only whoever has their source can open it; none where nothing is to be kept. */
  readonly seal?: Seal;
};

/** A file that would be published. */
export type ProofFile = {
  /** Below the folder of the site, with forward slashes. */
  readonly path: string;
  /** SHA-256 of its bytes in hexadecimal. */
  readonly digest: string;
  readonly absolute: string;
  /**
   * The build itself made it out of records that are given too, it is a library's file as the library has it, or it is made of
   * the program and the council's settings alone: only its name is searched.
   */
  readonly provedAt?: 'records' | 'library' | 'program';
};

/** What is given to the search, which keeps it in a layout of its own. */
export type ProofRecord = {
  /** As it is named to the officer: "pagefind/2026-27 (record of /meetings/…/)". */
  readonly path: string;
  /** SHA-256 of the text. */
  readonly digest: string;
  /** All of it: its text, titles and filters, as HTML, JSON or plain text; or what reads it where it is needed. */
  readonly text: string | (() => string | Promise<string>);
};

/** An exempt sentence that an open paper repeats on purpose. */
export type Allowance = {
  readonly text: string;
  readonly reason: string;
  /** Where it is on record. */
  readonly source?: SecretSource;
};

export type Limits = {
  /** Of containers and encodings within one another; escapes are decoded until none is left. */
  readonly depth: number;
  /** That one published file may unpack to. */
  readonly bytes: number;
  /** Listed; more are counted. */
  readonly hits: number;
};

export type ProofInput = {
  /** All that would be published. */
  readonly files: readonly ProofFile[];
  /** What the search was given. */
  readonly records?: readonly ProofRecord[];
  readonly secrets: readonly SecretUnit[];
  /** From the sources, never from the output: see `judgeByOpenWording` in search/. */
  readonly openTexts?: readonly OpenText[];
  readonly allowed?: readonly Allowance[];
  /** Since when open and exempt sources are there; by the days of their meetings alone where it isn't given. */
  readonly recorded?: Recorded;
  readonly limits?: Partial<Limits>;
  /** Folder for what was proved, so that it need not be again; without it every file is read. */
  readonly store?: string;
};

/** Whether the site may be published. */
export function provesNothingLeaked(proof: LeakProof): boolean {
  return proof.hits.length === 0 && !proof.near.some(isGrave) && proof.unread.length === 0;
}
