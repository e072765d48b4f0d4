import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ABBREVIATIONS } from '../../../../src/language/words/abbreviations.ts';
import { plainWordsOf } from '../../../../src/language/words/plain-words.ts';
import { appendixRecords } from '../../../../src/outputs/search/appendix-records.ts';
import type { SearchRecord } from '../../../../src/outputs/search/search-record.ts';
import { searchInNode, type Answer } from '../../../support/search/search-in-node.ts';
import { writeSearch } from '../../../support/search/write-search.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** What papers say, by their names. */
const PAPERS = {
  prices: 'The risk is rated high: prices may rise.',
  fire: 'The fire brigade came. Road safety was discussed beside the light of the street.',
  towers: 'Work on two high rise blocks.',
  ahead: 'Plans for 2026/27, and what 2025/26 cost.',
  terrace: 'The houses at 26-27 Quay Lane; the station is off Mill Road.',
  church: 'St Johns Church on Station Avenue. Dr Smith spoke.',
  heating: 'The net cost of the boiler. Apologies 0. Seven pumps, 0 complaints.',
  club: 'A club for those aged 18-19.',
  fees: 'Fees of 2016/17 and 2018/19.',
  rivers: 'The Flood Risk Manager spoke. Risk management is sound.',
  orders: 'A public space protection order is made.',
  damp: 'Mould and condensation in homes for rent.',
} as const;

const RECORDS: readonly SearchRecord[] = Object.entries(PAPERS).flatMap(([name, text]) =>
  appendixRecords({
    ...{ url: `/papers/${name}.pdf`, title: name, of: 'report', pages: [text] },
    facts: {
      ...{ kind: 'Appendix', committee: 'Board', year: '2025/26', wards: [], pillars: [] },
      date: '2025-06-10',
    },
  }),
);

const folder = temporaryFolder('found-as-asked');
let ask: (question: string) => Promise<Answer>;

before(async () => {
  await writeSearch(folder, RECORDS, {
    plainWords: plainWordsOf({}),
    abbreviations: ABBREVIATIONS,
  });
  ask = await searchInNode(folder);
});

/** The names of the papers that a question finds, and what is said of words that no paper has. */
async function found(question: string): Promise<{ papers: string[]; notes: string[] }> {
  const { papers, notes } = await ask(question);
  return {
    papers: papers.map(({ url }) => /(\w+)\.pdf/.exec(url)?.[1] ?? '').sort(),
    notes: notes.map(({ said, instead }) => [said, ...instead].join(': ')),
  };
}

describe('what is meant by a word, in several words', () => {
  for (const [question, papers, notes] of [
    ['cladding', ['towers'], ['cladding: fire safety: high rise']],
    ['streetlights', [], ['streetlights']],
    // Three words and more, too: here are "flood risk manager" and "risk management".
    ['flood defence', ['rivers'], ['defence']],
    ['pspo', ['orders'], ['pspo: public spaces protection order']],
    // Who types the words asks for them wherever they are.
    ['high rise', ['prices', 'towers'], []],
    ['fire safety', ['fire'], []],
  ] as const) {
    it(`is found side by side alone: ${question}`, async () => {
      assert.deepEqual(await found(question), { papers, notes });
    });
  }
});

describe('a municipal year in short', () => {
  for (const [question, papers, notes] of [
    ['26/27', ['ahead', 'terrace'], []],
    ['plans 26-27', ['ahead', 'terrace'], []],
    ['plans ’25/’26', ['ahead'], []],
    ['plans 2026/27', ['ahead'], []],
    ['fees 18-19', ['club', 'fees'], []],
    // What no paper has as it was typed is said.
    ['16-17', ['fees'], ['16-17: 2016/17']],
    ['fees 16/17', ['fees'], ['16/17: 2016/17']],
    ['fees ’16/17', ['fees'], []],
    // Pages, ages, houses and days are no years.
    ['pages 16-17', [], ['pages', '16-17']],
    ['items 16/17', [], ['items', '16/17']],
    ['aged 16-17', ['club'], ['16-17']],
    ['16-17 Mill Road', ['fire', 'terrace'], ['16-17']],
    ['26/28', [], ['26/28']],
    ['36/37', [], ['36/37']],
    ['27/26', [], ['27/26']],
    // In quotation marks it is exact, and only where no paper has it so it is a year.
    ['"26/27"', ['terrace'], []],
    ['"16/17"', ['fees'], ['16/17: 2016/17']],
    ['"fees of 16/17"', ['fees'], ['16/17: 2016/17']],
    ['"18-19"', ['club'], []],
    ['"2016/17"', ['fees'], []],
    ['"36/37"', [], ['36/37']],
    ['"pages 16-17"', [], ['pages', '16-17']],
    // With the last figure alone.
    ['fees 2016/7', ['fees'], []],
    ['2016-7', ['fees'], []],
    ['plans 2025–6', ['ahead'], []],
    ['"2016/7"', ['fees'], ['2016/7: 2016/17']],
    ['2016/9', [], ['2016/9']],
    ['2036/7', [], ['2036/7']],
    ['application 2016/7', [], ['application', '2016/7']],
  ] as const) {
    it(`is read as papers have it: ${question}`, async () => {
      assert.deepEqual(await found(question), { papers, notes });
    });
  }
});

describe('a street in short', () => {
  for (const [question, papers, notes] of [
    ['mill rd', ['terrace'], []],
    ['Mill Rd.', ['terrace'], []],
    ['station ave', ['church'], []],
    ['quay ln houses', ['terrace'], []],
    // What no paper has side by side is looked for apart.
    ['station rd', ['church', 'fire', 'terrace'], ['rd: road']],
    ['st johns', ['church'], []],
    ['church st johns', ['church'], []],
    ['dr smith', ['church'], []],
    ['rd', [], ['rd']],
  ] as const) {
    it(`is read in full where it may be one: ${question}`, async () => {
      assert.deepEqual(await found(question), { papers, notes });
    });
  }
});

describe('“zero”', () => {
  for (const [question, papers, notes] of [
    ['net zero', ['heating'], ['zero']],
    // Other numbers are read in both ways.
    ['7 pumps', ['heating'], []],
    ['seven pumps', ['heating'], []],
  ] as const) {
    it(`is no number of things: ${question}`, async () => {
      assert.deepEqual(await found(question), { papers, notes });
    });
  }
});

describe('a verb that only asks', () => {
  for (const [question, papers, notes] of [
    ['who wrote the plans', ['ahead'], []],
    ['who said what of mould', ['damp'], []],
    ['wrote', [], ['wrote']],
    ['Who spoke of mould?', ['damp'], []],
    // Not within a sentence that asks nothing.
    ['people who wrote of mould', ['damp'], ['people', 'wrote']],
  ] as const) {
    it(`is no word of what is asked: ${question}`, async () => {
      assert.deepEqual(await found(question), { papers, notes });
    });
  }
});
