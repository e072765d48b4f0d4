import type { PaperPast } from '../../history/register/paper-past.ts';
import type { RegisterEntry } from '../../history/register/register-line.ts';
import { formatDate, type IsoDate } from '../../language/dates.ts';
import { meetingInPath, type MeetingInPath } from '../../language/days/meeting-day.ts';
import { folderOfFile } from '../../papers/addresses.ts';
import { readPrintedUrl } from '../../papers/pack-addresses.ts';
import { isOff, type Meeting } from '../../papers/agenda/meeting.ts';
import { addressTaken } from '../register/address-taken.ts';
import { committeeCalled, committeeNow } from '../register/committees-gone.ts';
import { heldOtherwise, timeAndPlaceInWords } from '../register/held-otherwise.ts';
import { eventIn, type PaperEvent } from '../register/events-of-lines.ts';
import { addressNow } from '../register/register-views.ts';
import type { RegisterPapers } from '../register/register-papers.ts';
import { paperOfLine } from '../register/paper-of-line.ts';
import { agendaThen, meetingTitle, nameOfGone, titleAt } from '../register/register-titles.ts';
import { agendasMoved } from '../register/agendas-moved.ts';
import { titleStart, whyOff } from './calendar-events.ts';
import { newsOfPapers, type NewsOf } from './news-of-papers.ts';
import { topicsOfGone } from './topics-of-gone.ts';

/** Something that happened to a paper, as a feed says it. */
export type PaperNews = {
  /** The number of its line in the register, which never changes. */
  readonly number: number;
  readonly day: IsoDate;
  /** The moment of it in UTC, where it is known. */
  readonly time?: string;
  readonly what: PaperEvent;
  readonly title: string;
  /** "Report to Plans Panel, 11 May 2022". */
  readonly detail: string;
  /** Site path of what there is to read. */
  readonly url: string;
  readonly reason?: string;
  /**
   * "Cancelled: ", of the news by which a meeting was taken off its day; "To be held after all: ", of that by which it was put back;
   * "Withheld: ", of a paper that was never open here.
   */
  readonly state?: string;
  /** What the meeting is called of which that is said: it is off, and not its agenda. */
  readonly meeting?: string;
};

/** What a feed says, with what names it for ever: a place of the site, or of the feed itself. */
export type FeedEntry = Omit<PaperNews, 'number'> & { readonly id: string };

/** What news is made from. */
export type NewsSource = Pick<RegisterPapers, 'index' | 'register' | 'past'>;

/** What is no news to a reader: that a paper was there before the register, isn't ready yet, or is as it was. */
const NO_NEWS: ReadonlySet<PaperEvent> = new Set(['found', 'held-back', 'explained', 'set-anew']);

/** After these a reader asks which paper it was. */
const GONE: ReadonlySet<PaperEvent> = new Set(['withdrawn', 'removed']);

/**
 * When a report or its file that is gone came out first, at whatever address. Its title may be why it was withdrawn and isn't said
 * again: the day tells it from others of its meeting. Nothing where the register didn't see it come, or the line is of another paper
 * that was at the address.
 */
function firstOut({ kind, events }: PaperPast, line: RegisterEntry): string[] {
  if ((kind !== 'report' && kind !== 'file') || !events.includes(line)) return [];
  const first = events.find(({ what }) => what === 'published' || what === 'found');
  return first?.what === 'published' ? [`First published on ${formatDate(first.day)}`] : [];
}

/**
 * What happened to papers, the newest first, each with what it is about. It is read from the end of the register, so that
 * whoever needs the newest alone reads no more.
 */
