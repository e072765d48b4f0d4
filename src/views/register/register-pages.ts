import { isOnTheSite } from '../../history/register/register-line.ts';
import { ADDRESSES, historyUrl } from '../../papers/addresses.ts';
import { page, type Page } from '../pages.ts';
import { hasHistory, historyView, pageOf, registerView, removedView } from './register-views.ts';
import type { RegisterPapers } from './register-papers.ts';

/** The pages of the register: its first page, a page for each paper that was changed, and one for each that is gone. */
export function registerPages(papers: RegisterPapers): Page[] {
  const { past, shown } = papers;
  const all = [...past.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
  return [
    page('register', ADDRESSES.register, () => registerView(papers)),
    ...all
      .filter(hasHistory)
      .map((paper) =>
        page('paperHistory', historyUrl(paper.address), () => historyView(papers, paper)),
      ),
    ...all
      .filter(({ address, last }) => !isOnTheSite(last.what) && !shown.has(pageOf(address)))
      .map((paper) =>
        page('removedPaper', pageOf(paper.address), () => removedView(papers, paper)),
      ),
  ];
}
