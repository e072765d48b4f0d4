import type { PaperFacts } from '../../../src/law/notice/notice-state.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { noticeOfPaper } from '../../../src/law/notice/paper-notice.ts';
import { addDays } from '../../../src/language/dates.ts';
import { ENGLAND } from './england.ts';

const FIVE = { days: 5 };
const REASON = { reason: 'Ofsted published on 9 May' };

/** A report to the scrutiny board of Wednesday 11 May 2022, in the words of one test. */
const report = (facts: Partial<PaperFacts> & Pick<PaperFacts, 'since'>): PaperFacts => ({
  paper: 'report',
  committee: 'scrutiny',
  meeting: '2022-05-11',
  today: '2022-05-10',
  item: stated('2022-05-03'),
  ...facts,
});
const stated = (date: string) => ({ kind: 'stated', date }) as const;
const recorded = (date: string) => ({ kind: 'recorded', date }) as const;
const noticeOf = (facts: PaperFacts) => noticeOfPaper(facts, FIVE, ENGLAND);

describe('a report for the meeting on 11 May 2022', () => {
  for (const [what, date, state, clearDays] of [
    ['published on 3 May', '2022-05-03', 'in-time', 5],
    ['published on 4 May', '2022-05-04', 'late', 4],
    ['published on the bank holiday', '2022-05-02', 'in-time', 6],
    ['published on a Saturday', '2022-05-07', 'late', 2],
    ['published the day before', '2022-05-10', 'late', 0],
  ] as const) {
    it(`${what}: ${state}, ${clearDays} clear days`, () => {
      const notice = noticeOf(report({ since: stated(date) }));
      assert.equal(notice.state, state);
      assert.ok('clearDays' in notice && notice.clearDays === clearDays);
      assert.equal(notice.finding?.code, state === 'in-time' ? undefined : 'paper-late');
      assert.equal(notice.law?.short, 'LGA 1972 s.100B(1), (3)');
    });
  }

  for (const [what, since, sentence] of [
    [
      'by the register',
      { kind: 'published', date: '2022-05-03' },
      'Published here on Tuesday 3 May 2022: 5 clear working days before the meeting.',
    ],
    [
      'as the council states',
      stated('2022-05-03'),
      'Published on Tuesday 3 May 2022, as the council states: 5 clear working days before the meeting.',
    ],
    [
      'as the council states, with its source',
      { ...stated('2022-05-03'), source: 'the old site' },
      'Published on Tuesday 3 May 2022, as the council states (source: the old site): 5 clear working days before the meeting.',
    ],
    [
      'as the council states, before the agenda had its item',
      { ...stated('2022-04-20'), source: 'the old site' },
      'Published on Wednesday 20 April 2022, as the council states (source: the old site), and its item has been on the agenda since Tuesday 3 May 2022: 5 clear working days before the meeting.',
    ],
    [
      'by the register, before the agenda had its item again',
      { kind: 'published', date: '2022-04-29' },
      'Published here on Friday 29 April 2022: 6 clear working days before the meeting.',
    ],
    [
      'by the register, first for another meeting',
      { kind: 'published', date: '2022-05-06', elsewhere: { since: '2022-04-20' } },
      'First published on Wednesday 20 April 2022 for another meeting, and here since Friday 6 May 2022, after the agenda: 2 clear working days before the meeting.',
    ],
    [
      'by the register, for another meeting since a day that it doesn’t show',
      { kind: 'published', date: '2022-05-03', elsewhere: {} },
      'Published for another meeting before, and here since Tuesday 3 May 2022: 5 clear working days before the meeting.',
    ],
    [
      'to be published on a day to come',
      stated('2022-05-11'),
      'To be published on Wednesday 11 May 2022, as the council states, after the agenda: on the day of the meeting.',
    ],
    [
      'as git first had it, which nobody calls published',
      recorded('2022-05-06'),
      'In the council’s records since Friday 6 May 2022, after the agenda.',
    ],
  ] as const) {
    it(`says no more than is on record: ${what}`, () =>
      assert.equal(noticeOf(report({ since })).sentence, sentence));
  }

  it('that is late warns, names the last day, and offers neither late: nor convened:', () => {
    const notice = noticeOf(report({ since: recorded('2022-05-06') }));
    assert.deepEqual(notice.finding, { code: 'paper-late', severity: 'warning' });
    assert.match(notice.advice, /had 2 clear working days before the meeting; the rule here is 5/);
    assert.match(notice.advice, /the last day was Tuesday 3 May 2022\./);
    assert.doesNotMatch(notice.advice, /late:|convened:|100B\(4\)/);
  });

  it('that was late is on record after the meeting, and nobody is warned', () => {
    const notice = noticeOf(report({ since: recorded('2022-05-06'), today: '2022-05-12' }));
    assert.equal(notice.state, 'late');
    assert.equal(notice.finding, undefined);
    assert.match(notice.sentence, /since Friday 6 May 2022, after the agenda\.$/);
  });

  it('names the last working day too where the last day is a holiday', () => {
    const facts = report({ since: recorded('2022-05-06'), meeting: '2022-05-10' });
    const { advice } = noticeOf(facts);
    assert.match(advice, /Monday 2 May 2022 \(the last working day was Friday 29 April 2022\)/);
  });

  it('that isn’t committed is judged as if it were published today', () => {
    const notice = noticeOf(report({ since: { kind: 'uncommitted' }, today: '2022-05-06' }));
    assert.ok('provisional' in notice && notice.provisional);
    assert.match(notice.advice, /^Published today, 6 May 2022, this report would have 2 clear/);
    assert.match(notice.sentence, /^Not published yet; if it is published today, Friday 6 May/);
  });

  it('that came with a late item is not reported beside the item', () => {
    const notice = noticeOf(report({ since: recorded('2022-05-09'), late: REASON }));
    assert.equal(notice.state, 'late');
    assert.equal(notice.finding, undefined);
  });

  it('that was open when a meeting was convened at shorter notice is not late', () => {
    const convened = { on: '2022-05-06', reason: 'A grant.' };
    const open = noticeOf(report({ since: recorded('2022-05-06'), convened }));
    assert.equal(open.state, 'at-shorter-notice');
    assert.doesNotMatch(open.sentence, /section|allows/);
    assert.equal(noticeOf(report({ since: recorded('2022-05-09'), convened })).state, 'late');
  });
});

