import type { PaperFacts } from '../../../src/law/notice-state.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { noticeOfPaper } from '../../../src/law/paper-notice.ts';
import { addDays } from '../../../src/language/dates.ts';
import { ENGLAND } from './england.ts';

const WORKING = { days: 5, clearDays: 'working' } as const;
const CALENDAR = { days: 5, clearDays: 'calendar' } as const;
const REASON = { reason: 'Ofsted published on 9 May' };

/** A report to the scrutiny board of Wednesday 11 May 2022, in the words of one test. */
const report = (facts: Partial<PaperFacts> & Pick<PaperFacts, 'publication'>): PaperFacts => ({
  paper: 'report',
  committee: 'scrutiny',
  meeting: '2022-05-11',
  today: '2022-05-20',
  ...facts,
});
const stated = (date: string) => ({ kind: 'stated', date }) as const;
const recorded = (date: string) => ({ kind: 'recorded', date }) as const;

describe('notice of a paper for the meeting on 11 May 2022', () => {
  const table = [
    ['published on 3 May, working days', '2022-05-03', WORKING, 'in-time', 5],
    ['published on 4 May, working days', '2022-05-04', WORKING, 'late-without-reason', 4],
    ['published on 5 May, calendar days', '2022-05-05', CALENDAR, 'in-time', 5],
    ['published on 6 May, calendar days', '2022-05-06', CALENDAR, 'late-without-reason', 4],
    ['published on the bank holiday', '2022-05-02', WORKING, 'in-time', 6],
    ['published on a Saturday', '2022-05-07', WORKING, 'late-without-reason', 2],
    ['published the day before', '2022-05-10', WORKING, 'late-without-reason', 0],
    ['published on the day', '2022-05-11', WORKING, 'late-without-reason', 0],
    ['published after it', '2022-05-12', WORKING, 'late-without-reason', 0],
  ] as const;
  for (const [what, date, rules, state, clearDays] of table) {
    it(`${what}: ${state}, ${clearDays} clear days`, () => {
      const notice = noticeOfPaper(report({ publication: stated(date) }), rules, ENGLAND);
      assert.equal(notice.state, state);
      assert.ok('clearDays' in notice && notice.clearDays === clearDays);
      assert.equal(notice.law.short, 'LGA 1972 s.100B(4)(a)');
      assert.equal(notice.finding?.code, state === 'in-time' ? undefined : 'paper-late');
    });
  }

  it('in time: the page says when, and there is no message to the officer', () => {
    const notice = noticeOfPaper(report({ publication: recorded('2022-05-03') }), WORKING, ENGLAND);
    assert.equal(
      notice.sentence,
      'Published on Tuesday 3 May 2022, 5 clear working days before the meeting.',
    );
    assert.equal(notice.advice, '');
    assert.equal(notice.finding, undefined);
  });

  it('late without a reason: an error that names the last day and what to write', () => {
    const notice = noticeOfPaper(report({ publication: recorded('2022-05-06') }), WORKING, ENGLAND);
    assert.deepEqual(notice.finding, { code: 'paper-late', severity: 'error' });
    assert.match(notice.advice, /had 2 clear working days before the meeting on 11 May 2022/);
    assert.match(notice.advice, /the last day was Tuesday 3 May 2022\./);
    assert.match(notice.advice, /late: \{reason: …\}/);
    assert.equal(
      notice.sentence,
      'Published on Friday 6 May 2022, 2 clear working days before the meeting. The law asks for 5 clear working days.',
    );
  });

  it('the last working day is named too where the last day is a holiday', () => {
    const facts = report({ publication: recorded('2022-05-06'), meeting: '2022-05-10' });
    const { advice } = noticeOfPaper(facts, WORKING, ENGLAND);
    assert.match(advice, /Monday 2 May 2022 \(the last working day was Friday 29 April 2022\)/);
  });

  it('committed on the day of the meeting: known, and late', () => {
    const notice = noticeOfPaper(report({ publication: recorded('2022-05-11') }), WORKING, ENGLAND);
    assert.equal(notice.state, 'late-without-reason');
    assert.match(notice.sentence, /the day of the meeting\./);
  });

  it('not committed yet: judged as if it were published today', () => {
    const facts = report({ publication: { kind: 'uncommitted' }, today: '2022-05-06' });
    const notice = noticeOfPaper(facts, WORKING, ENGLAND);
    assert.equal(notice.state, 'late-without-reason');
    assert.ok('provisional' in notice && notice.provisional);
    assert.match(notice.advice, /^Published today, 6 May 2022, this report would have 2 clear/);
  });

  it('not committed yet, five clear days before: in time', () => {
    const facts = report({ publication: { kind: 'uncommitted' }, today: '2022-05-03' });
    assert.equal(noticeOfPaper(facts, WORKING, ENGLAND).state, 'in-time');
  });

  it('to be published on a day stated: judged as of that day', () => {
    const facts = report({ publication: stated('2022-05-04'), today: '2022-05-03' });
    assert.match(
      noticeOfPaper(facts, WORKING, ENGLAND).advice,
      /^Published on 4 May 2022, this report would have 4 clear/,
    );
  });

  it('late with a reason: lawful if the chair agrees, and the public reads the reason', () => {
    const facts = report({ publication: recorded('2022-05-09'), late: REASON });
    const notice = noticeOfPaper(facts, WORKING, ENGLAND);
    assert.equal(notice.state, 'late');
    assert.equal(notice.law.short, 'LGA 1972 s.100B(4)(b)');
    assert.deepEqual(notice.finding, { code: 'paper-late-with-reason', severity: 'info' });
    assert.match(
      notice.sentence,
      /1 clear working day before the meeting\..*Ofsted published on 9 May\.$/,
    );
  });

  it('a reason of only spaces isn’t a reason', () => {
    const facts = report({ publication: recorded('2022-05-09'), late: { reason: '  ' } });
    assert.equal(noticeOfPaper(facts, WORKING, ENGLAND).state, 'late-without-reason');
  });

  it('a reason given for a paper in time changes nothing', () => {
    const facts = report({ publication: recorded('2022-05-03'), late: REASON });
    assert.equal(noticeOfPaper(facts, WORKING, ENGLAND).state, 'in-time');
  });
});

