import { createHash } from 'node:crypto';

/**
 * A part of the site with files of its own: the pages of a volume, a volume of the search. It is made again where
 * what it needs has changed, and else kept as it is.
 */
export type Part<Note> = {
  /** Of all that decides its files and its note; none where it has to be tried again by the next build. */
  readonly needs: string | undefined;
  /** Site paths: "meetings/…/index.html". */
  readonly files: readonly string[];
  /** What the output has to know of it without making it: plain data. */
  readonly note: Note;
};

/** A part as an earlier build made it. */
export type EarlierPart<Note> = {
  /** Those of its files that are in the site as they were made; a file of another machine is copied when it is asked for. */
  readonly files: Pick<ReadonlySet<string>, 'has'>;
  readonly note: Note;
};

/** The site that an output makes its files for. */
export type SiteInMaking = {
  /** Keeps a part that was made of the same needs, and gives its note; undefined where it has to be made. */
  keep<Note>(name: string, needs: string): Note | undefined;
  /** The part of that name as it was, whatever it needed then: some of its files may still be right. */
  earlier<Note>(name: string): EarlierPart<Note> | undefined;
  /** What is known of the parts of that name, as earlier builds and other machines made them. */
  notes<Note>(name: string): readonly Note[];
  /** Adds a part whose files were written now, or were there before. A part that isn't added is taken away. */
  add<Note>(name: string, part: Part<Note>): void;
  write(path: string, content: string | Uint8Array): void;
  /** @param sha256 of the source, where it is known: it isn't read where the site has the same. */
  place(path: string, source: string, sha256?: string): void;
  /** Where a file of the site can be read while it is made. */
  absolute(path: string): string;
};

/**
 * Makes a part that is made as a whole, where it isn't as it should be.
 * @param files its files by their site paths from the root, "/feeds/papers.atom", and what is in them.
 */
export function makeWhole(
  site: SiteInMaking,
  name: string,
  needs: string,
  files: () => readonly (readonly [url: string, text: string])[],
): void {
  if (site.keep(name, needs) !== undefined) return;
  const made = files();
  for (const [url, text] of made) site.write(pathOf(url), text);
  site.add(name, { needs, files: made.map(([url]) => pathOf(url)), note: {} });
}

/**
 * A digest of plain data on which files depend. Throws a TypeError for a map or a set: as JSON they are all the
 * same, and a change in one would change no page.
 */
export function needsOf(...data: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(data, plain)).digest('base64url').slice(0, 32);
}

/**
 * A digest of plain data that many parts need, such as all committees: it is made once. The data may not change after that.
 * @param shown what of it is needed, where that isn't all; one function for all calls.
 */
export function sharedNeeds<T extends object>(
  data: T,
  shown: (data: T) => unknown = whole,
): string {
  const of = shown as (data: never) => unknown;
  const digests = SHARED.get(data) ?? new Map<typeof of, string>();
  SHARED.set(data, digests);
  const digest = digests.get(of) ?? needsOf(shown(data));
  digests.set(of, digest);
  return digest;
}

const SHARED = new WeakMap<object, Map<(data: never) => unknown, string>>();

const whole = (data: unknown): unknown => data;

function plain(key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) {
    throw new TypeError(`What files need is not plain data: ${key} is a map or a set.`);
  }
  return value;
}

/** The path of a file below the folder of the site, of its site path. */
export const pathOf = (url: string): string => decodeURIComponent(url).replace(/^\//, '');
