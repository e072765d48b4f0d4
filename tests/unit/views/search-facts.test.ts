import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  AWAITED,
  SEARCH_FILTERS,
  searchMarks,
  type SearchFacts,
} from '../../../src/views/search-facts.ts';

const FACTS: SearchFacts = {
  kind: 'Report',
  committee: 'Culture, Sport and Tourism',
  year: '2022/23',
  wards: ['Armley', 'Pudsey'],
  pillars: ['Inclusive Growth'],
  callIn: 'Yes',
  exempt: 'No',
  date: '2022-05-11',
};

/** Of each filter, "name[content] = value". */
function filtersOf(facts: SearchFacts): string[] {
  return searchMarks(facts).flatMap(({ content, attributes }) => {
    const name = attributes['data-pagefind-filter'];
    return name === undefined ? [] : [`${name} = ${content}`];
  });
}

test('each fact is a filter of its name, and a value with a comma stays whole', () => {
  assert.deepEqual(filtersOf(FACTS), [
    'Kind of paper[content] = Report',
    'Committee[content] = Culture, Sport and Tourism',
    'Municipal year[content] = 2022/23',
    'Ward[content] = Armley',
    'Ward[content] = Pudsey',
    'Pillar[content] = Inclusive Growth',
    'Open for call-in[content] = Yes',
    'Exempt[content] = No',
  ]);
});

test('what a paper doesn’t have isn’t a filter', () => {
  const { kind, date } = FACTS;
  const filters = filtersOf({ kind, date, wards: [], pillars: [] });
  assert.deepEqual(filters, ['Kind of paper[content] = Report']);
});

test('results are sorted by the date, which is there once', () => {
  const dates = searchMarks(FACTS).filter(
    ({ attributes }) => attributes['data-pagefind-sort'] !== undefined,
  );
  assert.deepEqual(dates, [
    {
      content: '2022-05-11',
      attributes: { 'data-pagefind-sort': 'date[content]', 'data-pagefind-meta': 'date[content]' },
    },
  ]);
});

test('the search page offers the filters that the index has, in the same order', async () => {
  const source = new URL('../../../layouts/browser/search/state.js', import.meta.url);
  const { FILTERS } = (await import(source.href)) as { FILTERS: readonly (readonly string[])[] };
  const written = SEARCH_FILTERS.map(({ name, key }) => [name, key]);
  assert.deepEqual(FILTERS, written);
});

test('the search page knows an appendix that isn’t here by the name that the index has for it', async () => {
  const source = new URL('../../../layouts/browser/search/ranking.js', import.meta.url);
  const ranking = (await import(source.href)) as { AWAITED: string };
  assert.equal(ranking.AWAITED, AWAITED);
});
