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
  const facts: KeyDecisionFacts = { decision: '2022-06-22', today: '2022-06-22' };
  const exception = (noticed: string) => ({ noticed, reason: 'The grant was offered on 10 June' });
  const urgency = (on: string) =>
    ({ by: 'scrutiny-chair', on, reason: 'The bridge is closed' }) as const;

  for (const [what, given, state, law] of [
    ['28 clear days', { noticed: '2022-05-24' }, 'noticed', undefined],
    ['27 clear days', { noticed: '2022-05-25' }, 'without-notice', undefined],
    ['no notice', {}, 'without-notice', undefined],
    [
      'exception, five clear working days',
      { generalException: exception('2022-06-14') },
      'general-exception',
      '10',
    ],
    [
      'exception, four clear working days',
      { generalException: exception('2022-06-15') },
      'without-notice',
      undefined,
    ],
    [
      'late notice, then the exception',
      { noticed: '2022-06-01', generalException: exception('2022-06-14') },
      'general-exception',
      '10',
    ],
    ['agreed on the day', { specialUrgency: urgency('2022-06-22') }, 'special-urgency', '11'],
    ['agreed afterwards', { specialUrgency: urgency('2022-06-23') }, 'without-notice', undefined],
  ] as const) {
    it(`${what}: ${state}`, () => {
      const notice = noticeOfKeyDecision({ ...facts, ...given }, ENGLAND);
      assert.equal(notice.state, state);
      assert.equal(notice.law?.short, law && `SI 2012/2089 reg ${law}`);
      assert.equal(notice.advice === '', state === 'noticed');
    });
  }

  it('gives the days from which the decision can be made where it is missing', () => {
    const { advice } = noticeOfKeyDecision({ ...facts, today: '2022-06-15' }, ENGLAND);
    assert.match(advice, /also where it is exempt.*14 July 2022.*23 June 2022/);
    const after = noticeOfKeyDecision({ ...facts, today: '2022-06-23' }, ENGLAND);
    assert.doesNotMatch(after.advice, /With notice today/);
  });

  it('counts from the notice that was given, where that was too late for this day', () => {
    const late = { ...facts, noticed: '2022-06-01', today: '2022-06-10' };
    assert.match(
      noticeOfKeyDecision(late, ENGLAND).advice,
      /With the notice of 1 June 2022 it can be made from 30 June 2022; where that is impracticable, from 20 June 2022 by/,
    );
    const nearly = { ...facts, noticed: '2022-05-25', today: '2022-06-21' };
    assert.match(
      noticeOfKeyDecision(nearly, ENGLAND).advice,
      /With the notice of 25 May 2022 it can be made from 23 June 2022; before that only/,
    );
  });

  it('that is still to be given is never said to have been', () => {
    const given = { ...facts, today: '2022-05-01', noticed: '2022-05-24' };
    const notice = noticeOfKeyDecision(given, ENGLAND);
    assert.equal(notice.state, 'to-be-noticed');
    assert.equal(
      notice.sentence,
      'Notice of this key decision is to be given on Tuesday 24 May 2022.',
    );
    for (const early of [
      { generalException: exception('2022-06-14') },
      { specialUrgency: urgency('2022-06-21') },
    ]) {
      const { state, sentence } = noticeOfKeyDecision(
        { ...facts, today: '2022-06-10', ...early },
        ENGLAND,
      );
      assert.equal(state, 'without-notice');
      assert.equal(sentence, 'No notice of this key decision is recorded here.');
    }
  });

  it('says who agreed to special urgency, why, and when the reasons were published', () => {
    const given = { ...facts, specialUrgency: urgency('2022-06-21') };
    assert.equal(
      noticeOfKeyDecision(given, ENGLAND).sentence,
      'Special urgency: the council says that the chair of the relevant scrutiny committee agreed on Tuesday 21 June 2022 that it is urgent ' +
        'and can’t reasonably be deferred. The bridge is closed. Such decisions are reported to the council (SI 2012/2089 reg 19).',
    );
    const published = { ...urgency('2022-06-21'), reasonsPublished: '2022-06-22' };
    const notice = noticeOfKeyDecision({ ...facts, specialUrgency: published }, ENGLAND);
    assert.match(notice.sentence, /The reasons were published on Wednesday 22 June 2022\./);
    assert.equal(notice.advice, '');
  });

  it('asks why a later office agreed, and takes no vice-chair while there is a chair', () => {
    const asked = (agreement: Partial<NonNullable<KeyDecisionFacts['specialUrgency']>>) =>
      noticeOfKeyDecision(
        { ...facts, specialUrgency: { ...urgency('2022-06-21'), ...agreement } },
        ENGLAND,
      ).question;
    assert.equal(asked({}), undefined);
    assert.match(asked({ by: 'council-chair' }) ?? '', /reg 11\).*earlier-offices/);
    assert.equal(asked({ by: 'council-chair', earlierOffices: 'unable-to-act' }), undefined);
    const away = { by: 'council-vice-chair', earlierOffices: 'unable-to-act' } as const;
    assert.match(asked(away) ?? '', /none of the council.*away is not enough/);
    assert.equal(asked({ by: 'council-vice-chair', earlierOffices: 'vacant' }), undefined);
  });

  it('counts five days of the exception in working days, and 28 in all days', () => {
    const given = { ...facts, generalException: exception('2022-06-16') };
    assert.equal(noticeOfKeyDecision(given, ENGLAND).state, 'without-notice');
  });
});
