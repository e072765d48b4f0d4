import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { smallPdf } from '../../support/fixture/small-pdf.ts';
import { paperRepository, REPORT } from '../../support/paper-repository.ts';
import type { PaperRepository } from '../../support/paper-repository.ts';
import { readPages, textOf } from '../../support/site/site-reading.ts';
import type { SitePage } from '../../support/site/site-reading.ts';

const MEETING = '/meetings/scrutiny-board-children-and-families/2022-05-11/';

let papers: PaperRepository;

async function buildOn(today: string): Promise<Map<string, SitePage>> {
  const { code, stdout, stderr } = await papers.build(today);
  assert.equal(code, 0, stdout + stderr);
  return new Map((await readPages(papers.site)).map((page) => [page.url, page]));
}

function words(pages: ReadonlyMap<string, SitePage>, url: string): string {
  const main = pages.get(url)?.root.querySelector('main');
  assert.ok(main, `no page ${url}`);
  return textOf(main);
}

before(async () => {
  papers = await paperRepository();
});

describe('an appendix that was to follow', () => {
  it('is outstanding in the ledger, with the day on which it was expected', async () => {
    const pages = await buildOn('2022-05-10');
    assert.match(
      words(pages, '/to-follow/'),
      /Still to come Appendix 1 – Leeds ILACS Report 2022 Overdue Of Ofsted Inspection Report, for Scrutiny Board \(Children and Families\), 11 May 2022 Promised 3 May 2022 Expected 9 May 2022 Arrived Not yet$/,
    );
    assert.doesNotMatch(words(pages, MEETING), /Supplements/);
  });

  it('is an event once it is committed: in the ledger, the report, the meeting and what is new', async () => {
    papers.write(`${REPORT}/appendix-1.pdf`, await smallPdf('Leeds ILACS Report', ['Findings']));
    await papers.commit('2022-05-10');
    const pages = await buildOn('2022-05-10');
    assert.match(
      words(pages, '/to-follow/'),
      /Still to come No paper is still to come\. .*2022\/23 1 paper$/,
    );
    assert.match(
      words(pages, '/to-follow/2022-23/'),
      /Arrived Appendix 1 – .* Promised 3 May 2022 Expected 9 May 2022 Arrived 10 May 2022 Working days late 1 Before the meeting No clear working days/,
    );
    assert.match(
      words(pages, MEETING),
      /Supplements These papers were added to the pack after the agenda\. Appendix 1 – Leeds ILACS Report 2022, of Ofsted Inspection Report Published here on Tuesday 10 May 2022, with no clear working day before the meeting/,
    );
    assert.match(
      words(pages, `/${REPORT}/`),
      /Followed Appendix 1: Published here on Tuesday 10 May 2022, with no clear working day before the meeting\. It was expected on Monday 9 May 2022: 1 working day late\./,
    );
    assert.match(
      words(pages, '/'),
      /10 May 2022 Appendix 1: Leeds ILACS Report 2022 Appendix · Was to follow\. Ofsted Inspection Report/,
    );
  });

  it('has no date if the shortened history of a clone doesn’t show it', async () => {
    const clone = await papers.shallowClone();
    const { code, stdout, stderr } = await clone.build('2022-05-10');
    assert.equal(code, 0, stdout + stderr);
    const pages = new Map((await readPages(clone.site)).map((page) => [page.url, page]));
    assert.match(
      words(pages, '/to-follow/2022-23/'),
      /Expected 9 May 2022 Arrived Yes, on a day that is not on record$/,
    );
    assert.doesNotMatch(words(pages, MEETING), /Supplements/);
  });
});
