import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isLate,
  namesAtClose,
  shortfallOf,
  statesOfParts,
  type CallInRequest,
} from '../../../src/law/call-in/requests.ts';
import { gapsOfRecord, type RecordStated } from '../../../src/law/decision-record.ts';

const NOTHING: RecordStated = {
  function: 'executive',
  byOfficer: false,
  isSpecific: false,
  hasReasons: false,
  hasAlternatives: false,
};
const WHOLE = { hasReasons: true, hasAlternatives: true };
const INTEREST = [{ name: 'Ottoline Varga' }];

describe('what the record of a decision leaves out', () => {
  const rows: readonly [string, Partial<RecordStated>, string[]][] = [
    ['nothing said by a member', {}, ['reasons 13(2)', 'alternatives 13(2)', 'interests 13(2)']],
    ['that there were no interests counts', { ...WHOLE, interests: [] }, []],
    [
      'an interest asks for its dispensation',
      { ...WHOLE, interests: INTEREST },
      ['dispensation 13(2)'],
    ],
    [
      'that there was no dispensation counts',
      { ...WHOLE, interests: [{ name: 'Ottoline Varga', dispensation: 'none' }] },
      [],
    ],
    ['an officer of the executive', { ...WHOLE, byOfficer: true }, ['interests 13(4)']],
    [
      'an officer of the council, generally',
      { function: 'council', byOfficer: true, hasReasons: true },
      [],
    ],
    [
      'an officer of the council, expressly',
      { function: 'council', byOfficer: true, hasReasons: true, isSpecific: true },
      ['interests 7(3)(d)'],
    ],
  ];
  for (const [name, stated, expected] of rows) {
    it(name, () => {
      const gaps = gapsOfRecord({ ...NOTHING, ...stated });
      assert.deepEqual(
        gaps.map(({ what, law }) => `${what} ${law.short.replace(/^.* reg /, '')}`),
        expected,
      );
    });
  }
});

const REQUEST: CallInRequest = {
  parts: ['b'],
  received: '2026-02-10 16:58',
  by: ['A', 'B', 'C', 'D'],
  withdrawn: [{ name: 'D', on: '2026-02-12' }],
  outcomes: [{ what: 'released', on: '2026-02-16' }],
};

describe('call-ins of parts', () => {
  const stateOn = (today: string, request = REQUEST, parts = ['a', 'b']) =>
    statesOfParts(parts, { state: 'open', label: 'Open' }, [request], today).map(
      ({ state }) => state,
    );

  it('leaves the parts that no call-in names as they are', () => {
    assert.deepEqual(stateOn('2026-02-09'), ['open', 'open']);
    assert.deepEqual(stateOn('2026-02-10'), ['open', 'called-in']);
    assert.deepEqual(stateOn('2026-02-16'), ['open', 'released']);
  });

  it('counts no call-in from which everybody withdrew', () => {
    const all = REQUEST.by.map((name) => ({ name, on: '2026-02-10' }));
    assert.deepEqual(stateOn('2026-02-11', { ...REQUEST, withdrawn: all, outcomes: [] }), [
      'open',
      'open',
    ]);
  });

  it('compares the hour on the last day, and only the day where the hour isn’t known', () => {
    const closes = { closes: '17:00' };
    assert.equal(isLate('2026-02-11 17:00', '2026-02-11', closes), false);
    assert.equal(isLate('2026-02-11 17:01', '2026-02-11', closes), true);
    assert.equal(isLate('2026-02-11', '2026-02-11', closes), false);
    assert.equal(isLate('2026-02-12', '2026-02-11', closes), true);
  });

  for (const [what, request, rules, short] of [
    ['in time', {}, { needs: 4 }, undefined],
    ['after the hour of the last day', {}, { closes: '16:30' }, 'after the time for it'],
    ['after the last day', { received: '2026-02-11' }, {}, 'after the time for it'],
    ['too few names', {}, { needs: 5 }, 'with 4 of the 5 names that the council’s rule asks for'],
    [
      'too few that weren’t withdrawn in time',
      { withdrawn: [{ name: 'A', on: '2026-02-10' }] },
      { needs: 4 },
      'with 3 of the 4 names that the council’s rule asks for',
    ],
  ] as const) {
    it(`says of one that came ${what} ${short === undefined ? 'that it was called in' : 'no more than that it was received'}`, () => {
      const one = { ...REQUEST, outcomes: [], ...request };
      const shortfall = shortfallOf(one, '2026-02-10', rules);
      assert.equal(shortfall?.short, short);
      const [, { label = '' } = {}] = statesOfParts(
        ['a', 'b'],
        { state: 'expired', label: 'Closed' },
        [{ ...one, ...(shortfall && { shortfall }) }],
        '2026-03-01',
      );
      assert.equal(/^Called in on/.test(label), short === undefined, label);
      if (short !== undefined) assert.ok(label.endsWith(short), label);
    });
  }

  it('counts the names that weren’t withdrawn when the time ended', () => {
    assert.equal(namesAtClose(REQUEST, '2026-02-11'), 4);
    assert.equal(namesAtClose(REQUEST, '2026-02-12'), 3);
  });
});
