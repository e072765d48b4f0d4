import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

type NoDay = { readonly said: string; readonly index: number; readonly instead: string };
const { impossibleDays, withoutImpossibleDays } = (await import(
  new URL('../../../../../layouts/browser/search/impossible-days.js', import.meta.url).href
)) as {
  readonly impossibleDays: (question: string) => readonly NoDay[];
  readonly withoutImpossibleDays: (question: string, days: readonly NoDay[]) => string;
};

describe('a day that no calendar has', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, string])[], string])[] = [
    ['31 February', [['31 February', 'February']], 'February'],
    [
      'cycling 30 feb 2024 budget',
      [['30 feb 2024', 'February 2024']],
      'cycling February 2024 budget',
    ],
    ['31st of June', [['31st of June', 'June']], 'June'],
    ['thirty-first April 2021', [['thirty-first April 2021', 'April 2021']], 'April 2021'],
    ['February 30', [['February 30', 'February']], 'February'],
    ['April 31st, 2023', [['April 31st, 2023', 'April 2023']], 'April 2023'],
    ['29 February 2023', [['29 February 2023', 'February 2023']], 'February 2023'],
    ['31/02/2024', [['31/02/2024', 'February 2024']], 'February 2024'],
    ['2024-02-31', [['2024-02-31', 'February 2024']], 'February 2024'],
    ['05/25/2024', [['05/25/2024', '25 May 2024']], '25 May 2024'],
    ['0 May 2024', [['0 May 2024', 'May 2024']], 'May 2024'],
    ['99/99/2024', [['99/99/2024', '']], '99/99/2024'],
    [
      '31 April or 31 June 2022?',
      [
        ['31 April', 'April'],
        ['31 June 2022', 'June 2022'],
      ],
      'April or June 2022?',
    ],
  ];
  for (const [question, expected, rest] of cases) {
    it(`is said of “${question}”, and its month is looked for`, () => {
      const days = impossibleDays(question);
      assert.deepEqual(
        days.map(({ said, instead }) => [said, instead]),
        expected,
      );
      assert.equal(withoutImpossibleDays(question, days), rest);
    });
  }

  for (const question of [
    '29 February',
    '29 February 2024',
    '31 December 2022',
    '31/12/2022',
    'policy 45 may apply',
    '50 march through town',
    'top 40 January sales',
    'ref 22/45/0123',
    'section 31 of the Marine Act',
    '31 Marching bands',
    '31 Juneberry Lane',
    '2024-00123',
    '1.2.2024.5',
    'flood risk 31',
    '',
  ]) {
    it(`isn’t seen in “${question}”`, () => {
      assert.deepEqual(impossibleDays(question), []);
    });
  }
});
