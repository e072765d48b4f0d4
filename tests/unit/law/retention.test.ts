import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { COMMITTEE_KINDS } from '../../../src/law/bodies.ts';
import { inspectionEnded, inspectionOf } from '../../../src/law/retention.ts';
import { addDays } from '../../../src/language/dates.ts';

describe('the papers of a committee are open', () => {
  for (const [meeting, six, four, why] of [
    ['2026-12-09', '2032-12-08', '2030-12-08', 'the period begins with the date of the meeting'],
    ['2022-05-11', '2028-05-10', '2026-05-10', 'in May'],
    ['2022-01-01', '2027-12-31', '2025-12-31', 'new year'],
    ['2022-03-01', '2028-02-29', '2026-02-28', 'ends on the last day of February'],
    ['2024-02-29', '2030-02-28', '2028-02-28', 'a meeting on 29 February'],
    ['2028-02-29', '2034-02-28', '2032-02-28', 'another one'],
    ['2018-02-28', '2024-02-27', '2022-02-27', 'a meeting on 28 February'],
  ] as const) {
    it(`after ${meeting} until ${six}, and their background papers until ${four} (${why})`, () => {
      const [papers, background, ...more] = inspectionOf({ body: 'scrutiny', meeting });
      assert.deepEqual(more, []);
      assert.equal(papers?.until, six);
      assert.equal(papers.law.short, 'LGA 1972 s.100C(1)');
      assert.equal(background?.until, four);
      assert.equal(background.law.short, 'LGA 1972 s.100D(2)');
    });
  }
});

describe('the records of an executive are open', () => {
  it('from its decision, and only where a decision is on record', () => {
    const meeting = '2026-12-09';
    assert.deepEqual(inspectionOf({ body: 'executive', meeting }), []);
    assert.deepEqual(
      inspectionOf({ body: 'executive', meeting, decided: '2026-12-10' }).map(
        ({ kind, until, law }) => [kind, until, law.short],
      ),
      [
        ['decision-record', '2032-12-09', 'SI 2012/2089 reg 21(6)'],
        ['decision-background', '2030-12-09', 'SI 2012/2089 reg 21(7)'],
      ],
    );
  });
});

it('a body of which no period was read has none', () => {
  for (const body of ['parish', 'licensing-hearing'] as const) {
    assert.deepEqual(inspectionOf({ body, meeting: '1990-01-01', decided: '1990-01-01' }), []);
  }
});

it('no body is under a law of another', () => {
  const executives = ['executive', 'area', 'joint-executive'];
  for (const body of COMMITTEE_KINDS) {
    for (const { law } of inspectionOf({ body, meeting: '2000-01-01', decided: '2000-01-01' })) {
      assert.equal(law.short.startsWith('SI 2012/2089'), executives.includes(body), body);
    }
  }
});

it('what has ended grows with time, and never includes a meeting less than four years old', () => {
  const day = fc.integer({ min: 0, max: 8000 }).map((days) => addDays('2010-01-01', days));
  fc.assert(
    fc.property(day, day, day, (meeting, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const ended = (asOf: string) => inspectionEnded({ body: 'committee', meeting }, asOf).length;
      assert.ok(ended(earlier) <= ended(later));
      if (earlier < addDays(meeting, 4 * 365)) assert.equal(ended(earlier), 0);
    }),
    { seed: 20220511, numRuns: 500 },
  );
});
