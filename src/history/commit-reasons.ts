import type { IsoDate } from '../language/dates.ts';
import { inSentences } from '../language/sentence.ts';
import { inRuns } from './in-runs.ts';
import type { PathChange } from './past-contents.ts';

/** What commits changed, from the oldest to the newest. */
export type CommittedChanges = {
  readonly commits?: readonly string[];
  readonly changes: readonly PathChange[];
  /** Paths that differ from the last commit. */
  readonly changed: ReadonlySet<string>;
};

/** When a paper was published or taken away last: why it was changed since is in later commits. */
export type LastPublished = {
  readonly day: IsoDate;
  /** The commit that was published; none where the papers weren't those of a commit. */
  readonly commit?: string | undefined;
  /** It was not on the site since: only the commit that made it what it is says why, not those before. */
  readonly isBack?: boolean;
};

/** What commits say of why paths were changed. */
export type CommitReasons = {
  /**
   * Why a path was changed, or deleted, since it was published: what commits say of that in their last lines, "Reason: …".
   * Undefined where none does, and where what is there isn't committed.
   */
  since(path: string, published: LastPublished): string | undefined;
  /** The same of a path at which nothing is any more; undefined where something is. */
  untilGone(path: string, published: LastPublished): string | undefined;
  /**
   * Why a path was deleted since it was published, as the commit says that deleted it.
   * @param isMoved whether a path is that to which it had gone: then it was deleted there, and from its own it only went.
   */
  ofDeletion(
    isIt: (path: string) => boolean,
    published: LastPublished,
    isMoved?: (path: string) => boolean,
  ): string | undefined;
  /** All that it would say of a path, for whoever keeps what was made of it. */
  ofPath(path: string): unknown;
  /** The place of a commit among those that are known; of one that isn't, -1. */
  placeOf(commit: string): number;
  /** The same without what is said of changes that were published with a commit, or before: none of a later change. */
  after(commit: string | undefined): CommitReasons;
  /**
   * The same without the words of commits that changed something else than open papers too: a commit has one reason for all that it
   * changed. A file that only got another name was not changed.
   */
  ofOpenPapers(isOpen: (path: string) => boolean): CommitReasons;
};

type Reason = {
  readonly commit: number;
  readonly date: IsoDate;
  readonly isDeletion: boolean;
  readonly reason?: string;
};

/**
 * Why papers were changed, by the commits that changed them. Only the words that an officer wrote to be shown count; any other
 * words of a commit are private. Where a shortened history begins, nobody knows what its first commit changed.
 */
