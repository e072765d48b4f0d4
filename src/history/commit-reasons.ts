import type { IsoDate } from '../language/dates.ts';
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
  /** Why a path was deleted since it was published, as the commit says that deleted it. */
  ofDeletion(isIt: (path: string) => boolean, published: LastPublished): string | undefined;
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
  const sinceAfter =
    (least: number): CommitReasons['since'] =>
    (path, published) => {
      const all = repository?.changed.has(path) === true ? undefined : reasons.get(path);
      if (!all) return undefined;
      const later = laterThan(published, published.isBack === true ? all.slice(-1) : all);
      return joined(later.filter((one) => one.commit > least));
    };
  const untilGoneAfter = (least: number): CommitReasons['untilGone'] => {
    const since = sinceAfter(least);
    return (path, published) =>
      reasons.get(path)?.at(-1)?.isDeletion === true ? since(path, published) : undefined;
  };
  const after = (commit: string | undefined): CommitReasons => {
    const place = commit === undefined ? undefined : places.get(commit);
    return place === undefined
      ? all
      : { ...all, since: sinceAfter(place), untilGone: untilGoneAfter(place) };
  };
  const all: CommitReasons = {
    since: sinceAfter(-1),
    untilGone: untilGoneAfter(-1),
    ofDeletion: (isIt, published) => {
      for (const [path, all] of reasons) {
        if (!isIt(path)) continue;
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

/** The places of the commits that changed a paper that isn't open: what it says, not only its name. */
function commitsOfClosed(
  changes: readonly PathChange[],
  isOpen: (path: string) => boolean,
): ReadonlySet<number> {
  const blobs = new Map<string, string>();
  const went = new Map<number, string[]>();
  const came = new Map<number, string[]>();
  for (const { path, blob, commit } of changes) {
    const before = blobs.get(path);
    if (blob === undefined) blobs.delete(path);
    else blobs.set(path, blob);
    if (isOpen(path)) continue;
    if (before !== undefined) add(went, commit, before);
    if (blob !== undefined) add(came, commit, blob);
    // What was there before isn't known.
    if (before === undefined && blob === undefined) add(went, commit, path);
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

/** Several reasons, one after another, each a sentence. */
function joined(changes: readonly Reason[]): string | undefined {
  const words = new Set(changes.flatMap(({ reason }) => (reason === undefined ? [] : [reason])));
  if (words.size === 0) return undefined;
  if (words.size === 1) return [...words][0];
  return [...words].map((one) => (/[.!?…]$/.test(one) ? one : `${one}.`)).join(' ');
}
