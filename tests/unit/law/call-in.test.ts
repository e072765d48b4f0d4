import { COMMITTEE_KINDS } from '../../../src/law/bodies.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CallInFacts } from '../../../src/law/call-in.ts';
import {
  callInEligibility,
  callInOf,
  callInRefusal,
  callInWindow,
} from '../../../src/law/call-in.ts';
import { ENGLAND } from './england.ts';

const FIVE = { workingDays: 5 };
/** Published on Friday 27 May 2022: the jubilee makes its five working days last until 8 June. */
const decision: CallInFacts = { takenBy: 'executive', published: '2022-05-27' };

describe('the call-in window', () => {
  for (const [published, workingDays, until, effectiveFrom] of [
    ['2022-05-16', 5, '2022-05-23', '2022-05-24'],
    ['2022-05-27', 5, '2022-06-07', '2022-06-08'],
    ['2022-05-21', 5, '2022-05-27', '2022-05-28'],
    ['2022-05-16', 3, '2022-05-19', '2022-05-20'],
  ] as const) {
    it(`of ${workingDays} working days after ${published} ends with ${until}`, () =>
      assert.deepEqual(callInWindow(published, { workingDays }, ENGLAND), {
        published,
        until,
        effectiveFrom,
      }));
  }
});

describe('a decision', () => {
  it('of the executive can be called in', () => {
    assert.deepEqual(callInEligibility(decision), { eligible: true });
  });

  for (const [code, bar] of [
    ['not-executive', { takenBy: 'regulatory' }],
    ['urgent', { urgent: { reason: 'The grant lapses on 1 June' } }],
    ['already-called-in', { alreadyCalledIn: true }],
    ['below-threshold', { belowThreshold: { rule: 'a decision under £100,000' } }],
  ] as const) {
    it(`that is ${code} can’t be called in, and the page says why`, () => {
      const eligibility = callInEligibility({ ...decision, ...bar });
      assert.ok(!eligibility.eligible);
      assert.deepEqual(
        eligibility.bars.map((reason) => reason.code),
        [code],
      );
      const { state, sentence } = callInOf({ ...decision, ...bar }, FIVE, ENGLAND, '2022-05-30');
      assert.equal(state, 'not-eligible');
      assert.ok(sentence.endsWith(eligibility.bars[0]?.sentence ?? 'no sentence'));
    });
  }

  it('names every bar, not only the first', () => {
    const facts = { takenBy: 'council', urgent: { reason: 'flood' } } as const;
    const eligibility = callInEligibility(facts);
    assert.ok(!eligibility.eligible);
    assert.equal(eligibility.bars.length, 2);
  });
});

describe('call-in', () => {
  for (const [what, facts, today, state] of [
    ['not published', { takenBy: 'executive' }, '2022-05-27', 'not-open'],
    ['to be published tomorrow', decision, '2022-05-26', 'not-open'],
    ['on the day of publication', decision, '2022-05-27', 'open'],
    ['on the last day', decision, '2022-06-07', 'open'],
    ['a day after', decision, '2022-06-08', 'expired'],
    ['called in', { ...decision, calledIn: { on: '2022-06-06' } }, '2022-06-06', 'called-in'],
    [
      'called in, long ago',
      { ...decision, calledIn: { on: '2022-06-06' } },
      '2022-09-01',
      'called-in',
    ],
    [
      'to be called in tomorrow',
      { ...decision, calledIn: { on: '2022-06-06' } },
      '2022-06-05',
      'open',
    ],
    ['carried out', { ...decision, implemented: '2022-06-08' }, '2022-06-08', 'implemented'],
    [
      'to be carried out tomorrow',
      { ...decision, implemented: '2022-06-09' },
      '2022-06-08',
      'expired',
    ],
    [
      'urgent and carried out',
      { ...decision, urgent: { reason: 'flood' }, implemented: '2022-05-27' },
      '2022-05-28',
      'implemented',
    ],
  ] as const) {
    it(`${what}, on ${today}: ${state}, and nothing is wrong`, () => {
      const callIn = callInOf(facts, FIVE, ENGLAND, today);
      assert.equal(callIn.state, state);
      assert.deepEqual(callIn.problems, []);
      assert.equal(callIn.law.short, 'LGA 2000 s.9F(2)(a), (4)');
    });
  }

  it('states the last day', () => {
    assert.equal(
      callInOf(decision, FIVE, ENGLAND, '2022-05-30').sentence,
      'This decision can be called in until the end of Tuesday 7 June 2022. ' +
        'If it isn’t, it takes effect on Wednesday 8 June 2022.',
    );
  });

  it('states that scrutiny released the decision', () => {
    const calledIn = { on: '2022-06-06', released: '2022-06-15' };
    const callIn = callInOf({ ...decision, calledIn }, FIVE, ENGLAND, '2022-06-20');
    assert.ok(callIn.state === 'called-in' && callIn.released === '2022-06-15');
    assert.match(callIn.sentence, /released on Wednesday 15 June 2022\.$/);
  });

  for (const [what, facts, problem] of [
    ['called in too late', { ...decision, calledIn: { on: '2022-06-08' } }, /outside its call-in/],
    ['called in before', { ...decision, calledIn: { on: '2022-05-26' } }, /outside its call-in/],
    [
      'called in unpublished',
      { takenBy: 'executive', calledIn: { on: '2022-05-26' } },
      /before it was published/,
    ],
    [
      'called in, and urgent',
      { ...decision, urgent: { reason: 'flood' }, calledIn: { on: '2022-06-06' } },
      /can’t be\. It is urgent/,
    ],
    [
      'released before called in',
      { ...decision, calledIn: { on: '2022-06-06', released: '2022-06-01' } },
      /before it was called in/,
    ],
    [
      'carried out too soon',
      { ...decision, implemented: '2022-06-07' },
      /could still be called in/,
    ],
    [
      'carried out while called in',
      { ...decision, calledIn: { on: '2022-06-06' }, implemented: '2022-06-10' },
      /while it was called in/,
    ],
    [
      'carried out before release',
      {
        ...decision,
        calledIn: { on: '2022-06-06', released: '2022-06-15' },
        implemented: '2022-06-10',
      },
      /before scrutiny released it/,
    ],
    [
      'carried out unpublished',
      { takenBy: 'executive', implemented: '2022-06-10' },
      /published for call-in/,
    ],
  ] as const) {
    it(`${what}: there is a message to the officer`, () => {
      const { problems } = callInOf(facts, FIVE, ENGLAND, '2022-07-01');
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', problem);
    });
  }
});

describe('"call-in: true" in front matter', () => {
  it('of a scrutiny board is refused with the reason', () => {
    assert.equal(
      callInRefusal(true, 'scrutiny'),
      'A scrutiny board takes no executive decisions: it calls them in ' +
        '(LGA 2000 s.9F(2)(a), (4)). Write "call-in: false".',
    );
  });

  it('is only for the executive; "call-in: false" is for everyone', () => {
    for (const kind of COMMITTEE_KINDS) {
      assert.equal(callInRefusal(true, kind) === undefined, kind === 'executive', kind);
      assert.equal(callInRefusal(false, kind), undefined);
    }
  });
});