describe('a meeting convened at shorter notice', () => {
  const convened = '2022-05-06';
  it('has its papers in time where they were open when it was convened', () => {
    const facts = report({ publication: recorded('2022-05-06'), convened });
    const notice = noticeOfPaper(facts, WORKING, ENGLAND);
    assert.equal(notice.state, 'in-time-at-shorter-notice');
    assert.match(notice.sentence, /called at shorter notice on Friday 6 May 2022, as section 100B/);
  });

  it('has them late where they arrived after it was convened', () => {
    const facts = report({ publication: recorded('2022-05-09'), convened });
    assert.equal(noticeOfPaper(facts, WORKING, ENGLAND).state, 'late-without-reason');
  });

  it('can’t have been convened after it was held', () => {
    const facts = report({ publication: recorded('2022-05-09'), convened: '2022-05-12' });
    const notice = noticeOfPaper(facts, WORKING, ENGLAND);
    assert.equal(notice.state, 'contradictory');
    assert.match(notice.advice, /can’t have been convened on 12 May 2022/);
    assert.equal(notice.finding?.severity, 'error');
  });
});

describe('a paper to follow', () => {
  const coming = (expected?: string) => ({
    arrived: false,
    ...(expected === undefined ? {} : { expected }),
  });
  const appendix = (facts: Partial<PaperFacts>) =>
    report({ paper: 'appendix', publication: { kind: 'uncommitted' }, ...facts });

  it('is lawful, and counted', () => {
    const facts = appendix({ toFollow: coming('2022-05-09'), today: '2022-05-03' });
    const notice = noticeOfPaper(facts, WORKING, ENGLAND);
    assert.ok(notice.state === 'to-follow' && !notice.overdue);
    assert.equal(notice.law.short, 'LGA 1972 s.100B(3)');
    assert.equal(notice.finding?.code, 'paper-to-follow');
    assert.match(notice.sentence, /is to follow\. It is expected on Monday 9 May 2022\./);
  });

  for (const [today, code] of [
    ['2022-05-09', 'paper-to-follow'],
    ['2022-05-10', 'paper-overdue'],
    ['2022-05-11', 'paper-overdue'],
    ['2022-05-12', 'paper-never-followed'],
  ] as const) {
    it(`expected on 9 May is ${code} on ${today}`, () => {
      const facts = appendix({ toFollow: coming('2022-05-09'), today });
      assert.equal(noticeOfPaper(facts, WORKING, ENGLAND).finding?.code, code);
    });
  }

  it('without an expected day is overdue on the day of the meeting', () => {
    const facts = appendix({ toFollow: coming(), today: '2022-05-11' });
    assert.equal(noticeOfPaper(facts, WORKING, ENGLAND).finding?.code, 'paper-overdue');
  });

  it('can’t be expected after the meeting', () => {
    const facts = appendix({ toFollow: coming('2022-05-12'), today: '2022-05-03' });
    assert.equal(noticeOfPaper(facts, WORKING, ENGLAND).state, 'contradictory');
  });

  it('that has arrived says how many clear days it had, and isn’t a late paper', () => {
    const facts = appendix({ publication: recorded('2022-05-09'), toFollow: { arrived: true } });
    const notice = noticeOfPaper(facts, WORKING, ENGLAND);
    assert.ok(notice.state === 'followed' && notice.clearDays === 1);
    assert.equal(notice.finding?.severity, 'info');
    assert.match(
      notice.sentence,
      /announced as “to follow”\. Published on Monday 9 May 2022, 1 clear/,
    );
  });

  it('that arrived five clear days before is in time like any other', () => {
    const facts = appendix({ publication: recorded('2022-05-03'), toFollow: { arrived: true } });
    assert.equal(noticeOfPaper(facts, WORKING, ENGLAND).state, 'in-time');
  });
});

