import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMMITTEE_KINDS, type CommitteeKind } from '../../../src/law/bodies.ts';
import { inspectionOf, inspectionPeriodsOf } from '../../../src/law/retention.ts';

/** What may be inspected: its kind, the last day, and the law. */
type Row = readonly [kind: string, until: string, law: RegExp];

const OF_COMMITTEES: readonly Row[] = [
  ['papers', '2032-12-08', /LGA 1972 s\.100C\(1\)/],
  ['background-papers', '2030-12-08', /LGA 1972 s\.100D\(2\)/],
];
const OF_EXECUTIVES: readonly Row[] = [
  ['decision-record', '2032-12-15', /SI 2012\/2089 reg 21\(6\)/],
  ['decision-background', '2030-12-15', /SI 2012\/2089 reg 21\(7\)/],
];

/** Of a meeting on 9 December 2026, whose decision was made on the 16th. */
const EXPECTED: Readonly<Record<CommitteeKind, readonly Row[]>> = {
  council: OF_COMMITTEES,
  committee: OF_COMMITTEES,
  scrutiny: OF_COMMITTEES,
  regulatory: OF_COMMITTEES,
  advisory: OF_COMMITTEES,
  joint: OF_COMMITTEES,
  'combined-authority': OF_COMMITTEES,
  executive: OF_EXECUTIVES,
  area: OF_EXECUTIVES,
  'joint-executive': OF_EXECUTIVES,
  // Of a parish no end is given (LGA 1972 s.228(1)), and whether Part VA governs a licensing hearing is unsettled.
  parish: [],
  'licensing-hearing': [],
};

describe('how long the papers of a body may be inspected', () => {
  for (const body of COMMITTEE_KINDS) {
    it(`is that of a ${body}, and of no other`, () => {
      const found = inspectionOf({ body, meeting: '2026-12-09', decided: '2026-12-16' });
      assert.deepEqual(
        found.map(({ kind, until }) => [kind, until]),
        EXPECTED[body].map(([kind, until]) => [kind, until]),
      );
      for (const [at, [, , law]] of EXPECTED[body].entries()) {
        assert.match(JSON.stringify(found[at]?.law), law);
      }
    });

    it(`is on the page about it of a council that has only a ${body}`, () => {
      const sources = inspectionPeriodsOf([body]).map(({ source }) => source);
      const expected = EXPECTED[body].map(([, , law]) => law);
      for (const law of expected) assert.ok(sources.some((source) => law.test(source)));
      const others = [...OF_COMMITTEES, ...OF_EXECUTIVES]
        .map(([, , law]) => law)
        .filter((law) => !expected.includes(law));
      for (const law of others) assert.ok(!sources.some((source) => law.test(source)));
    });
  }

  /** [the bodies of a site, whether it says how long records of officers' decisions are kept]. */
  const OFFICERS: readonly (readonly [readonly CommitteeKind[], boolean])[] = [
    [['joint'], false],
    [['joint-executive'], false],
    [['joint', 'joint-executive'], false],
    [['joint', 'council'], true],
    [['executive'], true],
    [['parish'], true],
    [['combined-authority', 'joint'], true],
  ];
  for (const [bodies, isSaid] of OFFICERS) {
    it(`${isSaid ? 'has' : 'does not have'} the decisions of officers where there is ${bodies.join(' and ')}`, () => {
      const periods = inspectionPeriodsOf(bodies);
      assert.equal(
        periods.some(({ source }) => source === 'SI 2014/2095 reg 8'),
        isSaid,
      );
    });
  }
});
