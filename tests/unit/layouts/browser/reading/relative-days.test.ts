import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const source = new URL(
  '../../../../../layouts/browser/search/reading/relative-days.js',
  import.meta.url,
);
const { withDays } = (await import(source.href)) as {
  readonly withDays: (
    question: string,
    today: Date,
  ) => { readonly question: string; readonly read: readonly { readonly said: string }[] };
};

/** A Monday; the last day of its month. */
const TODAY = new Date(2026, 10, 30, 9);

describe('days that depend on the day of the question', () => {
  for (const [question, asked] of [
    ['last month', 'October 2026'],
    ['decisions last month', 'decisions  October 2026'],
    ['This Month’s meetings', 'November 2026  meetings'],
    ['next month', 'December 2026'],
    ['meetings this week', 'meetings  30 November 2026 to 6 December 2026'],
    ['bins over the past week', 'bins  24 November 2026 to 30 November 2026'],
    ['the past month', '31 October 2026 to 30 November 2026'],
    ['meetings in the coming week', 'meetings  30 November 2026 to 6 December 2026'],
    ['what is on next week', 'what is on  7 December 2026 to 13 December 2026'],
    ['meetings today', 'meetings 30 November 2026'],
    ["today's agenda", '30 November 2026 agenda'],
    ['what was decided yesterday', 'what was decided 29 November 2026'],
    ['tomorrow', '1 December 2026'],
    // As phones type it.
    ['last months minutes', 'October 2026  minutes'],
    ['this weeks planning committee', '30 November 2026 to 6 December 2026  planning committee'],
    ['yesterdays decisions', '29 November 2026 decisions'],
    // Where, and not when.
    ['roadworks last week in Otley', 'roadworks  23 November 2026 to 29 November 2026  in Otley'],
    ['meetings next month in the town hall', 'meetings  December 2026  in the town hall'],
  ] as const) {
    it(question, () => {
      const { question: own, read } = withDays(question, TODAY);
      assert.deepEqual([own, read.length], [asked, 1]);
    });
  }
});

describe('words that only look like such days stay words', () => {
  for (const question of [
    'young people today',
    'leeds tomorrow strategy',
    '“last month”',
    'the last monthly report',
    'every week',
    'one week notice',
    'monthly budget',
    'next meeting',
    'last bus',
    'this yearbook',
    'last week of June',
    'the last week of the school holidays',
    'in the last month of the contract',
    'next week of action',
    'the last week in June',
    'the last week in early May',
    'the last months',
    'the last months of the contract',
    'rainfall over the past months',
    'yesterdays',
    '',
  ]) {
    it(question, () => {
      assert.deepEqual(withDays(question, TODAY), { question, read: [] });
    });
  }
});

it('a month before January is one of the year before', () => {
  assert.equal(withDays('last month', new Date(2027, 0, 31)).question, 'December 2026');
});

it('a Sunday is in the week of the Monday before', () => {
  const { question } = withDays('this week', new Date(2026, 11, 6, 23));
  assert.equal(question, '30 November 2026 to 6 December 2026');
});
