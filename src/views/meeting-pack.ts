import type { Council } from '../papers/council/council.ts';
import { formatWhen } from '../language/days/meeting-day.ts';
import { textUrl } from '../papers/addresses.ts';
import type { Meeting } from '../papers/agenda/meeting.ts';
import { paperFilesOf } from '../papers/paper-files.ts';
import type { Report } from '../papers/report/report.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { committeeLink } from './links.ts';
import { whenOf } from './meeting-when.ts';

/** A published file in a pack. */
export type PackFile = {
  /** Below the folder of the pack. */
  readonly name: string;
  /** Site path of the file as it is published. */
  readonly url: string;
  readonly title: string;
};

/** An item of the agenda that has a paper, or is to have one. */
export type PackItem = {
  readonly number?: string;
  readonly title: string;
  /** Site path of its page; none where there is no page. */
  readonly page?: string;
  readonly files: readonly PackFile[];
  /** What isn't in the pack, and why. */
  readonly left: readonly string[];
};

/** All open papers of a meeting, in the order of its agenda. */
export type MeetingPack = {
  readonly council: Council['name'];
  readonly title: string;
  /** The address of the meeting's page, from the root of the site. */
  readonly url: string;
  /** Where the site is published, ending in a slash. */
  readonly site: string;
  readonly agenda: PackFile;
  /** None where there are none, or they are held back. */
  readonly minutes?: PackFile;
  readonly items: readonly PackItem[];
};

const WITHHELD = 'withheld from the public';
const NOT_THERE = 'not published when this file was made';

/**
 * The pack of a meeting; undefined where none of its reports is open. It says nothing that depends on the day. A report is in it,
 * as minutes are, as the text that the register has a hash of: it opens in any program, needs no site around it, and can be checked.
 * @param picturesOf the site paths of the pictures in the text of a report.
 */
export function meetingPack(
  index: ArchiveIndex,
  meeting: Meeting,
  picturesOf: (report: Report) => readonly string[],
): MeetingPack | undefined {
  const reports = index.reportsOf.get(meeting.url) ?? [];
  if (!reports.some(({ access }) => access.kind === 'open')) return undefined;
  const { name, url: site } = index.archive.council;
  const names = new Map(
    reports.map(({ slug }, at) => [slug, `${String(at + 1).padStart(2, '0')}-${slug}`]),
  );
  const items = meeting.items.flatMap(({ number, title, paper }): PackItem[] => {
    if (paper.kind === 'none') return [];
    const numbered = number === undefined ? {} : { number };
    if (paper.kind === 'report-elsewhere') {
      const left = ['with the papers of an earlier meeting'];
      return [{ ...numbered, title, page: paper.url, files: [], left }];
    }
    const report = reports.find(({ slug }) => slug === paper.slug);
    if (!report) return [{ ...numbered, title, files: [], left: [NOT_THERE] }];
    const folder = names.get(report.slug) ?? report.slug;
    return [{ ...numbered, ...packItem(report, folder, picturesOf(report)) }];
  });
  const minutes = index.minutesOf.get(meeting.url);
  return {
    council: name,
    title: `${committeeLink(index, meeting.committee).text}, ${formatWhen(whenOf(index, meeting), 'long')}`,
    ...{ url: meeting.url, site, items },
    agenda: { name: 'agenda.txt', url: textUrl(meeting.url), title: 'Agenda' },
    ...(minutes && {
      minutes: { name: 'minutes.txt', url: textUrl(minutes.url), title: 'Minutes' },
    }),
  };
}

function packItem(report: Report, folder: string, pictures: readonly string[]): PackItem {
  const { url: page, title, access, document, appendices } = report;
  if (access.kind !== 'open') return { title, page, files: [], left: [WITHHELD] };
  const files = paperFilesOf(report).map(({ appendix, file, title: own }) => ({
    name: `${folder}/${appendix ? `appendix-${appendix.number}` : 'report'}.${file.extension}`,
    url: file.url,
    title: appendix ? `Appendix ${appendix.number}: ${own}` : 'Report',
  }));
  const text = { name: `${folder}/report.txt`, url: textUrl(page), title: 'Report' };
  return {
    ...{ title, page },
    files: [
      ...(document ? [] : [text]),
      ...files,
      ...pictures.map((url, at) => ({
        name: `${folder}/pictures/${at + 1}-${nameOf(url)}`,
        url,
        title: `Picture ${at + 1} in the report`,
      })),
    ],
    left: appendices.flatMap(({ number, title: own, access: its, state }) =>
      its.kind === 'open' && state.kind === 'here'
        ? []
        : [`Appendix ${number}: ${own}: ${its.kind === 'open' ? NOT_THERE : WITHHELD}`],
    ),
  };
}

/** What some system can't have in the name of a file, or takes for a way into another folder. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

/** The last part of the address of a file, as a name that every system can have. */
function nameOf(url: string): string {
  return decodeURIComponent(url.slice(url.lastIndexOf('/') + 1)).replace(NOT_IN_NAMES, '-');
}
