import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { plainWordsOf } from '../../../../src/language/words/plain-words.ts';
import { recordHtml } from '../../../../src/outputs/search/record-html.ts';
import type { SearchRecord } from '../../../../src/outputs/search/search-record.ts';
import { searchInNode, type Answer } from '../../../support/search/search-in-node.ts';
import { writeSearch } from '../../../support/search/write-search.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

type Paper = {
  readonly title: string;
  readonly text: string;
  readonly date?: string;
  readonly kind?: 'Decision' | 'Report';
};

const FILLER = 'The officers have looked at what was asked and wrote down what they saw there. ';

/** What papers say, by their names: those that have the words together are longer, so that nothing else puts them first. */
const PAPERS: Readonly<Record<string, Paper>> = {
  rise: {
    title: 'Savings',
    text: `${FILLER} It includes a rise in council tax within the limit. ${FILLER} ${FILLER}`,
  },
  base: {
    title: 'Base',
    date: '2019-06-10',
    text: `The council met. The cost may rise. ${FILLER} A tax on waste. ${FILLER} The council may well wait.`,
  },
  closing: {
    title: 'Swimming',
    text: `${FILLER} The closure of the baths was put off.`,
  },
  baths: {
    title: 'Roads',
    date: '2019-06-10',
    text: 'Road closure. Baths stay open. The road closure is for a week; baths need water.',
  },
  sentence: {
    title: 'Buses',
    date: '2019-06-10',
    text: 'There is noise. Trams are late. Trams go by. The streets have cars and much noise.',
  },
  tramNoise: {
    title: 'Wheels',
    text: `${FILLER} Complaints of tram noise were heard. ${FILLER} ${FILLER}`,
  },
  pens: { title: 'Market Stalls on Quay Lane', text: FILLER, date: '2014-03-02' },
  pens2: {
    title: 'Market Stalls on Mill Road',
    text: `${FILLER} Stalls. Market. Market stalls.`,
    date: '2009-03-02',
  },
  pens3: {
    title: 'Market Stalls near Long Row',
    text: `${FILLER} ${FILLER} ${FILLER}`,
    date: '2021-03-02',
  },
  stallsFees: {
    title: 'Fees for Market Stalls and Pitches',
    text: 'Market stalls. Stalls of the market.',
    date: '2010-03-02',
  },
  stallsMade: {
    title: 'Market Stalls on Mill Road',
    text: FILLER,
    date: '2024-03-02',
    kind: 'Decision',
  },
};

const RECORDS: readonly SearchRecord[] = Object.entries(PAPERS).map(
  ([name, { title, text, date = '2025-06-10', kind = 'Report' }]) => ({
    ...{ url: `/papers/${name}/`, date },
    html: recordHtml(
      { kind, committee: 'Board', year: '2025/26', wards: [], pillars: [], date },
      { title },
      [`<p>${text}</p>`],
    ),
  }),
);

const folder = temporaryFolder('words-together');
let ask: (question: string) => Promise<Answer>;

before(async () => {
  await writeSearch(folder, RECORDS, { plainWords: plainWordsOf({}) });
  ask = await searchInNode(folder);
});

const order = async (question: string): Promise<string[]> =>
  (await ask(question)).papers.map(({ url }) => url.split('/').at(-2) ?? '');

describe('words that a paper has near one another', () => {
  for (const [question, first] of [
    ['council tax rise', 'rise'],
    ['rise in council tax', 'rise'],
    ['tax rise council', 'rise'],
    ['baths closure', 'closing'],
    ['closure baths', 'closing'],
    // Not those of two sentences.
    ['tram noise', 'tramNoise'],
    ['noise trams', 'tramNoise'],
    // Twins: one word, or words that no paper has together, are ranked as before.
    ['road', 'baths'],
    ['road water', 'baths'],
    ['road closure', 'baths'],
  ] as const) {
    it(`put it first: ${question}`, async () => assert.equal((await order(question))[0], first));
  }
});

describe('papers whose titles differ by a place or a year alone', () => {
  it('are the newest first, and a decision of the same title comes after them', async () => {
    const all = await order('market stalls');
    assert.deepEqual(
      all.filter((name) => name.startsWith('pens')),
      ['pens3', 'pens', 'pens2'],
    );
    assert.ok(all.indexOf('stallsMade') > all.indexOf('pens2'), all.join(' '));
  });

  it('are the best first where the place is asked for', async () => {
    assert.equal((await order('market stalls mill road'))[0], 'pens2');
  });
});
