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
  euros: 'The European fund gave €2m, and the grant was €450,000. Later came 3 million euros.',
  pounds: 'The board spent £2m on the scheme and £450,000 on fees.',
  dollars: 'The software costs $2m a year.',
  fence: 'A fence 2m high and a verge 9m wide.',
  ferry: 'Land at 12 Quay Lane, DN55 1PT, and the yard at DN5 7QX. UPRN 100051234567.',
  porch: 'Application 22/01234/FUL for ten maisonettes.',
  barn: 'Application 23/00011/FUL: 10 barns off Hey Road. 40 letters came.',
  gates: 'Seven barns, 10 metres from the gates; eighty ewes.',
  quarter: 'Monitoring of quarter three. National non-domestic rates collected were 98%.',
  second: 'Performance in Quarter 2. Business rates fell.',
  people: 'Men and women in the choir; the wolves of the old park; criteria for grants.',
  care: 'Looked after children and corporate parenting.',
  mass: 'West Yorkshire Combined Authority will pay for trams. The chief finance officer agreed.',
  welsh: 'Tŷ Gwyn, Pen Llŷn and the Gŵyl Fwyd.',
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

const folder = temporaryFolder('spellings');
let ask: (question: string) => Promise<Answer>;
before(async () => {
  await writeSearch(folder, RECORDS, {
    ...{ plainWords: plainWordsOf({}), abbreviations: ABBREVIATIONS },
  });
  ask = await searchInNode(folder);
});

/** The papers with all words of a question, and what is said of those that no paper has. */
async function found(question: string): Promise<readonly [papers: string, notes: string]> {
  const { papers, notes } = await ask(question);
  const whole = papers.filter(({ isPartial }) => !isPartial);
  return [
    whole.map(({ url }) => url.replace(/^.*\/|\..*$/g, '')).join(' '),
    notes.map(({ said, instead }) => `${said}: ${instead.join(', ')}`.trim()).join('; '),
  ];
}

describe('money is found in its own money', () => {
  for (const [question, papers, notes = ''] of [
    ['£2m', 'pounds'],
    ['two million pounds', 'pounds'],
    ['€2m', 'euros'],
    ['2 million euros', 'euros'],
    ['$2m', 'dollars'],
    ['£450,000', 'pounds'],
    ['€450k', 'euros'],
    ['€3m', 'euros'],
    ['£3m', '', '£3m:'],
    ['$7 million', '', '$7 million:'],
    ['€7 million', '', '€7 million:'],
    // Who types no sign asks for any money, and for metres too.
    ['450,000', 'euros pounds'],
    ['2m', 'dollars euros fence pounds'],
    // No paper has it as a sum, but perhaps without its sign.
    ['£9m', 'fence', '£9m: 9m'],
  ] as const) {
    it(question, async () => {
      const [own, said] = await found(question);
      assert.deepEqual([own.split(' ').sort().join(' '), said], [papers, notes]);
    });
  }
});

describe('numbers, references and postcodes are found as people type them', () => {
  for (const [question, first, notes = ''] of [
    ['22/01234/FUL', 'porch'],
    ['22 01234 ful', 'porch'],
    ['22_01234_FUL', 'porch'],
    ['22-01234-FUL', 'porch'],
    ['22/01234', 'porch'],
    ['10 barns', 'barn'],
    ['ten barns', 'barn'],
    ['10 maisonettes', 'porch'],
    ['ten maisonettes', 'porch'],
    ['forty letters', 'barn'],
    ['40 letters', 'barn'],
    ['80 ewes', 'gates'],
    ['DN55', 'ferry'],
    ['DN55 1PT', 'ferry'],
    ['dn551pt', 'ferry', 'dn551pt: dn55 1pt'],
    ['DN55 1', 'ferry'],
    ['DN5 7', 'ferry'],
    ['DN5 1', '', 'DN5 1:'],
    ['DN6 1', '', 'DN6 1:'],
    ['UPRN 100051234567', 'ferry'],
  ] as const) {
    it(question, async () => {
      const [papers, said] = await found(question);
      assert.deepEqual([papers.split(' ')[0], said], [first, notes]);
    });
  }
});

describe('other words for what papers say', () => {
  for (const [question, papers, notes = ''] of [
    ['Q3', 'quarter', 'Q3: quarter 3, quarter three'],
    ['quarter 3', 'quarter', 'quarter 3: quarter three'],
    ['third quarter', 'quarter', 'third quarter: quarter 3, quarter three'],
    ['quarter 2', 'second'],
    ['NNDR', 'quarter second', 'NNDR: business rates, national nondomestic rates'],
    [
      'kids in care',
      'care',
      'kids in care: looked after children, children looked after, corporate parenting',
    ],
    ['WYCA', 'mass', 'WYCA: west yorkshire combined authority'],
    ['CFO', 'mass', 'CFO: chief finance officer'],
    ['man', 'people'],
    ['woman', 'people'],
    ['wolf', 'people'],
    ['criterion', 'people'],
    ['child', 'care'],
    ['foot', '', 'foot:'],
    ['Llyn', 'welsh'],
    ['ty gwyn', 'welsh'],
    ['gwyl', 'welsh'],
  ] as const) {
    it(question, async () => {
      const [own, said] = await found(question);
      assert.deepEqual([own.split(' ').sort().join(' '), said], [papers, notes]);
    });
  }
});
