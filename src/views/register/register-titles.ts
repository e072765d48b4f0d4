import type { PaperPast } from '../../history/register/paper-past.ts';
import { formatDate } from '../../language/dates.ts';
import {
  formatWhen,
  meetingInPath,
  sittingInWords,
  type MeetingInPath,
} from '../../language/days/meeting-day.ts';
import { readPrintedUrl, type PrintedFile } from '../../papers/pack-addresses.ts';
import { paperFilesOf } from '../../papers/paper-files.ts';
import { takerInWords } from '../../papers/record/taker.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeName } from '../cards.ts';
import { whenOf, whenOfReport } from '../meeting-when.ts';
import type { Link } from '../views.ts';
import { addressTaken } from './address-taken.ts';
import { committeeCalled } from './committees-gone.ts';
import { goneOn } from './gone-on.ts';
import type { RegisterPapers } from './register-papers.ts';

/** The place of {@link addressTaken} as a link; none where the site has no title for it. */
export function placeTaken(
  papers: Pick<RegisterPapers, 'index' | 'past' | 'shown'>,
  paper: PaperPast,
): Link | undefined {
  const address = addressTaken(papers, paper);
  const title = address === undefined ? undefined : titleAt(papers.index, address);
  if (address === undefined || !title) return undefined;
  const text = title.title.startsWith('Agenda of')
    ? title.title
    : `${title.title} (${title.detail})`;
  return { text, url: address };
}

/** What a paper can be called that the site has no longer: its address says of which meeting it was. */
export function nameOfGone(
  { index, past }: Pick<RegisterPapers, 'index' | 'past'>,
  { address, kind }: Pick<PaperPast, 'address' | 'kind'>,
): string {
  const meeting = meetingInPath(address);
  // What is gone of a meeting that moved is the agenda of that day.
  const gone = kind === 'agenda' ? undefined : past.get(address);
  const end = gone && goneOn(past, gone)?.end.address;
  const where =
    end !== undefined && titleAt(index, end) ? 'at another address now' : 'no longer on this site';
  if (kind === 'decision') return `A decision that is ${where}`;
  if (kind === 'notice') return `A notice that is ${where}`;
  if (!meeting) return `A paper that is ${where}`;
  const of = meetingThen({ index, past }, meeting);
  const what = {
    agenda: 'Agenda of',
    minutes: 'Minutes of',
    report: 'A report to',
    file: 'A file of a report to',
    pack: PRINTED_IN_WORDS[readPrintedUrl(address)?.what ?? 'pack'],
  }[kind];
  return `${what} ${of} (${where})`;
}

/** What the agenda of a meeting was called while that was to be on a day: it went on to another day since. */
export function agendaThen(
  papers: Pick<RegisterPapers, 'index' | 'past'>,
  address: string,
): string | undefined {
  const meeting = meetingInPath(address);
  return meeting && `Agenda of ${meetingThen(papers, meeting)}`;
}

function meetingThen(
  { index, past }: Pick<RegisterPapers, 'index' | 'past'>,
  meeting: MeetingInPath,
): string {
  const which = sittingInWords(meeting);
  const day = `${formatDate(meeting.date)}${which === '' ? '' : `, ${which}`}`;
  return `${committeeCalled(index, past, meeting.committee)}, ${day}`;
}

const PRINTED_IN_WORDS: Readonly<Record<PrintedFile['what'], string>> = {
  pack: 'The printed pack of',
  book: 'The pack for e-readers of',
  supplement: 'A supplement to the printed pack of',
  report: 'The printed PDF of a report to',
};

type Titled = { readonly title: string; readonly detail: string };

const known = new WeakMap<ArchiveIndex, ReadonlyMap<string, Titled>>();

/** What is called by an address: a paper of the site, or a printed pack of a meeting that it has. */
export function titleAt(index: ArchiveIndex, address: string): Titled | undefined {
  const printed = readPrintedUrl(address);
  const meeting = printed && index.meetings.get(printed.meeting);
  if (!printed || !meeting) return titlesOf(index).get(address);
  const name = committeeName(index, meeting.committee);
  const of = `${name}, ${formatWhen(whenOf(index, meeting))}`;
  switch (printed.what) {
    case 'pack':
      return { title: `Printed pack of ${of}`, detail: 'Printed pack' };
    case 'book':
      return { title: `Printed pack of ${of}, for e-readers`, detail: 'EPUB' };
    case 'supplement':
      return {
        title: `Supplement of ${formatDate(printed.day)} to the printed pack of ${of}`,
        detail: 'Supplement',
      };
    case 'report': {
      const report = titlesOf(index).get(printed.report);
      return report && { title: `${report.title} (printed as a PDF)`, detail: report.detail };
    }
  }
}

/** "Plans Panel, 11 May 2022": what a meeting is called. */
export function meetingTitle(
  index: ArchiveIndex,
  meeting: ArchiveIndex['archive']['meetings'][number],
): string {
  return `${committeeName(index, meeting.committee)}, ${formatWhen(whenOf(index, meeting))}`;
}

/** What the papers of the site are called, by address. */
function titlesOf(index: ArchiveIndex): ReadonlyMap<string, Titled> {
  const before = known.get(index);
  if (before) return before;
  const titles = new Map<string, Titled>();
  for (const meeting of index.archive.meetings) {
    const title = `Agenda of ${meetingTitle(index, meeting)}`;
    titles.set(meeting.url, { title, detail: 'Agenda' });
  }
  for (const report of index.archive.reports) {
    const detail = `${committeeName(index, report.committee)}, ${formatWhen(whenOfReport(index, report))}`;
    titles.set(report.url, { title: report.title, detail });
    for (const { file, appendix, title } of paperFilesOf(report)) {
      titles.set(file.url, {
        title: appendix ? `Appendix ${appendix.number}: ${title}` : `${title} (${file.format})`,
        detail: appendix ? `${report.title}, ${detail}` : detail,
      });
    }
  }
  for (const minutes of index.archive.minutes) {
    const meeting = index.meetings.get(minutes.meeting);
    if (!meeting) continue;
    const title = `Minutes of ${meetingTitle(index, meeting)}`;
    titles.set(minutes.url, { title, detail: 'Minutes' });
  }
  const { decisions, notices } = index.archive.record;
  for (const { url, title, by, taken } of decisions) {
    titles.set(url, { title, detail: `Decision of ${takerInWords(by)}, ${formatDate(taken)}` });
  }
  for (const { url, id, matter } of notices) {
    titles.set(url, { title: matter, detail: `Notice ${id}` });
  }
  known.set(index, titles);
  return titles;
}
