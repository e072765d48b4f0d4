import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ABBREVIATIONS } from '../../../../src/language/words/abbreviations.ts';
import { plainWordsOf } from '../../../../src/language/words/plain-words.ts';
import { recordHtml } from '../../../../src/outputs/search/record-html.ts';
import { searchInNode, type Answer } from '../../../support/search/search-in-node.ts';
import { writeSearch } from '../../../support/search/write-search.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Pages and papers: kind, committee, day and words, by address. */
const RECORDS = {
  '/committees/planning/': ['Committee', 'Planning Committee', '2026-12-03', 'Planning Committee'],
  '/committees/streets/': [
    ...['Committee', 'Scrutiny Panel (Streets and Climate)', '2026-12-04'],
    'Scrutiny Panel (Streets and Climate)',
  ],
  '/m/planning/2026-12-03/': ['Agenda', 'Planning Committee', '2026-12-03', 'Planning Committee'],
  '/m/planning/2024-04-10/': ['Agenda', 'Planning Committee', '2024-04-10', 'Planning Committee'],
  '/r/plan/': [
    ...['Report', 'Licensing Committee', '2026-11-23'],
    'Next steps. The committee met members. Planning, planning and more planning for the next year.',
  ],
  '/r/lunch/': ['Report', 'Cabinet', '2010-05-05', 'School meals review. School meals were eaten.'],
  '/r/fares/': ['Report', 'Cabinet', '2026-11-23', 'Table of fares and charges. The charges rise.'],
  '/r/order/': ['Report', 'Cabinet', '2020-05-05', 'An order about street drinkers is made.'],
  '/r/taxis/': ['Report', 'Cabinet', '2020-05-06', 'Taxi licensing policy, a review.'],
  '/r/works/': ['Report', 'Cabinet', '2020-05-07', 'Extension to Norbury infant school.'],
} as const;

const folder = temporaryFolder('committee-asked');
let ask: (question: string) => Promise<Answer>;

before(async () => {
  const records = Object.entries(RECORDS).map(([url, [kind, committee, date, text]]) => ({
    date,
    url,
    html: recordHtml(
      { kind, committee, year: '2026/27', wards: [], pillars: [], date },
      { title: text.split('.')[0] ?? '' },
      [`<h1>${text.split('.')[0] ?? ''}</h1><p>${text}</p>`],
    ),
  }));
  await writeSearch(folder, records, {
    plainWords: plainWordsOf({}),
    abbreviations: ABBREVIATIONS,
  });
  ask = await searchInNode(folder);
});

describe('the page of a committee that is asked for by name is first, and then its newest meeting', () => {
  for (const [question, ...first] of [
    ['planning committee', '/committees/planning/'],
    ['planing comittee', '/committees/planning/'],
    ['who is on the planning committee', '/committees/planning/'],
    ['members of the planning committee', '/committees/planning/'],
    ['when is the next planning committee', '/committees/planning/', '/m/planning/2026-12-03/'],
    ['next meeting of the planning committee', '/committees/planning/', '/m/planning/2026-12-03/'],
    ['upcoming planning committee dates', '/committees/planning/'],
    ['streets and climate scrutiny panel', '/committees/streets/'],
    ['when does the scrutiny panel for streets and climate meet', '/committees/streets/'],
    // Something else is asked for.
    ['next steps for the planning committee', '/r/plan/'],
    ['planning committee 3 December 2026', '/m/planning/2026-12-03/'],
    ['planning committee agenda 2024', '/m/planning/2024-04-10/'],
  ] as const) {
    it(question, async () => {
      const { papers } = await ask(question);
      const found = papers.slice(0, first.length).map(({ url }) => url);
      assert.deepEqual(found, first);
    });
  }
});

describe('the thing that is asked for tells more than what is asked of it', () => {
  for (const [question, first] of [
    ['school dinner prices', '/r/lunch/'],
    ['cost of school dinners', '/r/lunch/'],
    ['street drinking', '/r/order/'],
    ['street drinking rules', '/r/order/'],
    ['cab licence', '/r/taxis/'],
    ['cab licence rules', '/r/taxis/'],
    ['minicab', '/r/taxis/'],
    ['school expansion', '/r/works/'],
    ['expanding Norbury school', '/r/works/'],
  ] as const) {
    it(question, async () => assert.equal((await ask(question)).papers[0]?.url, first));
  }
});
