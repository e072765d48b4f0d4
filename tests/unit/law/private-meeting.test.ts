import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PrivateMeetingFacts } from '../../../src/law/private-meeting.ts';
import { noticeOfPrivateMeeting } from '../../../src/law/private-meeting.ts';
import { ENGLAND } from './england.ts';

/** Wednesday 22 June 2022: the first notice by 24 May, the second by 14 June. */
const meeting = (facts: Partial<PrivateMeetingFacts>): PrivateMeetingFacts => ({
  meeting: '2022-06-22',
  reason: 'It turns on the price of a lease',
  today: '2022-06-20',
  ...facts,
});
const FIRST = '2022-05-24';
const SECOND = '2022-06-14';

describe('notice that an executive will meet in private', () => {
  for (const [what, facts, state, steps] of [
    ['both in time', { firstNotice: FIRST, secondNotice: SECOND }, 'noticed', 'given given'],
    [
      'the first a day late',
      { firstNotice: '2022-05-25', secondNotice: SECOND },
      'without-notice',
      'late given',
    ],
    [
      'the second a day late',
      { firstNotice: FIRST, secondNotice: '2022-06-15' },
      'without-notice',
      'given late',
    ],
    ['the second missing', { firstNotice: FIRST }, 'without-notice', 'given missing'],
    ['the second still due', { firstNotice: FIRST, today: SECOND }, 'on-course', 'given due'],
    ['both still due', { today: '2022-05-01' }, 'on-course', 'due due'],
    ['none', {}, 'without-notice', 'missing missing'],
    [
      'none, and urgent by agreement',
      {
        urgency: {
          by: 'council-chair',
          on: '2022-06-17',
          reason: 'It closes',
          earlierOffices: 'vacant',
        },
      },
      'urgent',
      'missing missing',
    ],
    [
      'agreement after the meeting',
      { urgency: { by: 'council-chair', on: '2022-06-23', reason: 'The bid closes' } },
      'without-notice',
      'missing missing',
    ],
  ] as const) {
    it(`${what}: ${state}`, () => {
      const notice = noticeOfPrivateMeeting(meeting(facts), ENGLAND);
      assert.equal(notice.state, state);
      assert.equal(notice.steps.map(({ status }) => status).join(' '), steps);
      assert.equal(notice.advice === '', state === 'noticed');
    });
  }

  it('names each last day and its regulation', () => {
    const { steps } = noticeOfPrivateMeeting(meeting({}), ENGLAND);
    assert.deepEqual(
      steps.map(({ lastDay, law }) => [lastDay, law.short]),
      [
        [FIRST, 'SI 2012/2089 reg 5(2)'],
        [SECOND, 'SI 2012/2089 reg 5(4)'],
      ],
    );
  });

  it('gives the public the reason, and who agreed that it was urgent', () => {
    const urgency = {
      by: 'council-vice-chair',
      on: '2022-06-17',
      reason: 'The bid closes',
      earlierOffices: 'vacant',
    } as const;
    const { sentence, law } = noticeOfPrivateMeeting(meeting({ urgency }), ENGLAND);
    assert.equal(law.short, 'SI 2012/2089 reg 5(6)');
    assert.match(
      sentence,
      /the vice-chair of the council, there being no chair of [^,]*, agreed on Friday 17 June 2022/,
    );
    assert.match(sentence, /The bid closes\. The reason: It turns on the price of a lease\.$/);
  });

  it('says of no vice-chair that they agreed while there is a chair', () => {
    const urgency = {
      by: 'council-vice-chair',
      on: '2022-06-17',
      reason: 'The bid closes',
      earlierOffices: 'unable-to-act',
    } as const;
    const notice = noticeOfPrivateMeeting(meeting({ urgency }), ENGLAND);
    assert.equal(notice.state, 'without-notice');
    assert.doesNotMatch(notice.sentence, /agreed/);
    assert.match(notice.questions.join(' '), /away is not enough/);
  });

  it('says to the officer what is due and by when', () => {
    const facts = meeting({ firstNotice: FIRST, today: '2022-06-01' });
    assert.equal(
      noticeOfPrivateMeeting(facts, ENGLAND).advice,
      'The second notice of the private meeting is due by Tuesday 14 June 2022 (SI 2012/2089 reg 5(4)).',
    );
  });

  it('never says of a day to come that notice was given', () => {
    const facts = meeting({ firstNotice: FIRST, secondNotice: SECOND, today: '2022-05-01' });
    const { state, sentence } = noticeOfPrivateMeeting(facts, ENGLAND);
    assert.equal(state, 'on-course');
    assert.match(
      sentence,
      /^It is proposed .*No notice of a private meeting is recorded here yet\./,
    );
  });

  it('says what was said against it as it is recorded, and takes silence for silence', () => {
    const both = { firstNotice: FIRST, secondNotice: SECOND };
    const said = (facts: Partial<PrivateMeetingFacts>) =>
      noticeOfPrivateMeeting(meeting({ ...both, ...facts }), ENGLAND);
    assert.doesNotMatch(said({}).sentence, /epresentations/);
    assert.match(said({}).questions.join(' '), /reg 5\(5\).*representations: none/);
    const none = said({ representations: 'none' });
    assert.match(none.sentence, /The council says that no representations were received\.$/);
    assert.deepEqual(none.questions, []);
    const some = said({ representations: 'One, that it concerns all' });
    assert.match(some.questions.join(' '), /response/);
    assert.match(
      said({ representations: 'One', response: 'The prices are a company’s' }).sentence,
      /Representations received: One\. The response: The prices are a company’s\.$/,
    );
  });
});
