import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pastOf } from '../../../../../src/history/register/paper-past.ts';
import type { RegisterEntry } from '../../../../../src/history/register/register-line.ts';
import { placesNow } from '../../../../../src/papers/standing/publication/meeting-now.ts';
import { AGENDA, AGENDA_PATH, BODY, loadCouncil, paper, REPORT } from '../../temporary-council.ts';

const [BEFORE, NOW] = ['2022-05-11', '2022-05-12'] as const;
const MEETING = `/meetings/scrutiny/${BEFORE}/`;
const GONE = [AGENDA_PATH, REPORT, `meetings/scrutiny/${BEFORE}/two.md`];

/** The meeting was published with the reports one and two, and its folder has another day now, without the second. */
const moved = (fields = '', items = ''): Record<string, string> => ({
  [AGENDA_PATH.replace(BEFORE, NOW)]: AGENDA.replace('items:', `${fields}items:${items}`),
  [REPORT.replace(BEFORE, NOW)]: paper('', BODY),
});

const line = (
  number: number,
  more: Pick<RegisterEntry, 'kind' | 'address'> & Partial<RegisterEntry>,
): RegisterEntry => ({
  // prettier-ignore
  ...{ number, day: '2022-05-03', time: '2022-05-03T09:00:00Z', what: 'published' },
  ...{ sha256: String(number).repeat(64), ...more },
});

const PAST = [
  line(1, { kind: 'agenda', address: MEETING, items: ['one', 'two'] }),
  line(2, { kind: 'report', address: `${MEETING}two/` }),
  line(3, { kind: 'minutes', address: `${MEETING}minutes/` }),
];

/** [what, the papers, the day, the reports and minutes that are asked about]. */
const CASES: readonly (readonly [string, Record<string, string>, string, readonly string[]])[] = [
  ['nobody says why', moved(), '2022-05-05', ['report two.md', 'minutes']],
  [
    'the agenda of the new day says why',
    moved('reports-taken-off: [{ report: two, reason: It comes in May. }]\n'),
    '2022-05-05',
    ['minutes'],
  ],
  [
    'its day was put right once it was held',
    moved('reports-taken-off: [{ report: two, reason: It comes in May. }]\n'),
    '2022-05-20',
    ['minutes'],
  ],
];

describe('a paper that was taken off as the folder of its meeting got another name', () => {
  for (const [what, files, today, said] of CASES) {
    it(`is asked about, or not: ${what}`, async () => {
      const { diagnostics } = await loadCouncil(files, {
        ...{ without: GONE, today, past: pastOf(PAST) },
      });
      const found = diagnostics.filter(({ code }) => code === 'paper-taken-off');
      assert.deepEqual(
        found.map(({ message }) => /report two\.md|minutes|agenda/.exec(message)?.[0]).sort(),
        [...said].sort(),
      );
      for (const { file } of found) assert.match(file, new RegExp(`${NOW}/agenda.md$`));
    });
  }

  it('would be below the new day of its meeting, where that has one', () => {
    const meeting = (day: string, ...names: readonly string[]) => ({
      ...{ url: `/meetings/scrutiny/${day}/`, time: '10:00', place: 'Hall' },
      items: names.map((slug) => ({ title: slug, paper: { kind: 'report' as const, slug } })),
    });
    const past = pastOf(PAST);
    for (const [what, now, shown, expected] of [
      ['moved', meeting(NOW, 'one'), [NOW], `/meetings/scrutiny/${NOW}/two/`],
      ['another meeting came', meeting(NOW, 'else'), [NOW], undefined],
      ['it stayed, and another came', meeting(NOW, 'one'), [BEFORE, NOW], undefined],
    ] as const) {
      const isShown = (address: string): boolean =>
        shown.some((day) => address === `/meetings/scrutiny/${day}/`);
      const placeNow = placesNow({ today: '2022-05-05', isShown }, past, () => [now]);
      assert.equal(placeNow(`${MEETING}two/`), expected, what);
    }
  });
});
