import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ABBREVIATIONS } from '../../../../../src/language/words/abbreviations.ts';
import { plainWordsOf } from '../../../../../src/language/words/plain-words.ts';
import { appendixRecords } from '../../../../../src/outputs/search/appendix-records.ts';
import type { SearchRecord } from '../../../../../src/outputs/search/search-record.ts';
import { searchInNode, type Answer } from '../../../../support/search/search-in-node.ts';
import { writeSearch } from '../../../../support/search/write-search.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

/** What papers say, by their names. */
const PAPERS = {
  short: 'Surfacing of Piperdyke Rd, Hawthorn Ave and Quay Ln.',
  full: 'Surfacing of Elmwood Road. The lane is closed. St Mary’s church.',
  other: 'Dr Grove and the avenue of limes. Third party costs.',
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

const folder = temporaryFolder('streets-in-short');
let ask: (question: string) => Promise<Answer>;

before(async () => {
  await writeSearch(folder, RECORDS, {
    plainWords: plainWordsOf({}),
    abbreviations: ABBREVIATIONS,
  });
  ask = await searchInNode(folder);
});

describe('a street in full', () => {
  for (const [question, papers, notes] of [
    ['piperdyke road', ['short'], []],
    ['surfacing of Piperdyke Road', ['short'], []],
    ['hawthorn avenue', ['short'], []],
    ['quay lane', ['short'], []],
    ['piperdyke rd', ['short'], []],
    ['elmwood road', ['full'], []],
    // Alone it is no street of a name.
    ['road', ['full'], []],
    ['avenue', ['other'], []],
    ['the lane', ['full'], []],
    // “St” is a saint as often.
    ['surfacing street', ['full', 'short'], ['street']],
  ] as const) {
    it(`is found as papers shorten it: ${question}`, async () => {
      const { papers: all, notes: said } = await ask(question);
      const whole = all.filter(({ lacks }) => lacks.length === 0 || notes.length > 0);
      const names = whole.map(({ url }) => /(\w+)\.pdf/.exec(url)?.[1] ?? '').sort();
      assert.deepEqual([names, said.map((one) => one.said)], [papers, notes]);
    });
  }
});
