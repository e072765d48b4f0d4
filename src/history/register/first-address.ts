import { meetingInPath } from '../../language/meeting-day.ts';
import { outSinceOf, type OutSince, type PaperPast, type RegisterPast } from './paper-past.ts';
import { isOnTheSite } from './register-line.ts';

/** A paper that may have been at another address of its meeting before, by its text or file as it is now. */
export type PaperElsewhere = {
  readonly address: string;
  /** None where it isn't known. */
  readonly sha256?: string | undefined;
};

/**
 * Since when a paper has been on the site, at whatever address of its meeting: one whose file got another name is the same
 * paper, where the register has the same text at the address that went as this one came. None where that isn't so, or
 * where two papers could be meant.
 * @param isShown whether an address goes out now.
 */
export function outSinceElsewhere(
  past: RegisterPast,
  paper: PaperElsewhere,
  isShown: (address: string) => boolean,
): OutSince | undefined {
  const known = past.get(paper.address);
  if (!known) {
    if (paper.sha256 === undefined) return undefined;
    const [before, ...more] = (indexOf(past).onSite.get(paper.sha256) ?? []).filter(
      (other) => isOfSameMeeting(other, paper) && !isShown(other.address),
    );
    return before && more.length === 0 ? (earlierOf(past, before) ?? before.outSince) : undefined;
  }
  return known.outSince && earlierOf(past, known);
}

/** What a paper was before it got this address, where it came as another one went. */
function earlierOf(past: RegisterPast, paper: PaperPast, moves = 0): OutSince | undefined {
  const { first, events } = paper;
  if (moves > MOST_MOVES || first.what !== 'published' || first.sha256 === undefined)
    return undefined;
  // Taken off in between, it began anew.
  if (!events.every(({ what }) => isOnTheSite(what)) && moves === 0) return undefined;
  const [before, ...more] = (
    indexOf(past).removed.get(keyOf(first.time, first.sha256)) ?? []
  ).filter((other) => other.kind === paper.kind && isOfSameMeeting(other, paper));
  if (!before || more.length > 0) return undefined;
  return earlierOf(past, before, moves + 1) ?? outSinceOf(before.events.slice(0, -1));
}

const MOST_MOVES = 20;

function isOfSameMeeting(
  { address }: { readonly address: string },
  paper: { readonly address: string },
): boolean {
  const meeting = meetingInPath(address)?.path;
  return meeting !== undefined && meeting === meetingInPath(paper.address)?.path;
}

type ByText = {
  readonly onSite: ReadonlyMap<string, readonly PaperPast[]>;
  /** By the moment at which each went, and the text that it had. */
  readonly removed: ReadonlyMap<string, readonly PaperPast[]>;
};

const indexes = new WeakMap<RegisterPast, ByText>();

function indexOf(past: RegisterPast): ByText {
  const made = indexes.get(past);
  if (made) return made;
  const onSite = new Map<string, PaperPast[]>();
  const removed = new Map<string, PaperPast[]>();
  const add = (to: Map<string, PaperPast[]>, key: string, paper: PaperPast): void => {
    to.set(key, [...(to.get(key) ?? []), paper]);
  };
  for (const paper of past.values()) {
    const sha256 = paper.versions.at(-1)?.sha256;
    if (sha256 === undefined) continue;
    if (isOnTheSite(paper.last.what)) add(onSite, sha256, paper);
    else if (paper.last.what === 'removed') add(removed, keyOf(paper.last.time, sha256), paper);
  }
  const index = { onSite, removed };
  indexes.set(past, index);
  return index;
}

const keyOf = (time: string, sha256: string): string => `${time} ${sha256}`;
