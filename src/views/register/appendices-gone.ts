import type { PaperPast } from '../../history/register/paper-past.ts';
import { isOnTheSite, type RegisterEntry } from '../../history/register/register-line.ts';
import { defined } from '../../papers/council/read-council.ts';
import { appendixUrl } from '../../papers/addresses.ts';
import { checkedAt } from './checked-gone.ts';
import { headingOfGone, NOT_HERE_ANY_MORE } from './heading-of-gone.ts';
import type { RegisterPapers } from './register-papers.ts';
import { placeTaken } from './register-titles.ts';
import { removedView, type RemovedView } from './register-views.ts';

/**
 * Where reports announced appendices that are at another address now, or that they list no longer. Of one that never came the
 * register has no line but that of its report, which says how many it had; those that came have pages of their own.
 * @param isThere whether a page or a file is at an address.
 */
export function appendicesGone(
  papers: RegisterPapers,
  isThere: (url: string) => boolean,
): RemovedView[] {
  return [...papers.past.values()].flatMap((report): RemovedView[] => {
    if (report.kind !== 'report') return [];
    const own = report.events.filter(({ address }) => address === report.address);
    const most = Math.max(0, ...own.map(({ appendices = 0 }) => appendices));
    const numbers = Array.from({ length: most }, (_, at) => at + 1);
    return numbers
      .filter((number) => !isThere(appendixUrl(report.address, number)))
      .map((number) => viewOf(papers, report, number, own, isThere));
  });
}

function viewOf(
  papers: RegisterPapers,
  report: PaperPast,
  number: number,
  own: readonly RegisterEntry[],
  isThere: (url: string) => boolean,
): RemovedView {
  const { breadcrumbs, history, meeting } = removedView(papers, report);
  // What came after the last line that has it: another text of the report, or its end here.
  const since = own[own.findLastIndex(({ appendices = 0 }) => appendices >= number) + 1];
  const view = {
    ...{ breadcrumbs, history, day: since?.day ?? report.last.day },
    title: NOT_HERE_ANY_MORE,
    description: 'An appendix that a report on this site announced, and that is not here.',
    ...{ url: appendixUrl(report.address, number), ...defined({ meeting }) },
  };
  const now = placeTaken(papers, report);
  if (since && isOnTheSite(since.what)) {
    const url = papers.shown.has(report.address) ? report.address : now?.url;
    const link = url === undefined ? {} : { report: { text: 'Its report', url } };
    return { ...view, event: 'not-listed', ...link };
  }
  if (now === undefined) {
    return { ...view, event: 'report-gone', ...defined({ checkedAt: checkedAt(papers, report) }) };
  }
  const there = appendixUrl(now.url, number);
  const movedTo = { text: `Appendix ${number} of ${now.text}`, url: there };
  return isThere(there)
    ? {
        ...view,
        ...headingOfGone(papers.index, { kind: 'file', address: view.url }, movedTo, true, 'here'),
        ...{ event: 'gone-on', movedTo },
      }
    : { ...view, event: 'report-moved', report: now };
}
