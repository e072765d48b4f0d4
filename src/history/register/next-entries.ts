import type { IsoDate } from '../../language/dates.ts';
import type { LastPublished } from '../commit-reasons.ts';
import { sha256OfText } from '../../source/text-digest.ts';
import { isInPlace, movesOfPapers, pastWith } from './first-address.ts';
import { isTakenOff } from './in-turn.ts';
import { isAsItWas, type PaperText } from './known-text.ts';
import { lastText } from './moved-papers.ts';
import { isChange, type PaperPast, type RegisterPast } from './paper-past.ts';
import {
  type MeetingSaid,
  isFile,
  isOnTheSite,
  type RegisteredKind,
  type RegisterEntry,
  type RegisterEvent,
} from './register-line.ts';

/** What commits say of a paper since it was published, at the address that it had then. */
export type CommittedReason = (published: LastPublished, from: string) => string | undefined;

/** A paper or file that is on the site from this exchange on. */
export type GoingOut = {
  readonly kind: RegisteredKind;
  readonly address: string;
  readonly sha256: string;
  /** Of an agenda. */
  readonly items?: readonly string[];
  readonly meeting?: MeetingSaid;
  /** Of a printed pack: the numbers on its first and its last numbered page. */
  readonly numbers?: readonly [first: number, last: number];
  /** Why it is another than before, where somebody said. */
  readonly reason?: string;
  /** Why it was changed since, as the commits say it: for a change without any other reason. */
  readonly committed?: CommittedReason;
  /** The first day on which git has it; none where that isn't known. */
  readonly since?: IsoDate;
  /** Of a text: the last day on which git has a change of it, where that is a later one. */
  readonly textSince?: IsoDate;
  /** Of a report: what its title is known by; of a decision or a notice, its reference or id. */
  readonly title?: string;
  /** Of a report: what its text is known by, whatever its meeting. */
  readonly words?: string;
  /** Of a report: what its own words are known by, whatever its template. */
  readonly said?: string;
  /** Of a report: how many appendices it lists, where any. */
  readonly appendices?: number;
  /** The wards, pillars and matters that it is about: "wards/armley". */
  readonly about?: readonly string[];
  /** How many passages of its text are withheld, where any are. */
  readonly withheld?: number;
  /** Its page is there, and says that it is withheld. */
  readonly isWithheld?: true;
  /** Git has what it is now since today, or has it not yet: it can't have been on the site before. */
  readonly isOfToday: boolean;
  /** Git doesn't have its file: no commit shows what went out. */
  readonly isInNoCommit?: true;
};

/** Why a paper isn't on the site any more. */
export type TakenAway = {
  readonly what: Extract<RegisterEvent, 'withheld' | 'withdrawn' | 'held-back' | 'removed'>;
  readonly reason?: string;
};

/** What is no change, so that no reason is given of it. */
const AS_IT_WAS: ReadonlySet<RegisterEvent> = new Set(['found', 'set-anew']);

/** What is known of a paper by its text: of one that is withheld, nothing. */
const asKnown = ({ isWithheld, ...paper }: GoingOut): PaperText => {
  if (!isWithheld) return paper;
  const { kind, address } = paper;
  return { kind, address };
};

const GONE_ON: TakenAway = { what: 'removed' };

export type Exchange = {
  readonly day: IsoDate;
  /** In UTC, to the second. */
  readonly time: string;
  readonly commit?: string;
};

/**
 * What an exchange adds to the register: a line for each paper that is new, another than before, or gone; in the
 * order of their addresses.
 * @param past none where there is no earlier register: of what goes out then nobody knows since when it was out,
 * but of what is of today.
 * @param awayOf why a paper of an address is not on the site any more.
 */
