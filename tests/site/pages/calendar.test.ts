import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { paperRepository, REPORT } from '../../support/paper-repository.ts';
import { readPages, textOf } from '../../support/site/site-reading.ts';
import type { SitePage } from '../../support/site/site-reading.ts';

const MEETING = `/${REPORT.slice(0, REPORT.lastIndexOf('/'))}/`;

const EXECUTIVE = 'meetings/executive-board/2022-05-04';

let pages: ReadonlyMap<string, SitePage>;

const words = (url: string): string => {
  const main = pages.get(url)?.root.querySelector('main');
  assert.ok(main, `no page ${url}`);
  return textOf(main);
};

describe('the statutory calendar on the pages', () => {
  before(async () => {
    const papers = await paperRepository();
    papers.replace(
      `${REPORT}.md`,
      'background-papers: []',
      'background-papers: []\ndeadlines:\n  - { kind: ofsted-publish-report, received: 2022-05-09 }\n  - { kind: ofsted-publish-action-statement, received: 2022-05-09 }',
    );
    papers.replace(`${MEETING.slice(1)}agenda.md`, 'items:', 'notice-given: 2022-04-29\nitems:');
    const old = 'meetings/scrutiny-board-children-and-families/2016-04-13/agenda.md';
    papers.write(
      old,
      '---\ntime: "10:00"\nplace: Civic Hall\npublished: 2016-04-05\nitems:\n  - title: Work Schedule\n---\n',
    );
    papers.write(
      'committees/executive-board.md',
      papers
        .read('committees/scrutiny-board-children-and-families.md')
        .replace(/^name:.*$/m, 'name: Executive Board')
        .replace(/^kind:.*$/m, 'kind: executive'),
    );
    papers.write(
      `${EXECUTIVE}/agenda.md`,
      '---\ntime: "10:00"\nplace: Civic Hall\npublished: 2022-04-25\nitems:\n  - report: a-decision\n---\n',
    );
    papers.write(
      `${EXECUTIVE}/a-decision.md`,
      papers
        .read(`${REPORT}.md`)
        .replace(
          /^call-in:.*$/m,
          'call-in: true\npublished: 2022-04-25\ndecision: { published: 2022-05-05 }',
        )
        .replace(/^appendices:[^]*?(?=^background)/m, 'appendices: []\n')
        .replace(/^deadlines:\n(?: .*\n)*/m, ''),
    );
    const { code, stdout, stderr } = await papers.build('2022-05-09');
    assert.equal(code, 0, stdout + stderr);
    pages = new Map((await readPages(papers.site)).map((page) => [page.url, page]));
  });

  it('gives the last day for the papers of a meeting, and how long they were open', () => {
    assert.match(
      words(MEETING),
      /In the council’s records since Tuesday 3 May 2022, and changed since then\. /,
    );
    assert.match(
      words(MEETING),
      /The council says that notice of the meeting was given on Friday 29 April 2022: 6 clear working days before the meeting\./,
    );
    assert.match(words(MEETING), /Last day for its papers: Tuesday 3 May 2022/);
    assert.doesNotMatch(
      words('/meetings/scrutiny-board-children-and-families/2016-04-13/'),
      /Last day for/,
    );
  });

  it('gives the state of call-in on the agenda and on the report', () => {
    assert.match(words(`/${EXECUTIVE}/`), /· Open for call-in until 12 May 2022/);
    assert.match(
      words(`/${EXECUTIVE}/a-decision/`),
      /Under the council’s rules, this decision can be called in until Thursday 12 May 2022/,
    );
    assert.doesNotMatch(words(MEETING), /call-in until/);
  });

  it('gives the deadlines of a report, there and on the first page', () => {
    for (const url of [`/${REPORT}/`, '/']) {
      assert.match(words(url), /Publish Ofsted’s report: due on Wednesday 22 June 2022\./);
      assert.match(
        words(url),
        /Publish the written statement of proposed action: due on Wednesday 17 August 2022\./,
      );
    }
  });

  it('lists papers that there is no longer a right to inspect, and keeps them', () => {
    assert.match(
      words('/retention/'),
      /Where the right to inspect has ended The council still publishes these\. 2015\/16: the papers of 1 meeting$/,
    );
    assert.ok(pages.has('/meetings/scrutiny-board-children-and-families/2016-04-13/'));
  });
});
