import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { appendixPage } from '../../../../layouts/pages/appendix.ts';
import type { AppendixPageView } from '../../../../src/views/report/paper-pages.ts';
import * as example from '../example-views.ts';
import { assertOrderly, words } from './words-of-page.ts';

const { chrome } = example;

describe('the page of an appendix', () => {
  const view: AppendixPageView = {
    ...example.report,
    title: 'Leeds ILACS Report 2022',
    report: { text: 'Ofsted Inspection Report', url: example.reportUrl },
    appendix: example.appendixHere,
    overdue: false,
    paper: { file: example.file, earlier: [] },
  };

  it('opens the paper, and says how long and large it is and when it arrived', () => {
    const page = appendixPage(chrome, view);
    assert.ok(page.includes(`href="${example.file.url}"`));
    assert.match(
      words(page),
      /Length 11 pages Size 348 KB Since In the council’s records since 9 May 2022/,
    );
    assert.ok(!page.includes(example.file.path));
    assertOrderly(page);
  });

  it('says when an overdue one was expected', () => {
    const { paper, ...without } = view;
    assert.ok(paper);
    const text = words(
      appendixPage(chrome, { ...without, appendix: example.appendixToFollow, overdue: true }),
    );
    assert.match(text, /is to follow Overdue Was due 9 May 2022\./);
    const over = words(
      appendixPage(chrome, {
        ...{ ...without, appendix: example.appendixToFollow },
        ...{ overdue: true, isOver: true },
      }),
    );
    assert.match(
      over,
      /was to follow Not published Was due 9 May 2022\. The day of the meeting is past/,
    );
  });

  it('never leads to the file of a withheld one', () => {
    const page = appendixPage(chrome, {
      ...view,
      appendix: example.appendixWithheld,
      exemptRules: ['10.4(3)'],
    });
    assert.ok(!page.includes(example.file.url));
    assert.match(words(page), /Not for publication/);
  });
});
