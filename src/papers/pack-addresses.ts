import type { IsoDate } from '../language/dates.ts';
import { meetingFolder, type MeetingDay } from '../language/days/meeting-day.ts';
import { meetingUrl } from './addresses.ts';

/** The addresses of packs and of what is printed, as paths from the root of the site. */

/** All papers of a meeting in one file, which has the committee and the day in its name wherever it is saved. */
export function packUrl({
  committee,
  ...day
}: MeetingDay & { readonly committee: string }): string {
  return `${meetingUrl({ committee, ...day })}${packName({ committee, ...day })}.zip`;
}

/**
 * The site path of the printed pack of a meeting, of its page. It never changes, and no report can have it: the names of reports have no
 * underscore.
 */
export const printedPackUrl = (meeting: string): string => `${meeting}public_pack.pdf`;

/** The site path of a report as a PDF of its own, of its page. A report that is dropped in as a PDF is beside its page, not below it. */
export const printedReportUrl = (report: string): string => `${report}report.pdf`;

/** The same as a book for readers of EPUB. */
export const printedBookUrl = (meeting: string): string => `${meeting}public_pack.epub`;
/** The site path of the supplement of a day to the printed pack of a meeting, of its page. */
export const printedSupplementUrl = (meeting: string, day: IsoDate): string =>
  `${meeting}public_pack_supplement-${day}.pdf`;

/** What is printed of a meeting: its pack, a supplement of a day, the pack as a book, or one report. */
export type PrintedFile = {
  /** Site path of the meeting. */
  readonly meeting: string;
} & (
  | { readonly what: 'pack' }
  | { readonly what: 'book' }
  | { readonly what: 'supplement'; readonly day: IsoDate }
  | { readonly what: 'report'; readonly report: string }
);

/** What is at an address that is printed; undefined of any other. */
export function readPrintedUrl(address: string): PrintedFile | undefined {
  const [, meeting, day, form] =
    /^(.*\/)public_pack(?:_supplement-([\d-]+))?\.(pdf|epub)$/.exec(address) ?? [];
  if (meeting !== undefined) {
    if (form === 'epub') return { meeting, what: 'book' };
    return day === undefined ? { meeting, what: 'pack' } : { meeting, what: 'supplement', day };
  }
  const [, report, of] = /^((\/meetings\/[^/]+\/[^/]+\/)[^/]+\/)report\.pdf$/.exec(address) ?? [];
  return report === undefined || of === undefined
    ? undefined
    : { meeting: of, what: 'report', report };
}

/** The name of a pack, and of the folder in it. */
export function packName({
  committee,
  ...day
}: MeetingDay & { readonly committee: string }): string {
  return `${committee}-${meetingFolder(day)}`;
}
