import type { PaperPast } from '../../history/register/paper-past.ts';
import { isFile, isOnTheSite, type RegisterEntry } from '../../history/register/register-line.ts';
import { filesOfRegister } from '../../history/register/register-files.ts';
import type { IsoDate } from '../../language/dates.ts';
import { differences, type DifferentPart } from '../../language/differences.ts';
import { formatWhen } from '../../language/days/meeting-day.ts';
import { ADDRESSES, earlierTextUrl, historyUrl, textUrl } from '../../papers/addresses.ts';
import { committeeName } from '../cards.ts';
import { committeeLink, COMMITTEES, HOME } from '../links.ts';
import { whenOf } from '../meeting-when.ts';
import type { Link, PageView } from '../views.ts';
import { eventOfLine, type PaperEvent } from './events-of-lines.ts';
import { headingOfGone } from './heading-of-gone.ts';
import { goneOn } from './gone-on.ts';
import { meetingOfGone } from './meeting-of-gone.ts';
import { paperOfLine } from './paper-of-line.ts';
import type { RegisterPapers } from './register-papers.ts';
import { nameOfGone, placeTaken, titleAt } from './register-titles.ts';
import { heldOtherwise, type HeldOtherwise } from './held-otherwise.ts';
import { wasElsewhere, type WasElsewhere } from './was-elsewhere.ts';

/**
 * `gone-on`: it is at another address now. Of an appendix: its report lists it no longer (`not-listed`), is gone (`report-gone`), or is
 * at another address, where it has no such appendix (`report-moved`).
 */
export type GoneBeside = 'gone-on' | 'not-listed' | 'report-gone' | 'report-moved';

export type RegisterLineView = {
  readonly number: number;
  readonly day: IsoDate;
  readonly event: PaperEvent | 'gone-on';
  readonly paper: Link;
  readonly detail?: string;
  readonly reason?: string;
  readonly history?: string;
};

/** What was published, and when: the last lines, and where all of them are. */
export type RegisterView = PageView & {
  readonly lines: number;
  readonly head: string;
  /** The repository whose pipeline signs the manifest, as the council says. */
  readonly signedAt?: string;
  readonly since?: IsoDate;
  /** Some papers were on the site before the register began. */
  readonly hasFound: boolean;
  /** The newest first. */
  readonly recent: readonly RegisterLineView[];
  readonly files: readonly { readonly url: string; readonly lines: string }[];
};

export type VersionView = {
  readonly number: number;
  readonly day: IsoDate;
  readonly event: PaperEvent | 'gone-on';
  /** Of what was found: since when git has it. */
  readonly since?: IsoDate;
  /** Of what was found: the last day until then on which git has a change of it. */
  readonly textSince?: IsoDate;
  readonly sha256?: string;
  readonly reason?: string;
  readonly isCurrent: boolean;
  /** Where the text of this version is. */
  readonly text?: string;
  /** From the version before; none of the first, of files, and where a text isn't kept. */
  readonly difference?: readonly DifferentPart[];
  /** There was a version before, whose text isn't shown. */
  readonly isHidden?: true;
  /** Of such an agenda: what it said otherwise of its meeting. */
  readonly held?: readonly HeldOtherwise[];
};

/** The versions of a paper, the newest first. */
export type HistoryView = PageView & {
  readonly paper: Link;
  /** What is compared is a text; of a file only its hashes are known. */
  readonly hasText: boolean;
  readonly isShown: boolean;
  readonly versions: readonly VersionView[];
};