export function nextEntries(
  past: RegisterPast | undefined,
  out: readonly GoingOut[],
  awayOf: (paper: PaperPast) => TakenAway,
  exchange: Exchange,
): Omit<RegisterEntry, 'number'>[] {
  const entries: Omit<RegisterEntry, 'number'>[] = [];
  const addresses = new Set<string>();
  for (const { address } of out) addresses.add(address);
  const isShown = (address: string): boolean => addresses.has(address);
  const isGone = (paper: PaperPast): boolean => isTakenOff(awayOf(paper));
  const moves = past
    ? movesOfPapers(past, () => out.map(asKnown), isShown, exchange.day, isGone)
    : new Map<string, string>();
  const moved = new Set(moves.values());
  const pastOfIt = past ? pastWith(past, moves) : () => undefined;
  for (const paper of out) {
    const from = moves.get(paper.address);
    const known = past?.get(paper.address);
    // What was at its address is another paper: it went to another, or this one comes from there.
    const isOther =
      (moved.has(paper.address) && from !== paper.address) ||
      (known !== undefined && from !== undefined && isInPlace(known, from));
    const what = isOther && !paper.isWithheld ? 'published' : eventOf(past, paper);
    const before = pastOfIt(paper.address);
    const reason = newReason(before, paper.reason);
    if (what === undefined) {
      const { kind, address } = paper;
      const isExplained = reason !== undefined && mayBeExplained(before, paper);
      if (isExplained) entries.push({ ...exchange, what: 'explained', kind, address, reason });
      continue;
    }
    const { kind, address, sha256, withheld, title, words, said, items, meeting, numbers } = paper;
    const { since, textSince, isInNoCommit, appendices, about = [] } = paper;
    const { commit, ...moment } = exchange;
    // What a commit says of a paper that is withheld now may be about what is in it.
    const why = reason ?? (paper.isWithheld ? undefined : reasonOfCommits(before, paper.committed));
    const last = before && lastText(before.events);
    const isAnother = what === 'published' || moves.has(paper.address);
    const isChange = isAnother ? last && !isAsItWas(last, paper) : !AS_IT_WAS.has(what);
    entries.push({
      ...moment,
      ...(commit !== undefined && isInNoCommit !== true && { commit }),
      ...{ what, kind, address, ...(what !== 'withheld' && { sha256 }) },
      ...(what === 'found' && since !== undefined && { since }),
      ...(what === 'found' && textSince !== undefined && { textSince }),
      ...(withheld !== undefined && { withheld }),
      ...(title !== undefined && what !== 'withheld' && { title }),
      ...(words !== undefined && what !== 'withheld' && { words }),
      ...(said !== undefined && what !== 'withheld' && { said }),
      ...(appendices !== undefined && what !== 'withheld' && { appendices }),
      ...(about.length > 0 && what !== 'withheld' && { about }),
      ...(items && { items }),
      ...(meeting && { meeting }),
      ...(numbers && { numbers }),
      ...(isChange
        ? why !== undefined && { reason: why }
        : paper.reason !== undefined && { reasonSha256: sha256OfText(paper.reason) }),
    });
  }
  for (const paper of past?.values() ?? []) {
    if (addresses.has(paper.address)) continue;
    const isGoneOn = moved.has(paper.address) || paper.movedTo !== undefined;
    // Of one that goes on at another address nothing is said but that it went: why it did is said there.
    const { what, reason } = isGoneOn ? GONE_ON : awayOf(paper);
    // Said once; again only where it is away for another reason than before.
    const isSameReason =
      what !== 'withdrawn' ||
      reason === undefined ||
      paper.last.reasonSha256 === sha256OfText(reason);
    if (!isOnTheSite(paper.last.what) && paper.last.what === what && isSameReason) continue;
    // Of what was withdrawn nothing new happened where nobody knows the reason any more: the commit that said it may be in no history now.
    if (paper.last.what === 'withdrawn' && what === 'removed' && !isGoneOn) continue;
    const { kind, address } = paper;
    entries.push({ ...exchange, what, kind, address, ...(reason !== undefined && { reason }) });
  }
  return entries.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}

/**
 * Whether why a paper was changed can be said afterwards: of a text that was changed, and is as it was then. Of a file the reason
 * is often the words of a commit, which say why that one was made.
 */
function mayBeExplained(
  known: PaperPast | undefined,
  { kind, isWithheld }: Pick<GoingOut, 'kind' | 'isWithheld'>,
): boolean {
  const changed = known?.versions.findLastIndex(isChange) ?? -1;
  return !isFile(kind) && isWithheld !== true && changed > 0;
}

/**
 * A reason that was given for an earlier change, or stood there when the paper first went out, and stayed in the front matter, is
 * none of this change.
 */
export function newReason(
  known: PaperPast | undefined,
  reason: string | undefined,
): string | undefined {
  if (reason === undefined) return undefined;
  const sha256 = sha256OfText(reason);
  const isKnown =
    known?.versions.some((version) => version.reasonSha256 === sha256) === true ||
    known?.events.some(({ what, reasonSha256 }) => mayStay(what) && reasonSha256 === sha256);
  return isKnown ? undefined : reason;
}

/** Whether a reason that was given then may have stayed in the front matter: that of what was taken off is elsewhere. */
const mayStay = (what: RegisterEvent): boolean => isOnTheSite(what) || what === 'withheld';

/** Why a paper was changed since the last that the register has of it, where commits say it and said nothing else before. */
export function reasonOfCommits(
  known: PaperPast | undefined,
  committed: CommittedReason | undefined,
): string | undefined {
  const published = known && publishedLast(known);
  const from = known?.versions.at(-1)?.address;
  return newReason(
    known,
    published && from !== undefined ? committed?.(published, from) : undefined,
  );
}

/**
 * Since when commits may say why a paper was changed: since whatever the register last has of it, a move or that it was taken away too.
 * Undefined for one that was never there, or was withheld until now: commits that were made meanwhile may be about what was in it, and the
 * one that opened it may have changed another file.
 */
export function publishedLast({ versions, events }: PaperPast): LastPublished | undefined {
  const last = events.at(-1);
  if (versions.length === 0 || !last) return undefined;
  const away = events.slice(events.findLastIndex(({ what }) => isOnTheSite(what)) + 1);
  if (away.some(({ what }) => what === 'withheld')) return undefined;
  const { day, commit } = last;
  return { day, commit, isBack: away.length > 0 };
}

function eventOf(past: RegisterPast | undefined, paper: GoingOut): RegisterEvent | undefined {
  const before = past?.get(paper.address);
  if (paper.isWithheld) return before?.last.what === 'withheld' ? undefined : 'withheld';
  // What was at its address went to another: this is another paper.
  if (before?.movedTo !== undefined) return 'published';
  if (!before) return past === undefined && !paper.isOfToday ? 'found' : 'published';
  // One that was withheld from the beginning is published for the first time when it is opened.
  if (before.versions.length === 0) return 'published';
  const last = before.versions.at(-1);
  const isAsBefore = last !== undefined && isAsItWas(last, paper);
  if (!isOnTheSite(before.last.what)) return isAsBefore ? 'returned' : 'changed';
  if (last?.sha256 === paper.sha256) return undefined;
  if (isAsBefore) return 'set-anew';
  return isFile(paper.kind) ? 'replaced' : 'changed';
}
