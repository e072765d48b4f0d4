import { pageOfFile } from '../../history/register/open-before.ts';
import type { PaperPast } from '../../history/register/paper-past.ts';
import { isOnTheSite } from '../../history/register/register-line.ts';
import { ADDRESSES, committeeUrl, historyUrl, ofYear } from '../../papers/addresses.ts';
import { committeeLink } from '../links.ts';
import { page, type Page } from '../pages.ts';
import { checkedPages } from '../report/being-checked-view.ts';
import { appendicesGone } from './appendices-gone.ts';
import { checkedAt, checkedGone } from './checked-gone.ts';
import { committeesGone } from './committees-gone.ts';
import { listsGone } from './lists/lists-gone.ts';
import { pagesGone } from './pages-gone.ts';
import {
  committeeGoneView,
  hasHistory,
  historyView,
  pageOf,
  registerView,
  removedView,
} from './register-views.ts';
import { lastEventOf } from './events-of-lines.ts';
import type { RegisterPapers } from './register-papers.ts';
import { nameOfGone, titleAt } from './register-titles.ts';

/** The papers that have a page with their versions, in the order of their addresses. */
export function historiesOf({ past }: Pick<RegisterPapers, 'past'>): PaperPast[] {
  return [...past.values()].filter(hasHistory).sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** All that decides what the page of a paper's versions shows, beside the committees: so that not even its view is made. */
export function historyNeeds(
  papers: Pick<RegisterPapers, 'index' | 'past' | 'shown' | 'texts' | 'placeOf'>,
  paper: PaperPast,
): readonly unknown[] {
  const { index, shown, texts, placeOf } = papers;
  const { address, events } = paper;
  const hashes = events.map(
    ({ sha256 }) => sha256 !== undefined && texts.has(sha256) && (placeOf?.(sha256) ?? true),
  );
  return [
    address,
    events,
    titleAt(index, address) ?? nameOfGone(papers, paper),
    shown.has(address),
    paper.last.what === 'removed' && lastEventOf(papers.past, paper),
    hashes,
  ];
}

/** The pages of the register: its first page, a page for each paper that was changed, and one for each that is gone. */
export function registerPages(papers: RegisterPapers): Page[] {
  const { index } = papers;
  const own = [
    page('register', ADDRESSES.register, () => registerView(papers)),
    ...historiesOf(papers).map((paper) =>
      page('paperHistory', historyUrl(paper.address), () => historyView(papers, paper)),
    ),
    ...pagesOfGone(papers),
    ...pagesOfCommitteesGone(papers),
    ...listsGone(papers).map((list) => page('listGone', list.url, () => list)),
  ];
  const there = new Set(own.map(({ url }) => url));
  const gone = [
    ...pagesGone(papers.gone ?? [], index.archive.people),
    ...checkedGone(papers),
  ].filter(({ url }) => !there.has(url));
  return [...own, ...gone.map((one) => page('listGone', one.url, () => one))];
}

/** In the place of each paper that is gone, and of the page that its file had. */
function pagesOfGone(papers: RegisterPapers): Page[] {
  const { past, shown, index } = papers;
  const gone = [...past.values()]
    .filter(({ address, last }) => !isOnTheSite(last.what) && !shown.has(pageOf(address)))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
  const there = new Set(
    index.archive.reports.flatMap(({ url, appendices }) => [
      url,
      ...appendices.map((one) => one.url),
    ]),
  );
  const places = new Map(gone.map((paper) => [pageOf(paper.address), paper]));
  for (const paper of gone) {
    if (paper.kind !== 'file') continue;
    const own = pageOfFile(paper.address);
    if (!there.has(own) && !shown.has(own) && !places.has(own)) {
      places.set(own, paper);
    }
  }
  const checked = checkedPages(index);
  const isThere = (url: string): boolean =>
    there.has(url) || shown.has(url) || places.has(url) || checked.has(url);
  return [
    ...[...places].map(([url, paper]) =>
      page('removedPaper', url, () => {
        const view = removedView(papers, paper);
        const checked = view.movedTo ? undefined : checkedAt(papers, paper);
        return { ...view, url, ...(checked && { checkedAt: checked }) };
      }),
    ),
    ...appendicesGone(papers, isThere).map((view) => page('removedPaper', view.url, () => view)),
  ];
}

/** In the place of the pages that a committee had before its file got another name. */
function pagesOfCommitteesGone({ index, past }: RegisterPapers): Page[] {
  return committeesGone(index, past).flatMap(({ slug, now, day, years }) => {
    const { text, url } = committeeLink(index, now);
    const before = committeeUrl(slug);
    const moves: [from: string, to: string][] = [
      [before, url],
      ...years.map((year): [string, string] => [ofYear(before, year), ofYear(url, year)]),
    ];
    return moves.map(([from, to]) =>
      page('removedPaper', from, () => committeeGoneView(from, day, { text, url: to })),
    );
  });
}
