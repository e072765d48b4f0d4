import type { PaperPast } from '../../history/register/paper-past.ts';
import { isOnTheSite } from '../../history/register/register-line.ts';
import { ADDRESSES, historyUrl } from '../../papers/addresses.ts';
import { page, type Page } from '../pages.ts';
import { hasHistory, historyView, pageOf, registerView, removedView } from './register-views.ts';
import type { RegisterPapers } from './register-papers.ts';
import { titleAt } from './register-titles.ts';

/** The papers that have a page with their versions, in the order of their addresses. */
export function historiesOf({ past }: Pick<RegisterPapers, 'past'>): PaperPast[] {
  return [...past.values()].filter(hasHistory).sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** All that decides what the page of a paper's versions shows, beside the committees: so that not even its view is made. */
export function historyNeeds(
  { index, shown, texts }: Pick<RegisterPapers, 'index' | 'shown' | 'texts'>,
  { address, events }: PaperPast,
): readonly unknown[] {
  const hashes = events.map(({ sha256 }) => sha256 !== undefined && texts.has(sha256));
  return [address, events, titleAt(index, address) ?? null, shown.has(address), hashes];
}

/** The pages of the register: its first page, a page for each paper that was changed, and one for each that is gone. */
export function registerPages(papers: RegisterPapers): Page[] {
  const { past, shown } = papers;
  const all = [...past.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
  return [
    page('register', ADDRESSES.register, () => registerView(papers)),
    ...historiesOf(papers).map((paper) =>
      page('paperHistory', historyUrl(paper.address), () => historyView(papers, paper)),
    ),
    ...all
      .filter(({ address, last }) => !isOnTheSite(last.what) && !shown.has(pageOf(address)))
      .map((paper) =>
        page('removedPaper', pageOf(paper.address), () => removedView(papers, paper)),
      ),
  ];
}
