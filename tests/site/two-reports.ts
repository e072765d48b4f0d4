import assert from 'node:assert/strict';
import { paperRepository, REPORT, type PaperRepository } from '../support/paper-repository.ts';
import { readPages, textOf } from '../support/site/site-reading.ts';

/** The folder of the meeting. */
export const MEETING = 'meetings/scrutiny-board-children-and-families/2022-05-11';
/** Its agenda. */
export const AGENDA = `${MEETING}/agenda.md`;
/** The second report, without the end of its name. */
export const SECOND = `${MEETING}/second-report`;

/** The Leeds papers, with a second report that is sound. */
export async function twoReports(): Promise<PaperRepository> {
  const papers = await paperRepository();
  papers.write(
    `${SECOND}.md`,
    papers.read(`${REPORT}.md`).replace(/^title: .*$/m, 'title: The second report'),
  );
  papers.replace(
    AGENDA,
    '  - report: ofsted-inspection-report\n',
    '  - report: second-report\n    title: A second look\n  - report: ofsted-inspection-report\n',
  );
  return papers;
}

/** The words of each page of the site, by its address. */
export async function wordsOf(papers: PaperRepository): Promise<(url: string) => string> {
  const pages = await readPages(papers.site);
  return (url) => {
    const main = pages.find((page) => page.url === url)?.root.querySelectorAll('main')[0];
    assert.ok(main, `there is no ${url}`);
    return textOf(main);
  };
}