/** In the place of a paper that was published and isn't on the site any more: its address stays good. */
export type RemovedView = PageView & {
  readonly event: PaperEvent | GoneBeside;
  readonly day: IsoDate;
  readonly published?: IsoDate;
  /** It had come from another address. */
  readonly elsewhere?: WasElsewhere;
  readonly reason?: string;
  /** Of one that went to another address, and is off the site from there: what happened last, and the page in its place. */
  readonly then?: Pick<RemovedView, 'event' | 'day'> & { readonly page: Link };
  /** The day on which it came back at another address, where it was off the site in between. */
  readonly again?: IsoDate;
  readonly history: string;
  readonly meeting?: Link;
  /** Where the same paper, or one of the same name, came in its place in the same exchange. */
  readonly movedTo?: Link;
  /** Of a report: where one of the same name is held back, on the agenda that came in the place of its own. */
  readonly checkedAt?: Link;
  /** Of an appendix: its report, where that is there. */
  readonly report?: Link;
};

const RECENT = 100;

/** Whether more happened to a paper than that it was published, or another was at its address. */
export const hasHistory = ({ events, before }: PaperPast): boolean =>
  before !== undefined || events.filter(({ what }) => what !== 'held-back').length > 1;

/** Where the page of an address is. A file that is gone has a page in a folder of its name. */
export const pageOf = (address: string): string =>
  address.endsWith('/') ? address : `${address}/`;

export function registerView(papers: RegisterPapers): RegisterView {
  const { register, index, past } = papers;
  const { entries, head } = register;
  const since = entries[0]?.day;
  const { council } = index.archive;
  return {
    url: ADDRESSES.register,
    title: 'What was published, and when',
    description: `The register of the papers of ${council.name}: when each was published, changed or taken off.`,
    breadcrumbs: [HOME],
    lines: entries.length,
    head,
    ...(since !== undefined && { since }),
    ...(council.signedAt !== undefined && { signedAt: council.signedAt }),
    hasFound: entries.some(({ what }) => what === 'found'),
    recent: entries
      .slice(-RECENT)
      .toReversed()
      .map((entry): RegisterLineView => {
        const { number, day, kind, reason } = entry;
        const known = paperOfLine(past, entry);
        const { address } = known ?? entry;
        const title = titleAt(index, address);
        return {
          ...{ number, day, event: known ? eventOfLine(papers, known, entry) : entry.what },
          paper: {
            text: title?.title ?? nameOfGone(papers, { address, kind }),
            url: addressNow(papers, address),
          },
          ...(title && { detail: title.detail }),
          ...(reason !== undefined && { reason }),
          ...(known && hasHistory(known) && { history: historyUrl(address) }),
        };
      }),
    files: filesOfRegister(register).map(({ path, first, last }) => ({
      url: `/${path}`,
      lines: `${first} to ${last}`,
    })),
  };
}

/** Where a paper is to be read: of one that has gone, the page that says so. */
export function addressNow({ past }: Pick<RegisterPapers, 'past'>, address: string): string {
  const known = past.get(address);
  return known && !isOnTheSite(known.last.what) ? pageOf(address) : address;
}

export function historyView(papers: RegisterPapers, paper: PaperPast): HistoryView {
  const { index, shown } = papers;
  const { address, kind, events } = paper;
  const title = titleAt(index, address);
  const isShown = shown.has(address);
  const name = title?.title ?? nameOfGone(papers, paper);
  return {
    url: historyUrl(address),
    title: `Changes to ${name}`,
    description: `When ${name} was published and changed, and what was changed.`,
    breadcrumbs: [HOME, { text: 'Register', url: ADDRESSES.register }],
    paper: { text: name, url: addressNow(papers, address) },
    hasText: !isFile(kind),
    isShown,
    versions: events.map((event, at) => versionView(papers, paper, event, at)).toReversed(),
  };
}