describe('the days and the law of a paper are those of the body', () => {
  for (const [committee, state, law] of [
    ['scrutiny', 'late', 'LGA 1972 s.100B(1), (3)'],
    ['council', 'late', 'LGA 1972 s.100B(1), (3)'],
    ['executive', 'late', 'SI 2012/2089 reg 7(1), (3)'],
    ['joint-executive', 'late', 'SI 2012/2089 reg 7(1), (3)'],
    ['parish', 'in-time', undefined],
    // Nothing is known of its papers: whatever came is counted, and none is late.
    ['licensing-hearing', 'in-time', undefined],
  ] as const) {
    it(`of ${committee}: three clear days are ${state}, under ${law ?? 'no law that is named'}`, () => {
      const notice = noticeOf(report({ committee, since: recorded('2022-05-05') }));
      assert.equal(notice.state, state);
      assert.equal(notice.law?.short, law);
      if (law?.startsWith('LGA') !== true) assert.doesNotMatch(notice.advice, /LGA 1972 s\.100/);
    });
  }
});

describe('a paper to follow', () => {
  const coming = (expected?: string) => ({
    arrived: false,
    ...(expected === undefined ? {} : { expected }),
  });
  const appendix = (facts: Partial<PaperFacts>) =>
    report({ paper: 'appendix', since: { kind: 'uncommitted' }, ...facts });

  it('is counted, and is not called late', () => {
    const facts = appendix({ toFollow: coming('2022-05-09'), today: '2022-05-03' });
    const notice = noticeOf(facts);
    assert.ok(notice.state === 'to-follow' && !notice.overdue);
    assert.equal(notice.law?.short, 'LGA 1972 s.100B(3)');
    assert.equal(notice.finding?.code, 'paper-to-follow');
    assert.equal(
      notice.sentence,
      'This appendix is to follow. It is expected on Monday 9 May 2022.',
    );
  });

  for (const [today, code] of [
    ['2022-05-09', 'paper-to-follow'],
    ['2022-05-10', 'paper-overdue'],
    ['2022-05-11', 'paper-overdue'],
    ['2022-05-12', 'paper-never-followed'],
  ] as const) {
    it(`expected on 9 May is ${code} on ${today}`, () => {
      const facts = appendix({ toFollow: coming('2022-05-09'), today });
      assert.equal(noticeOf(facts).finding?.code, code);
    });
  }

  it('without an expected day is overdue on the day of the meeting', () => {
    const facts = appendix({ toFollow: coming(), today: '2022-05-11' });
    assert.equal(noticeOf(facts).finding?.code, 'paper-overdue');
  });

  it('can’t be expected after the meeting', () => {
    const facts = appendix({ toFollow: coming('2022-05-12'), today: '2022-05-03' });
    assert.equal(noticeOf(facts).state, 'contradictory');
  });

  it('that has arrived says how many clear days it had, and isn’t a late paper', () => {
    const facts = appendix({ since: recorded('2022-05-09'), toFollow: { arrived: true } });
    const notice = noticeOf(facts);
    assert.ok(notice.state === 'followed' && notice.clearDays === 1);
    assert.equal(notice.finding?.severity, 'info');
    assert.match(
      notice.sentence,
      /announced as “to follow”\. In the council’s records since Monday 9 May 2022, after the agenda\.$/,
    );
  });
});