export function* paperNews(papers: NewsSource): Generator<readonly [news: PaperNews, of: NewsOf]> {
  const { register, index, past } = papers;
  const about = newsOfPapers(papers);
  const moves = agendasMoved(register.entries);
  /** Meetings of which the newest was said. */
  const newest = new Set<string>();
  for (const entry of register.entries.toReversed()) {
    const { number, day, time, kind, address, reason } = entry;
    const known = papers.past.get(address);
    const isLast = entry === known?.last;
    // That it moved is said by the line that took it off.
    if (moves.came.has(number)) continue;
    const goneOn = isLast && entry.what === 'removed' ? placeIn(papers, known) : undefined;
    const gone = goneOn ?? moves.to.get(number);
    // Another paper may be at the address now.
    const own = paperOfLine(past, entry)?.address ?? address;
    const isElsewhere = own !== address && !isOfSameCommittee(papers, address, own);
    const place = gone ?? placeNow(papers, own);
    // Where it came back to another address, that it was out before is known there.
    const pastNow = papers.past.get(place);
    const whole = pastNow?.events.some((one) => one.number === number) === true ? pastNow : known;
    const what = gone !== undefined ? 'moved' : whole ? eventIn(whole, entry) : entry.what;
    const meeting = meetingInPath(address);
    const isClosedFirst = what === 'withheld' && (whole ?? known)?.events[0] === entry;
    // It was withheld before the register, as others were out.
    if (isClosedFirst && entry.time === register.entries[0]?.time) continue;
    if (NO_NEWS.has(what) || (kind === 'pack' && !isNewsOfPack(address, what, day, meeting?.date)))
      continue;
    // That it moved is said of its new address; so it is of what went from here before another came, or it came back itself.
    if (what === 'removed' && place !== address && isLast) continue;
    if (what === 'removed' && known?.events.includes(entry) === false) continue;
    const titled = isElsewhere ? undefined : titleAt(index, place);
    const committee = meeting?.committee;
    const now = saysState(what) ? index.meetings.get(place) : undefined;
    const state = isClosedFirst
      ? 'Withheld: '
      : now && stateSaid(now, entry, own === address ? known : whole, !newest.has(place));
    if (now) newest.add(place);
    // It may have gone on to another day since.
    const isOfThen = what === 'moved' || what === 'moved-and-changed' || what === 'withheld';
    const isOfReport = kind === 'report' || kind === 'file';
    const came = isOfThen && gone === undefined && isOfReport ? meeting : undefined;
    // So may its meeting.
    const wentTo = moves.to.get(number);
    const isOtherDay = came && came.date !== meetingInPath(place)?.date;
    const details = [
      isOtherDay
        ? detailThen(papers, { place, meeting: came, now: titled?.detail })
        : (titled?.detail ??
          (committee === undefined ? '' : committeeCalled(index, past, committee))),
      ...(gone !== undefined && meeting && meetingInPath(gone)?.date !== meeting.date
        ? [`Until now at its meeting of ${formatDate(meeting.date)}`]
        : []),
      ...(state !== undefined && now ? whyOff(now) : []),
      ...(now ? timeAndPlaceChanged((own === address ? known : whole)?.events ?? [], entry) : []),
      ...(titled === undefined && GONE.has(what) && whole ? firstOut(whole, entry) : []),
    ];
    yield [
      {
        ...{ number, day, time, what },
        ...(state !== undefined && { state }),
        ...(state !== undefined && now && { meeting: meetingTitle(index, now) }),
        title:
          (wentTo !== undefined && wentTo !== place && agendaThen(papers, wentTo)) ||
          (titled?.title ?? nameOfGone(papers, { address: gone ?? address, kind })),
        detail: details.map((one) => one.replace(/\.$/, '')).join('. '),
        url: addressNow(papers, place),
        ...(reason !== undefined && { reason }),
      },
      (isElsewhere ? undefined : about.get(place)) ?? {
        ...topicsOfGone(past, about, entry, isElsewhere ? undefined : own),
        ...(committee !== undefined && { committee }),
        // Of minutes that are gone it isn't known any more what they decided.
        ...((kind === 'minutes' || kind === 'decision') && { isDecisions: true }),
        ...(kind === 'notice' && { isNotice: true }),
        ...(what === 'removed' &&
          isLast &&
          known.movedTo !== undefined && { isSaidElsewhere: true }),
      },
    ];
  }
}

/**
 * What is said before the title of an agenda, where it was by this that its meeting was taken off its day, or put back. What was said
 * stays as it was, whatever comes later. Of a register of before lines had that, the newest news says it of a meeting that is off.
 */
