import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { IsoDate } from '../language/dates.ts';
import { algorithmOf, blobDigestOfFile } from './blob-digest.ts';
import { gitOutput } from './git.ts';

/** What a path held from one commit until another, in the first-parent history. */
export type PastContent = {
  readonly path: string;
  /** Git's name of the content. */
  readonly blob: string;
  /** The number of the commit that brought it, counted from the oldest that is known. */
  readonly since: number;
  /** The number of the commit that replaced or deleted it; none while it is still there. */
  readonly until?: number;
  readonly from: IsoDate;
  /** The day on which it was replaced; none where that isn't committed. */
  readonly to?: IsoDate;
  /** It was there already where a shortened history begins, so that its day isn't known. */
  readonly fromBoundary: boolean;
};

/** What files of a folder held before they held what they hold. */
export type PastContents = {
  /** Every content of each file that was ever directly in a folder, the oldest first. */
  inFolder(folder: string): readonly PastContent[];
  /**
   * Where a file was before, the last place first: a commit that brought it took away one of its name or content elsewhere. A
   * meeting that goes to another day takes its papers with it. It ends where two could be meant.
   */
  placesBefore(path: string): readonly string[];
  /** Paths whose file differs from the last commit. */
  readonly changed: ReadonlySet<string>;
  /** Writes a content into the cache, and gives its path. Throws a GitProblem where git can't give it. */
  extract(blob: string, extension: string): Promise<string>;
};

/** A change that a commit made to a path. */
export type PathChange = {
  readonly path: string;
  /** None where the commit deleted it. */
  readonly blob?: string;
  readonly commit: number;
  readonly date: IsoDate;
  readonly boundary: boolean;
  /** What the commit says to be shown as why. */
  readonly reason?: string;
};

const NO_CHANGES: readonly PastContent[] = [];

/** Makes the history of changes that are given from the oldest to the newest. */
export function pastContents(
  changes: Iterable<PathChange>,
  changed: ReadonlySet<string>,
  extract: PastContents['extract'],
): PastContents {
  const byPath = new Map<string, PastContent[]>();
  for (const { path, blob, commit, date, boundary } of changes) {
    const contents = byPath.get(path) ?? [];
    const last = contents.at(-1);
    if (last && last.until === undefined) {
      contents[contents.length - 1] = { ...last, until: commit, to: date };
    }
    if (blob !== undefined) {
      contents.push({ path, blob, since: commit, from: date, fromBoundary: boundary });
    }
    byPath.set(path, contents);
  }
  const placesBefore = placesIn(byPath);
  const byFolder = new Map<string, PastContent[]>();
  for (const [path, contents] of byPath) {
    const folder = dirname(path);
    const gathered = byFolder.get(folder);
    if (gathered) gathered.push(...contents);
    else byFolder.set(folder, contents);
  }
  for (const contents of byFolder.values()) contents.sort((a, b) => a.since - b.since);
  return {
    inFolder: (folder) => byFolder.get(folder) ?? NO_CHANGES,
    placesBefore,
    changed,
    extract,
  };
}

/** Finds where files were before; what each commit took away is gathered where somebody asks. */
function placesIn(
  byPath: ReadonlyMap<string, readonly PastContent[]>,
): PastContents['placesBefore'] {
  let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (path) => {
    const places: string[] = [];
    let from: string | undefined = path;
    let end: number | undefined;
    while (from !== undefined) {
      const came: PastContent | undefined = beginningOf(byPath.get(from), end);
      if (!came) break;
      known ??= pathsGone(byPath);
      end = came.since;
      const found: ReadonlySet<string> | undefined =
        known.get(`${end} ${basename(from)}`) ?? known.get(`${end} ${came.blob}`);
      const [place, ...others]: string[] = [...(found ?? [])].filter((one) => one !== came.path);
      from = others.length === 0 ? place : undefined;
      if (from !== undefined) places.push(from);
    }
    return places;
  };
}

/** The content with which a file came that was there, without a break, until a commit, or is there now. */
function beginningOf(
  contents: readonly PastContent[] = [],
  end: number | undefined,
): PastContent | undefined {
  let at = contents.findIndex(({ until }) => until === end);
  while (at > 0 && contents[at - 1]?.until === contents[at]?.since) at -= 1;
  return contents[at];
}

/** The paths that each commit took away, by its number with their names, and with what they held. */
function pathsGone(
  byPath: ReadonlyMap<string, readonly PastContent[]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  for (const [path, contents] of byPath) {
    for (const [at, { until, blob }] of contents.entries()) {
      if (until === undefined || contents[at + 1]?.since === until) continue;
      for (const by of [basename(path), blob]) {
        const key = `${until} ${by}`;
        known.set(key, (known.get(key) ?? new Set()).add(path));
      }
    }
  }
  return known;
}

/** Takes contents out of a repository into a cache, each once. */
export function extractor(repository: string, cacheDir: string): PastContents['extract'] {
  let drafts = 0;
  return async (blob, extension) => {
    const path = join(cacheDir, 'versions', `${blob}.${extension}`);
    // Whatever is there under the name is used only where it is what the name says.
    if (blobDigestOfFile(path, algorithmOf(blob))?.digest === blob) return path;
    await mkdir(dirname(path), { recursive: true });
    // Whole or not at all: another build may look at the same time.
    drafts += 1;
    const draft = `${path}.${process.pid}.${drafts}`;
    try {
      await pipeline(gitOutput(repository, ['cat-file', 'blob', blob]), createWriteStream(draft));
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    return path;
  };
}
