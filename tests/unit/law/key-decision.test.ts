import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { KeyDecisionFacts, KeyDecisionParticular } from '../../../src/law/key-decision.ts';
import {
  keyDecisionGrounds,
  missingParticulars,
  noticeOfKeyDecision,
} from '../../../src/law/key-decision.ts';
import { ENGLAND } from './england.ts';

describe('an executive decision is a key decision', () => {
  for (const [what, test, grounds] of [
    ['below the amount', { amount: 249_999, significantAmount: 250_000 }, []],
    ['of the amount', { amount: 250_000, significantAmount: 250_000 }, ['8(1)(a)']],
    ['in one ward', { wardsAffected: 1 }, []],
    ['in two wards', { wardsAffected: 2 }, ['8(1)(b)']],
    [
      'for both reasons',
      { amount: 1e6, significantAmount: 250_000, wardsAffected: 33 },
      ['8(1)(a)', '8(1)(b)'],
    ],
    ['of an amount, with no threshold to hold it against', { amount: 1e6 }, []],
  ] as const) {
    it(`${what}: ${grounds.join(' and ') || 'no'}`, () =>
      assert.deepEqual(
        keyDecisionGrounds(test).map(({ law }) => law.short),
        grounds.map((regulation) => `SI 2012/2089 reg ${regulation}`),
      ));
  }
});

describe('the notice of a key decision', () => {
  it('states eight things, and the missing ones are named', () => {
    const all = new Set<KeyDecisionParticular>(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
    assert.equal(missingParticulars(all), undefined);
    all.delete('b');
    all.delete('h');
    assert.equal(
      missingParticulars(all),
      'The notice of the key decision must also state (b) the matter and (h) how to ask for those (SI 2012/2089 reg 9(1)).',
    );
  });

  // The decision is made on Wednesday 22 June 2022.
  const facts: KeyDecisionFacts = { decision: '2022-06-22', today: '2022-06-15' };
  const exception = (noticed: string) => ({ noticed, reason: 'The grant was offered on 10 June' });
  const urgency = (on: string) =>
    ({ by: 'scrutiny-chair', on, reason: 'The bridge is closed' }) as const;

  for (const [what, given, state, law] of [
    ['28 clear days', { noticed: '2022-05-24' }, 'noticed', '9(2)'],
    ['27 clear days', { noticed: '2022-05-25' }, 'not-lawful', '9(2)'],
    ['no notice', {}, 'not-lawful', '9(2)'],
    [
      'exception, five clear working days',
      { generalException: exception('2022-06-14') },
      'general-exception',
      '10',
    ],
    [
      'exception, four clear working days',
      { generalException: exception('2022-06-15') },
      'not-lawful',
      '9(2)',
    ],
    [
      'late notice, then the exception',
      { noticed: '2022-06-01', generalException: exception('2022-06-14') },
      'general-exception',
      '10',
    ],
    ['agreed on the day', { specialUrgency: urgency('2022-06-22') }, 'special-urgency', '11'],
    ['agreed afterwards', { specialUrgency: urgency('2022-06-23') }, 'not-lawful', '9(2)'],
  ] as const) {
    it(`${what}: ${state}`, () => {
      const notice = noticeOfKeyDecision({ ...facts, ...given }, ENGLAND);
      assert.equal(notice.state, state);
      assert.equal(notice.law.short, `SI 2012/2089 reg ${law}`);
      assert.equal(notice.advice === '', state === 'noticed');
    });
  }

  it('gives the days from which the decision would be lawful where it is missing', () => {
    const notice = noticeOfKeyDecision(facts, ENGLAND);
    assert.ok(notice.state === 'not-lawful');
    assert.equal(notice.earliestByNotice, '2022-07-14');
    assert.equal(notice.earliestByException, '2022-06-23');
    assert.match(notice.advice, /14 July 2022.*23 June 2022/);
  });

  it('says who agreed to special urgency, and why', () => {
    const given = { ...facts, specialUrgency: urgency('2022-06-21') };
    assert.equal(
      noticeOfKeyDecision(given, ENGLAND).sentence,
      'This key decision is a case of special urgency: the chair of the scrutiny board agreed on Tuesday 21 June 2022 ' +
        'that it is urgent and can’t reasonably be deferred. The bridge is closed.',
    );
  });

  it('counts five days of the exception in working days, and 28 in all days', () => {
    const given = { ...facts, generalException: exception('2022-06-16') };
    assert.equal(noticeOfKeyDecision(given, ENGLAND).state, 'not-lawful');
  });
});
