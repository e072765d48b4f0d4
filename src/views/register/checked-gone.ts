import type { PaperPast } from '../../history/register/paper-past.ts';
import { formatWhen, meetingInPath } from '../../language/days/meeting-day.ts';
import { committeeName } from '../cards.ts';
import { committeeLink, COMMITTEES, HOME } from '../links.ts';
import { whenOf } from '../meeting-when.ts';
import { checkedPages } from '../report/being-checked-view.ts';
import type { Link } from '../views.ts';
import { addressTaken } from './address-taken.ts';
import { committeeNow } from './committees-gone.ts';
import type { ListGoneView } from './lists/list-gone.ts';
import type { RegisterPapers } from './register-papers.ts';

/**
 * In the place of pages that said that a report, or an appendix of one, was being checked, and that it would be there: its meeting was
 * put off, or it has another name now. The register has no lines of what was never published, so that they are known by the site before.
 */
export function checkedGone(papers: RegisterPapers): ListGoneView[] {
  const { index, past } = papers;
  return [...new Set(papers.gone)].sort().flatMap((url): ListGoneView[] => {
    const meeting = meetingInPath(url);
    if (!meeting || `${meeting.path}/` === url) return [];
    const own = index.meetings.get(`${meeting.path}/`);
    const committee = committeeNow(index, past, meeting.committee);
    const ofCommittee = index.committees.has(committee)
      ? committeeLink(index, committee)
      : COMMITTEES;
    const all = own ? { text: formatWhen(whenOf(index, own)), url: own.url } : ofCommittee;
    const now = placeNow(papers, url);
    return [
      {
        ...{ url, list: ABOUT, all, wasHere: true },
        ...(now && { now }),
        title: `${ABOUT}: not at this address any more`,
        description: 'A page was at this address, and is not there now.',
        breadcrumbs: [HOME, ...new Set([COMMITTEES, ofCommittee])],
      },
    ];
  });
}

const ABOUT = 'A paper that was being checked';

/** Where a report that was published, and has gone with its meeting while it is held back, is being checked now. */
export function checkedAt(papers: RegisterPapers, { kind, address }: PaperPast): Link | undefined {
  const there = kind === 'report' ? addressThere(papers, address) : undefined;
  return there !== undefined && checkedPages(papers.index).has(there)
    ? placeNow(papers, address)
    : undefined;
}

/** The paper of the same name on the agenda that came in the place of another: as it is called there. */
function placeNow(papers: RegisterPapers, url: string): Link | undefined {
  const { index } = papers;
  const there = addressThere(papers, url);
  const meeting = index.meetings.get(`${meetingInPath(there ?? '')?.path ?? ''}/`);
  if (there === undefined || !meeting) return undefined;
  const report = index.archive.reports.find((one) => there.startsWith(one.url));
  const appendix = report?.appendices.find((one) => one.url === there);
  const title =
    checkedPages(index).get(there)?.title ??
    (report?.url === there
      ? report.title
      : report && appendix && `Appendix ${appendix.number} of ${report.title}`);
  if (title === undefined) return undefined;
  const of = `${committeeName(index, meeting.committee)}, ${formatWhen(whenOf(index, meeting))}`;
  return { text: `${title} (${of})`, url: there };
}

/** The address of the same name below the agenda that came in the place of the one that an address is below. */
function addressThere(papers: RegisterPapers, url: string): string | undefined {
  const from = `${meetingInPath(url)?.path ?? ''}/`;
  const agenda = papers.past.get(from);
  const to = agenda && !papers.shown.has(from) ? addressTaken(papers, agenda) : undefined;
  return to === undefined ? undefined : `${to}${url.slice(from.length)}`;
}
