import { COMMITTEE_KINDS } from '../../../src/law/bodies.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CallInFacts } from '../../../src/law/call-in/call-in.ts';
import {
  callInEligibility,
  callInOf,
  callInRefusal,
  callInWindow,
  canBeCalledIn,
} from '../../../src/law/call-in/call-in.ts';
import { endOfCallIn } from '../../../src/law/call-in/in-words.ts';
import { ENGLAND } from './england.ts';

const FIVE = { workingDays: 5 };
describe('until when a decision can be called in, on paper', () => {
  for (const [rules, sentence] of [
    [
      { workingDays: 5 },
      'Under the council’s rules, the time for call-in lasts until Wednesday 8 June 2022.',
    ],
    [
      { workingDays: 5, closes: '16:00', rule: '12' },
      'Under the council’s rule 12, the time for call-in lasts until 4.00 pm on Wednesday 8 June 2022.',
    ],
  ] as const) {
    it(sentence, () => assert.equal(endOfCallIn('2022-06-08', rules), sentence));
  }
  for (const [today, lasts] of [
    ['2022-06-07', 'lasts'],
    ['2022-06-08', 'lasts'],
    ['2022-06-09', 'lasted'],
  ] as const) {
    it(`${lasts} until the 8th where it is printed on ${today}`, () => {
      const sentence = `Under the council’s rules, the time for call-in ${lasts} until Wednesday 8 June 2022.`;
      assert.equal(endOfCallIn('2022-06-08', { workingDays: 5 }, today), sentence);
    });
  }
});

/** Published on Friday 27 May 2022: the jubilee makes its five working days last until 8 June. */
const decision: CallInFacts = { open: true, published: '2022-05-27' };

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
  it('of a body whose decisions can be called in can be', () => {
    assert.deepEqual(callInEligibility(decision), { eligible: true });
  });

  for (const [code, bar] of [
    ['not-of-this-body', { open: false }],
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

  it('of which the council hasn’t said for how long has no last day', () => {
    const published = '2022-05-12' as const;
    const none = callInOf({ ...decision, published }, {}, ENGLAND, '2022-05-13');
    assert.equal(none.state, 'time-unknown');
    assert.equal(
      none.sentence,
      'Under the council’s rules, a decision like this can be called in for some time after it is published. How long isn’t on record here.',
    );
    const called = { ...decision, published, calledIn: { on: '2022-06-30' } } as const;
    const { state, problems } = callInOf(called, {}, ENGLAND, '2022-07-01');
    assert.equal(state, 'called-in');
    assert.deepEqual(problems, []);
  });

  it('names every bar, not only the first', () => {
    const facts = { open: false, urgent: { reason: 'flood' } } as const;
    const eligibility = callInEligibility(facts);
    assert.ok(!eligibility.eligible);
    assert.equal(eligibility.bars.length, 2);
  });
});

describe('call-in', () => {
  for (const [what, facts, today, state] of [
    ['not published', { open: true }, '2022-05-27', 'not-open'],
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
      assert.doesNotMatch(
        `${callIn.sentence} ${callIn.label}`,
        /not called in|takes? effect|took effect|LGA/i,
      );
    });
  }

  it('states the last day, under the council’s rule', () => {
    assert.equal(
      callInOf(decision, FIVE, ENGLAND, '2022-05-30').sentence,
      'Under the council’s rules, this decision can be called in until Tuesday 7 June 2022.',
    );
    const rules = {
      ...FIVE,
      closes: '17:00',
      rule: '16.3',
      who: 'Any five councillors',
      how: 'In writing to the monitoring officer',
    };
    assert.equal(
      callInOf(decision, rules, ENGLAND, '2022-05-30').sentence,
      'Under the council’s rule 16.3, this decision can be called in until 5.00 pm on Tuesday 7 June 2022. ' +
        'Who may: Any five councillors. How: In writing to the monitoring officer.',
    );
  });

  it('that nobody recorded is said to be that, and no more', () => {
    const { sentence, label } = callInOf(decision, FIVE, ENGLAND, '2022-06-08');
    assert.match(sentence, /was open until Tuesday 7 June 2022\. No call-in is recorded\.$/);
    assert.equal(label, 'No call-in is recorded');
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
      { open: true, calledIn: { on: '2022-05-26' } },
      /before it was published/,
    ],
    [
      'called in, and urgent',
      { ...decision, urgent: { reason: 'flood' }, calledIn: { on: '2022-06-06' } },
      /also that it can’t be/,
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
    ['carried out unpublished', { open: true, implemented: '2022-06-10' }, /published for call-in/],
  ] as const) {
    it(`${what}: there is a message to the officer`, () => {
      const { problems } = callInOf(facts, FIVE, ENGLAND, '2022-07-01');
      assert.equal(problems.length, 1);
      assert.match(problems[0] ?? '', problem);
    });
  }
});

describe('whose decisions can be called in', () => {
  const executives = ['executive', 'area', 'joint-executive', 'combined-authority'];
  for (const kind of COMMITTEE_KINDS) {
    it(`${kind}: by the form of governance, or as the council sets it`, () => {
      const rules = {};
      assert.equal(canBeCalledIn(kind, rules, 'leader-and-cabinet'), executives.includes(kind));
      assert.equal(canBeCalledIn(kind, rules, undefined), executives.includes(kind));
      assert.equal(
        canBeCalledIn(kind, rules, 'committee-system'),
        !['scrutiny', 'licensing-hearing'].includes(kind),
      );
      assert.ok(canBeCalledIn(kind, { bodies: [kind] }, 'leader-and-cabinet'));
      assert.ok(!canBeCalledIn(kind, { bodies: [] }, 'committee-system'));
    });
  }

  it('"call-in: true" is refused where they can’t, and says which settings would allow it', () => {
    const refusal = callInRefusal(true, 'scrutiny', false);
    assert.match(refusal ?? '', /it calls them in\. Write "call-in: false".*governance:.*bodies:/);
    assert.equal(callInRefusal(true, 'committee', true), undefined);
    assert.equal(callInRefusal(false, 'scrutiny', false), undefined);
  });
});