function stateSaid(
  now: Meeting,
  entry: RegisterEntry,
  known: PaperPast | undefined,
  isNewest: boolean,
): string | undefined {
  const events = known?.events ?? [];
  const before = events.slice(0, events.indexOf(entry)).findLast(({ meeting }) => meeting);
  const [was, is] = [before?.meeting?.off, entry.meeting?.off];
  if (was === is) {
    const isNoted = events.some(({ meeting }) => meeting?.off !== undefined);
    return isNewest && isOff(now) && !isNoted ? titleStart(now) : undefined;
  }
  return is === undefined
    ? 'To be held after all: '
    : is === 'cancelled'
      ? 'Cancelled: '
      : 'Postponed: ';
}

/** What an agenda says since then of when and where its meeting is, as lines of the register have it. */
const timeAndPlaceChanged = (events: readonly RegisterEntry[], entry: RegisterEntry): string[] =>
  timeAndPlaceInWords(heldOtherwise(events.slice(0, events.indexOf(entry)), entry));

/**
 * What is said beside the title of a paper of a report that was with a meeting and went on to another: "Carbon budget, Plans Panel, 11 May 2022"
 * of an appendix, also where that report is with the meeting of 18 May now.
 */
function detailThen(
  { index, past }: Pick<NewsSource, 'index' | 'past'>,
  {
    place,
    meeting,
    now,
  }: { readonly place: string; readonly meeting: MeetingInPath; readonly now?: string | undefined },
): string {
  const then = `${committeeCalled(index, past, meeting.committee)}, ${formatDate(meeting.date)}`;
  const of = titleAt(index, folderOfFile(place))?.detail;
  return now === undefined || of === undefined ? then : now.replace(of, () => then);
}

/** Whether it may be by this that a reader learns that a meeting is off. */
const saysState = (what: PaperEvent): boolean =>
  what === 'published' || what === 'changed' || what === 'moved-and-changed';

/**
 * Where a paper is that was taken off, as the page at its address says; none where that is said of its new address, or it is a paper of
 * another committee.
 */
function placeIn({ index, past }: NewsSource, paper: PaperPast): string | undefined {
  if (paper.movedTo !== undefined) return undefined;
  const has = (address: string) => titleAt(index, address) !== undefined;
  const now = addressTaken({ past, shown: { has } }, paper);
  if (now === undefined) return undefined;
  return isOfSameCommittee({ index, past }, now, paper.address) ? now : undefined;
}

/** Whether two papers are of one committee, under whatever name its file had. */
function isOfSameCommittee(
  { index, past }: Pick<NewsSource, 'index' | 'past'>,
  ...addresses: readonly [string, string]
): boolean {
  const [one, other] = addresses.map((address) => {
    const committee = meetingInPath(address)?.committee;
    return committee === undefined ? undefined : committeeNow(index, past, committee);
  });
  return one === other;
}

/** Where a paper is now that moved within its committee; else where it was. */
function placeNow({ index, past }: Pick<NewsSource, 'index' | 'past'>, address: string): string {
  const seen = new Set<string>();
  let place = address;
  for (let next = past.get(place)?.movedTo; next !== undefined && !seen.has(next);) {
    if (!isOfSameCommittee({ index, past }, address, next)) break;
    seen.add(next);
    place = next;
    next = past.get(place)?.movedTo;
  }
  return place;
}

/**
 * A pack is news when it comes, and so is a supplement. That it is another than before follows from the paper that was changed, which is
 * news itself; and a pack that is printed after its meeting is for the record.
 */
function isNewsOfPack(
  address: string,
  what: PaperEvent,
  day: IsoDate,
  meeting: IsoDate | undefined,
): boolean {
  const printed = readPrintedUrl(address)?.what;
  // The pack as a book, and each report as a PDF, come with the pack and the reports.
  if (printed !== 'pack' && printed !== 'supplement') return false;
  return what === 'published' && meeting !== undefined && day <= meeting;
}
