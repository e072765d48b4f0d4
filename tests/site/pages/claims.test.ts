import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { builtPages, builtSite } from '../../support/site/built-site.ts';
import { lawsOfOthers } from '../../support/site/claims.ts';
import { TODAY } from '../../support/fixture/fixture-content.ts';
import { contradictions, datesInData, datesOfPapers } from '../../support/site/paper-dates.ts';
import { kindsOf, ownWords, wrongOnSite } from '../../support/site/site-claims.ts';
import type { SitePage } from '../../support/site/site-reading.ts';

let folder = '';
let pages: SitePage[] = [];

before(async () => {
  ({ folder } = await builtSite());
  pages = await builtPages();
});

test('no page, feed, calendar, table or object says more of law or time than there is evidence for', () => {
  assert.deepEqual(wrongOnSite(folder, pages, TODAY), []);
  const looked = kindsOf(folder);
  for (const kind of [
    'feeds .atom',
    'calendars .ics',
    'data .csv',
    'data .json',
    'register .jsonl',
  ]) {
    assert.ok(looked.has(kind), kind);
  }
});

test('no page of an executive cites the law of committees, and none of a committee that of executives', () => {
  const papers = pages.filter(({ url }) => url.startsWith('/meetings/'));
  const executive = papers.filter(({ url }) => url.startsWith('/meetings/example-executive/'));
  assert.ok(executive.length > 5 && papers.length > executive.length + 5);
  const wrong = papers.flatMap((page) =>
    lawsOfOthers(ownWords(page), executive.includes(page) ? 'executive' : 'committee').map(
      (law) => `${page.url} ${law}`,
    ),
  );
  assert.deepEqual(wrong, []);
});

test('the pages that were looked at say something of law and time', () => {
  const all = pages.map(ownWords).join('\n');
  for (const said of [
    /clear working days before the meeting/,
    /The council says that notice of a private meeting was given on/,
    /The council says that no representations were received/,
    /The council says that notice of this key decision was given on .*: \d+ clear days before/,
    /Under the council’s rules, call-in was open until/,
    /No call-in is recorded/,
    /The council has marked this as exempt under/,
    /Open to inspection six years/,
    /No assessment of this website is on record/,
  ]) {
    assert.match(all, said);
  }
});

test('all pages, tables and feeds give the same days of a paper', () => {
  const dates = datesOfPapers(pages);
  const inData = datesInData(folder);
  assert.deepEqual(contradictions([...dates, ...inData]), []);
  const onPages = new Set(dates.map(({ paper }) => paper));
  assert.ok(inData.some(({ paper }) => onPages.has(paper)));
  // Otherwise the dates would be written in a way that the test doesn't know.
  const pagesOf = new Map<string, Set<string>>();
  for (const { paper, page } of dates)
    pagesOf.set(paper, (pagesOf.get(paper) ?? new Set()).add(page));
  const onSeveral = [...pagesOf.values()].filter(({ size }) => size > 1);
  assert.ok(onSeveral.length >= 8, `${onSeveral.length} papers have their dates on several pages`);
});
