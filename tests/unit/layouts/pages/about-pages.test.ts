import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { retentionPage } from '../../../../layouts/pages/about/retention.ts';
import { chrome } from '../example-views.ts';

/** The words of a page's main part, without its tags. */
function words(page: string): string {
  const main = /<main[^]*<\/main>/.exec(page)?.[0] ?? '';
  return main.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
}

describe('the page of how long papers may be inspected', () => {
  const head = { url: '/retention/', title: 'Retention', description: '', breadcrumbs: [] };
  const year = {
    ...{ year: { text: '2015/16', url: '/years/2015-16/' } },
    ...{ papers: 2, decisions: 0, backgroundPapers: 0 },
  };
  for (const [name, years, said] of [
    ['none', [], /By the dates on record, it has not ended for any paper that is published here\./],
    ['some', [year], /still publishes these\. 2015\/16: the papers of 2 meetings/],
  ] as const) {
    it(`says of which papers the right has ended: ${name}`, () =>
      assert.match(
        words(retentionPage(chrome, { ...head, periods: [], withoutPeriod: [], years })),
        said,
      ));
  }
});