describe('a day that nobody can know', () => {
  for (const [what, since, why] of [
    ['committed after the meeting', recorded('2022-05-12'), 'committed-after-meeting'],
    ['not committed, the meeting over', { kind: 'uncommitted' }, 'committed-after-meeting'],
    ['a shallow clone', { kind: 'unknown', why: 'shallow-clone' }, 'shallow-clone'],
    ['no repository', { kind: 'unknown', why: 'no-repository' }, 'no-repository'],
  ] as const) {
    it(`${what}: not recorded, and nothing is computed`, () => {
      const notice = noticeOf(report({ since, today: '2022-05-20' }));
      assert.ok(notice.state === 'not-recorded' && notice.why === why);
      assert.equal(notice.sentence, 'The day it came out is not on record.');
      assert.ok(!('clearDays' in notice) && !('lastDay' in notice));
      assert.equal(notice.finding?.severity, 'info');
      assert.match(notice.advice, /published: \{ on: YYYY-MM-DD, source: … \}/);
    });
  }
});

describe('what an officer reads of a report that is late', () => {
  const adviceOf = (facts: Partial<PaperFacts> & Pick<PaperFacts, 'since'>) =>
    noticeOf(report(facts)).advice;

  for (const [what, since, begins] of [
    ['that went out', { kind: 'published', date: '2022-05-06' }, 'Published on 6 May 2022, this'],
    ['that git has, and nobody calls published', recorded('2022-05-06'), 'In git since 6 May 2022'],
    [
      'that goes out now',
      { kind: 'uncommitted' },
      'Published today, 10 May 2022, this report would',
    ],
  ] as const) {
    it(`${what}: ${begins}`, () => {
      assert.ok(adviceOf({ since }).startsWith(begins), adviceOf({ since }));
      assert.match(adviceOf({ since }), /"published: \{ on: YYYY-MM-DD, source: … \}"/);
    });
  }

  it('that came no later than its item: nothing, since the item is late', () => {
    const since = stated('2022-05-06');
    assert.equal(noticeOf(report({ since, item: since })).state, 'late');
    assert.equal(adviceOf({ since, item: since }), '');
    assert.notEqual(adviceOf({ since, item: stated('2022-05-05') }), '');
  });
});

it('whatever the dates, a paper in time has its clear days, one late has fewer, and none is an error', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2022-04-15', days));
  fc.assert(
    fc.property(day, day, day, fc.boolean(), (meeting, published, today, reason) => {
      const notice = noticeOf(
        report({ meeting, today, since: stated(published), ...(reason ? { late: REASON } : {}) }),
      );
      assert.ok('clearDays' in notice);
      assert.equal(notice.state === 'in-time', notice.clearDays >= 5);
      assert.equal(notice.state === 'in-time', published <= notice.lastDay);
      assert.notEqual(notice.finding?.severity, 'error');
      assert.equal(
        notice.finding !== undefined,
        notice.clearDays < 5 && !reason && today <= meeting && published > '2022-05-03',
      );
      assert.match(notice.sentence, /\.$/);
    }),
    { seed: 20220511, numRuns: 500 },
  );
});