export function commitReasons(repository: CommittedChanges | undefined): CommitReasons {
  const places = new Map((repository?.commits ?? []).map((hash, place) => [hash, place]));
  const byPath = new Map<string, Reason[]>();
  for (const { path, blob, commit, date, boundary, reason } of repository?.changes ?? []) {
    const change = {
      ...{ commit, date, isDeletion: blob === undefined },
      ...(reason !== undefined && !boundary && { reason }),
    };
    const known = byPath.get(path);
    if (known) known.push(change);
    else byPath.set(path, [change]);
  }
  const explained = [...byPath].filter(([, all]) => all.some((one) => one.reason !== undefined));
  const reasons = new Map(explained);
  const laterThan = ({ day, commit }: LastPublished, all: readonly Reason[]): readonly Reason[] => {
    const place = commit === undefined ? undefined : places.get(commit);
    // Where nobody knows which commit was published, the last one counts, if it is of a later day.
    if (place === undefined) return all.slice(-1).filter((one) => one.date > day);
    return all.filter((one) => one.commit > place);
  };
  const ofChangesAfter = (least: number): Pick<CommitReasons, 'since' | 'untilGone'> => {
    const since: CommitReasons['since'] = (path, published) => {
      const all = repository?.changed.has(path) === true ? undefined : reasons.get(path);
      if (!all) return undefined;
      const later = laterThan(published, published.isBack === true ? all.slice(-1) : all);
      return joined(later.filter((one) => one.commit > least));
    };
    return {
      since,
      untilGone: (path, published) =>
        reasons.get(path)?.at(-1)?.isDeletion === true ? since(path, published) : undefined,
    };
  };
  const after = (commit: string | undefined): CommitReasons => {
    const place = commit === undefined ? undefined : places.get(commit);
    return place === undefined ? all : { ...all, ...ofChangesAfter(place) };
  };
  const all: CommitReasons = {
    ...ofChangesAfter(-1),
    ofDeletion: (isIt, published, isMoved) => {
      const paths = [...reasons.keys()];
      const moved = isMoved ? paths.filter(isMoved) : [];
      for (const path of moved.length > 0 ? moved : paths.filter(isIt)) {
        const all = reasons.get(path) ?? [];
        const [reason] = laterThan(published, all.slice(-1)).flatMap((one) =>
          one.isDeletion && one.reason !== undefined ? [one.reason] : [],
        );
        if (reason !== undefined) return reason;
      }
      return undefined;
    },
    ofPath: (path) => reasons.get(path),
    placeOf: (commit) => places.get(commit) ?? -1,
    after,
    ofOpenPapers: (isOpen) => {
      if (!repository || reasons.size === 0) return all;
      const closed = commitsOfClosed(repository.changes, isOpen);
      if (closed.size === 0) return all;
      const changes = repository.changes.map((change): PathChange => {
        if (change.reason === undefined || !closed.has(change.commit)) return change;
        const rest: Partial<PathChange> & PathChange = { ...change };
        delete (rest as { reason?: unknown }).reason;
        return rest;
      });
      return commitReasons({ ...repository, changes });
    },
  };
  return all;
}

/**
 * The places of the commits that changed a paper that isn't open: what it says, not only its name. An open paper that went to another place
 * is open there as long as it says the same.
 */
function commitsOfClosed(
  changes: readonly PathChange[],
  isOpen: (path: string) => boolean,
): ReadonlySet<number> {
  const blobs = new Map<string, string>();
  const went = new Map<number, string[]>();
  const came = new Map<number, string[]>();
  /** By the place to which an open paper went: what it says. */
  const openAs = new Map<string, string>();
  const isStillOpen = (path: string): boolean => {
    const blob = openAs.get(path);
    return isOpen(path) || (blob !== undefined && blobs.get(path) === blob);
  };
  for (const ofCommit of inRuns(changes, ({ commit }) => commit)) {
    const wentOpen = new Set(
      ofCommit.flatMap(({ path, blob }) => (blob === undefined && isStillOpen(path) ? [path] : [])),
    );
    const left = new Set([...wentOpen].flatMap((path) => blobs.get(path) ?? []));
    for (const { path, blob, commit } of ofCommit) {
      const before = blobs.get(path);
      if (blob === undefined) blobs.delete(path);
      else blobs.set(path, blob);
      if (before === undefined && blob !== undefined && left.has(blob)) openAs.set(path, blob);
      if (blob === undefined ? wentOpen.has(path) : isStillOpen(path)) continue;
      if (before !== undefined) add(went, commit, before);
      if (blob !== undefined) add(came, commit, blob);
      // What was there before isn't known.
      if (before === undefined && blob === undefined) add(went, commit, path);
    }
  }
  const isAsItWas = (commit: number): boolean =>
    sorted(went.get(commit)).join() === sorted(came.get(commit)).join();
  return new Set([...went.keys(), ...came.keys()].filter((commit) => !isAsItWas(commit)));
}

const sorted = (blobs: readonly string[] = []): string[] => [...blobs].sort();

function add(lists: Map<number, string[]>, commit: number, blob: string): void {
  const known = lists.get(commit);
  if (known) known.push(blob);
  else lists.set(commit, [blob]);
}

/** Several reasons, one after another. */
function joined(changes: readonly Reason[]): string | undefined {
  const words = changes.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
  return words.length === 0 ? undefined : inSentences(words);
}