describe('a day that nobody can know', () => {
  for (const [what, publication, why] of [
    ['committed after the meeting', recorded('2022-05-12'), 'committed-after-meeting'],
    ['not committed, the meeting over', { kind: 'uncommitted' }, 'committed-after-meeting'],
    ['a shallow clone', { kind: 'unknown', why: 'shallow-clone' }, 'shallow-clone'],
    ['no repository', { kind: 'unknown', why: 'no-repository' }, 'no-repository'],
  ] as const) {
    it(`${what}: not recorded, and nothing is computed`, () => {
      const notice = noticeOfPaper(report({ publication }), WORKING, ENGLAND);
      assert.ok(notice.state === 'not-recorded' && notice.why === why);
      assert.equal(notice.sentence, 'Publication date not recorded.');
      assert.ok(!('clearDays' in notice) && !('lastDay' in notice));
      assert.equal(notice.finding?.severity, 'info');
      assert.match(notice.advice, /published: YYYY-MM-DD/);
    });
  }

  it('doesn’t hide the reason of a late item', () => {
    const facts = report({ publication: recorded('2022-05-12'), late: REASON });
    assert.match(noticeOfPaper(facts, WORKING, ENGLAND).sentence, /late item: Ofsted published/);
  });
});

describe('the notice of the meeting itself', () => {
  it('has five clear days (s.100A(6)(a)), and no chair can make up for them', () => {
    const facts = report({ paper: 'notice', publication: recorded('2022-05-09'), late: REASON });
    const notice = noticeOfPaper(facts, WORKING, ENGLAND);
    assert.equal(notice.state, 'late-without-reason');
    assert.equal(notice.law.short, 'LGA 1972 s.100A(6)(a)');
    assert.equal(notice.finding?.code, 'meeting-notice-late');
    assert.doesNotMatch(notice.advice, /late:/);
    assert.match(notice.sentence, /^Notice of the meeting was given on Monday 9 May 2022, 1 clear/);
    assert.match(notice.advice, /^With notice given on 9 May 2022, the public had 1 clear/);
  });
});

describe('a paper of the executive', () => {
  const executive = (facts: Partial<PaperFacts> & Pick<PaperFacts, 'publication'>) =>
    report({ committee: 'executive', ...facts });

  for (const [what, facts, law] of [
    ['in time', { publication: recorded('2022-05-03') }, '6(2)(a)'],
    ['its notice', { paper: 'notice', publication: recorded('2022-05-03') }, '6(1)(a)'],
    [
      'at shorter notice',
      { publication: recorded('2022-05-06'), convened: '2022-05-06' },
      '6(2)(b)',
    ],
    ['to follow', { publication: { kind: 'uncommitted' }, toFollow: { arrived: false } }, '7'],
  ] as const) {
    it(`${what} is under SI 2012/2089 reg ${law}`, () => {
      const notice = noticeOfPaper(executive(facts), WORKING, ENGLAND);
      assert.equal(notice.law.short, `SI 2012/2089 reg ${law}`);
    });
  }

  it('that is late can’t be admitted by its chair, whatever the reason', () => {
    const facts = executive({ publication: recorded('2022-05-09'), late: REASON });
    const notice = noticeOfPaper(facts, WORKING, ENGLAND);
    assert.deepEqual(notice.finding, { code: 'executive-item-late', severity: 'warning' });
    assert.match(notice.advice, /no power to admit/);
  });
});

it('whatever the dates, a paper in time has its clear days, and one late has fewer', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2022-04-15', days));
  fc.assert(
    fc.property(
      day,
      day,
      day,
      fc.constantFrom(WORKING, CALENDAR),
      fc.boolean(),
      (meeting, published, today, rules, reason) => {
        const facts = report({
          meeting,
          today,
          publication: stated(published),
          ...(reason ? { late: REASON } : {}),
        });
        const notice = noticeOfPaper(facts, rules, ENGLAND);
        assert.ok('clearDays' in notice);
        assert.equal(notice.state === 'in-time', notice.clearDays >= 5);
        assert.equal(notice.state === 'in-time', published <= notice.lastDay);
        assert.equal(notice.finding?.severity === 'error', notice.clearDays < 5 && !reason);
        assert.match(notice.sentence, /\.$/);
      },
    ),
    { seed: 20220511, numRuns: 500 },
  );
});