function versionView(
  { texts, placeOf, textOf, past, register }: RegisterPapers,
  paper: PaperPast,
  event: RegisterEntry,
  at: number,
): VersionView {
  const { events, versions, address, kind } = paper;
  const { number, day, since, textSince, sha256, reason } = event;
  const before = events.slice(0, at).findLast((one) => one.sha256 !== undefined);
  const isNew = sha256 !== undefined && before?.sha256 !== sha256;
  const last = events.at(-1);
  const isCurrent =
    isNew && versions.at(-1)?.number === number && last !== undefined && isOnTheSite(last.what);
  const mayShow = (hash: string | undefined): hash is string =>
    !isFile(kind) && hash !== undefined && texts.has(hash);
  const comparable = isNew && before && mayShow(sha256) && mayShow(before.sha256);
  const isHidden = isNew && before !== undefined && !isFile(kind) && !comparable;
  const held = isHidden ? heldOtherwise(events.slice(0, at), event) : [];
  const [earlier, later] = comparable ? [textOf?.(before.sha256), textOf?.(sha256)] : [];
  return {
    ...{ number, day, event: eventOfLine({ past, register }, paper, event), isCurrent },
    ...(since !== undefined && { since }),
    ...(textSince !== undefined && { textSince }),
    ...(isNew && { sha256 }),
    ...(reason !== undefined && { reason }),
    ...(isNew &&
      mayShow(sha256) && {
        text: isCurrent ? textUrl(address) : (placeOf?.(sha256) ?? earlierTextUrl(sha256)),
      }),
    ...(earlier !== undefined &&
      later !== undefined && { difference: differences(earlier, later) }),
    ...(isHidden && { isHidden: true }),
    ...(held.length > 0 && { held }),
  };
}

export function removedView(papers: RegisterPapers, paper: PaperPast): RemovedView {
  const { index } = papers;
  const { address, kind, last, events } = paper;
  const movedTo = last.what === 'removed' ? placeTaken(papers, paper) : undefined;
  // Of an agenda feeds and calendars say so too.
  const isSame = movedTo !== undefined && (paper.movedTo !== undefined || kind === 'agenda');
  const on = goneOn(papers.past, paper);
  const isGone = on !== undefined && !movedTo && !papers.shown.has(on.end.address);
  const wentOn = isSame || isGone;
  const { reason } = isGone ? on.end.last : last;
  const meeting = meetingOfGone(index, papers.past, address);
  // At whatever address that was: each page says the same day of a paper.
  const first = events.find(({ what }) => isOnTheSite(what));
  const elsewhere = wasElsewhere(paper);
  return {
    url: pageOf(address),
    ...headingOfGone(index, paper, movedTo, isSame, elsewhere ? 'on this site' : 'here'),
    breadcrumbs: [
      HOME,
      COMMITTEES,
      ...(meeting
        ? [
            committeeLink(index, meeting.committee),
            { text: formatWhen(whenOf(index, meeting)), url: meeting.url },
          ]
        : []),
    ],
    event: wentOn && on?.again === undefined ? 'gone-on' : last.what,
    day: last.day,
    ...(on?.again !== undefined && wentOn && { again: on.again }),
    ...(isGone && {
      then: {
        ...{ event: on.end.last.what, day: on.end.last.day },
        page: { text: nameOfGone(papers, on.end), url: pageOf(on.end.address) },
      },
    }),
    ...(first && first.what !== 'found' && { published: first.day }),
    ...(elsewhere && { elsewhere }),
    ...(reason !== undefined && { reason }),
    history: hasHistory(paper) ? historyUrl(address) : ADDRESSES.register,
    ...(movedTo && { movedTo }),
    ...(meeting &&
      meeting.url !== movedTo?.url && {
        meeting: {
          text: `${committeeName(index, meeting.committee)}, ${formatWhen(whenOf(index, meeting))}`,
          url: meeting.url,
        },
      }),
  };
}

/** In the place of the page of a committee whose file got another name. */
export function committeeGoneView(url: string, day: IsoDate, movedTo: Link): RemovedView {
  return {
    url,
    title: 'This committee has another address now',
    description: `What was here is now at the address of ${movedTo.text}.`,
    breadcrumbs: [HOME, COMMITTEES],
    ...{ event: 'gone-on', day, history: ADDRESSES.register, movedTo },
  };
}
