import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CommitteeKind } from '../../../src/law/bodies.ts';
import { inspectionPeriodsOf, isWithoutPeriod } from '../../../src/law/retention.ts';
import type { GovernanceForm } from '../../../src/law/settings.ts';
import { rulesHere } from '../../../src/views/about/rules-here.ts';

/** [the bodies, the form of governance, the rules that pages explain, the laws of how long papers are open]. */
const COUNCILS: readonly (readonly [
  what: string,
  kinds: readonly CommitteeKind[],
  form: GovernanceForm | undefined,
  rules: string,
  laws: RegExp,
])[] = [
  ['a parish', ['parish'], undefined, 'parish', /^SI 2014\/2095 reg 8$/],
  [
    'a combined authority',
    ['combined-authority', 'scrutiny'],
    undefined,
    'committees exempt callIn',
    /^LGA 1972 s\.100C\(1\); LGA 1972 s\.100D\(2\); SI 2014\/2095 reg 8$/,
  ],
  [
    'a council with a committee system',
    ['council', 'committee', 'licensing-hearing'],
    'committee-system',
    'committees exempt callIn',
    /^(?!.*2012\/2089).*100C/,
  ],
  [
    'a council with a cabinet',
    ['council', 'committee', 'executive', 'scrutiny'],
    'leader-and-cabinet',
    'committees executive exempt callIn',
    /100C\(1\).*2012\/2089 reg 21\(6\).*2012\/2089 reg 21\(7\)/,
  ],
  ['committees alone', ['council', 'committee'], undefined, 'committees exempt', /^(?!.*2012)/],
  ['none yet', [], undefined, 'committees exempt', /^SI 2014\/2095 reg 8$/],
];

describe('the rules that pages explain', () => {
  for (const [what, kinds, form, rules, laws] of COUNCILS) {
    it(`are those of the bodies there are: ${what}`, () => {
      const here = rulesHere(
        {
          callIn: { workingDays: 5 },
          governance: form === undefined ? [] : [{ form }],
          templates: [],
        },
        kinds.map((kind) => ({ kind })),
        '2026-12-01',
      );
      const { callInRecorded, reportsSayCallIn, ...bodies } = here;
      assert.deepEqual([callInRecorded, reportsSayCallIn], [true, true]);
      const said = Object.entries(bodies).flatMap(([rule, has]) => (has ? [rule] : []));
      assert.equal(said.join(' '), rules);
      assert.match(
        inspectionPeriodsOf(kinds)
          .map(({ source }) => source)
          .join('; '),
        laws,
      );
    });
  }

  for (const [what, callIn, asks, expected] of [
    ['nothing', {}, [], [false, false]],
    ['for how long', { workingDays: 3 }, ['call-in'], [true, true]],
    ['which bodies', { bodies: ['committee'] }, ['pillars'], [true, false]],
  ] as const) {
    it(`say of call-in no more than the council does: ${what}`, () => {
      const template = { numbering: 'none', asks, fields: [], sections: [] } as const;
      const { callInRecorded, reportsSayCallIn } = rulesHere(
        { callIn, governance: [{ form: 'committee-system' }], templates: [template] },
        [{ kind: 'committee' }],
        '2026-12-01',
      );
      assert.deepEqual([callInRecorded, reportsSayCallIn], expected);
    });
  }

  it('leave open what no period was found for', () => {
    assert.deepEqual(
      (['parish', 'licensing-hearing', 'council', 'executive', 'joint'] as const).map(
        isWithoutPeriod,
      ),
      [true, true, false, false, false],
    );
  });
});
