import type { OwnPage } from '../papers/page/own-page.ts';
import type { ReportSection } from '../source/markdown/report-body.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { HOME } from './links.ts';
import { UNDATED } from './search-facts.ts';
import type { OwnPageLink, PageView } from './views.ts';

/** A page of the council's own. */
export type OwnPageView = PageView & {
  /** None while it is being checked. */
  readonly sections?: readonly ReportSection[];
};

/** The view of a page of the council's own. The search has it among the newest papers, where it looks first. */
export function ownPageView({ archive }: ArchiveIndex, page: OwnPage): OwnPageView {
  const { url, title, summary, sections } = page;
  return {
    ...{ url, title, description: summary, breadcrumbs: [HOME] },
    ...(sections && {
      sections,
      search: {
        kind: 'Page',
        wards: [],
        pillars: [],
        date: archive.meetings.at(-1)?.date ?? UNDATED,
      },
    }),
  };
}

/** What the navigation and the foot of every page have of the council's own pages. */
export function ownPageLinks(pages: readonly OwnPage[]): readonly OwnPageLink[] {
  return pages.flatMap(({ title, url, shownIn }) =>
    shownIn === 'nowhere' ? [] : [{ text: title, url, shownIn }],
  );
}
