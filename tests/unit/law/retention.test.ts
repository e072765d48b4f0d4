import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mayGo, retentionOf } from '../../../src/law/retention.ts';
import { addDays } from '../../../src/language/dates.ts';

describe('the papers of a meeting must stay open', () => {
  for (const [meeting, reportsUntil, backgroundUntil, why] of [
    ['2022-05-11', '2028-05-10', '2026-05-10', 'the period begins with the date of the meeting'],
    ['2022-01-01', '2027-12-31', '2025-12-31', 'new year'],
    ['2022-03-01', '2028-02-29', '2026-02-28', 'ends on the last day of February'],
    ['2024-02-29', '2030-02-28', '2028-02-28', 'a meeting on 29 February'],
    ['2018-02-28', '2024-02-27', '2022-02-27', 'a meeting on 28 February'],
  ] as const) {
    it(`after ${meeting}: reports until ${reportsUntil}, background papers until ${backgroundUntil} (${why})`, () => {
      const [reports, background] = retentionOf(meeting);
      assert.equal(reports?.keepUntil, reportsUntil);
      assert.equal(reports.mayGoFrom, addDays(reportsUntil, 1));
      assert.equal(reports.law?.short, 'LGA 1972 s.100C(1)');
      assert.equal(background?.keepUntil, backgroundUntil);
      assert.equal(background.law?.short, 'LGA 1972 s.100D(2)');
    });
  }
});

describe('what may be deleted', () => {
  for (const [asOf, kinds] of [
    ['2022-05-11', []],
    ['2026-05-10', []],
    ['2026-05-11', ['background-papers']],
    ['2028-05-10', ['background-papers']],
    ['2028-05-11', ['minutes-agenda-and-reports', 'background-papers']],
  ] as const) {
    it(`of a meeting on 11 May 2022 as of ${asOf} is ${kinds.join(' and ') || 'nothing'}`, () =>
      assert.deepEqual(
        mayGo('2022-05-11', asOf).map(({ kind }) => kind),
        kinds,
      ));
  }

  it('grows with time, and never includes a meeting less than four years old', () => {
    const day = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2010-01-01', days));
    fc.assert(
      fc.property(day, day, day, (meeting, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        assert.ok(mayGo(meeting, earlier).length <= mayGo(meeting, later).length);
        if (earlier < addDays(meeting, 4 * 365)) assert.equal(mayGo(meeting, earlier).length, 0);
      }),
      { seed: 20220511, numRuns: 500 },
    );
  });
});
