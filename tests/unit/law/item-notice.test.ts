import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/language/dates.ts';
import { COMMITTEE_KINDS } from '../../../src/law/bodies.ts';
import { noticeOfItem } from '../../../src/law/notice/item-notice.ts';
import {
  convenedAtShorterNotice,
  isCalledBefore,
  noticeOfMeeting,
} from '../../../src/law/notice/meeting-notice.ts';
import type { ItemFacts } from '../../../src/law/notice/notice-state.ts';
import { ENGLAND } from './england.ts';

const FIVE = { days: 5 };
const REASON = { reason: 'The offer ends on 12 May' };
const stated = (date: string) => ({ kind: 'stated', date }) as const;

/** An item of the meeting on Wednesday 11 May 2022, which the agenda had on 6 May. */
const item = (facts: Partial<ItemFacts> = {}): ItemFacts => ({
  what: 'item',
  committee: 'scrutiny',
  meeting: '2022-05-11',
  today: '2022-05-10',
  since: stated('2022-05-06'),
  ...facts,
});
/** Of the agenda, where nothing is on record. */
const SINCE = { kind: 'unknown', why: 'no-repository' } as const;
const noticeOf = (facts: Partial<ItemFacts> = {}) => noticeOfItem(item(facts), FIVE, ENGLAND);

describe('an item that the agenda had late', () => {
  for (const [what, facts, code, severity, law] of [
    ['of a committee', {}, 'item-late', 'warning', /s\.100B\(4\)\(b\)/],
    [
      'of a committee, with a reason',
      { late: REASON },
      'paper-late-with-reason',
      'info',
      /s\.100B\(4\)\(b\)/,
    ],
    ['of an executive', { committee: 'executive' }, 'item-late', 'warning', /reg 6\(2\)/],
    [
      'of an executive, with late:',
      { committee: 'executive', late: REASON },
      'executive-item-late',
      'error',
      /reg 6\(2\).*reg 10 or 11/,
    ],
    [
      'of a joint committee of executive members, with late:',
      { committee: 'joint-executive', late: REASON },
      'executive-item-late',
      'error',
      /reg 6\(2\)/,
    ],
    ['of a full council', { committee: 'council' }, 'item-late', 'warning', /Sch 12 para 4\(5\)/],
    [
      'of a full council, with late:',
      { committee: 'council', late: REASON },
      'council-item-late',
      'error',
      /Sch 12 para 4\(5\)/,
    ],
    [
      'of an annual council, with late: and no standing order',
      { committee: 'council', annual: true, late: REASON },
      'council-urgent-business',
      'info',
      /standing-order/,
    ],
    [
      'of an annual council, with its standing order',
      { committee: 'council', annual: true, late: { ...REASON, standingOrder: '12.3' } },
      'paper-late-with-reason',
      'info',
      /standing order 12\.3/,
    ],
  ] as const) {
    it(`${what}: ${severity} ${code}`, () => {
      const { finding, advice } = noticeOf(facts);
      assert.deepEqual(finding, { code, severity });
      assert.match(advice, law);
      assert.doesNotMatch(advice, /convened:/);
      assert.doesNotMatch(advice, /\b(?:lawful|unlawful|invalid)\b/);
    });
  }

  it('of an executive and with late: is an error even where the agenda had it in time', () => {
    const notice = noticeOf({
      committee: 'executive',
      late: REASON,
      since: stated('2022-05-03'),
    });
    assert.equal(notice.finding?.code, 'executive-item-late');
  });

  it('never stops a meeting that was held', () => {
    for (const committee of COMMITTEE_KINDS) {
      for (const late of [undefined, REASON]) {
        const { finding } = noticeOf({ committee, today: '2022-05-12', ...(late && { late }) });
        assert.ok(finding === undefined || finding.severity === 'info', committee);
      }
    }
  });

  it('was not admitted by anybody as far as the page knows', () => {
    assert.equal(
      noticeOf({ late: REASON }).lateWords,
      'The chair is asked to admit this as an urgent item: The offer ends on 12 May.',
    );
    assert.equal(
      noticeOf({ late: REASON, today: '2022-05-12' }).lateWords,
      'The chair was to be asked to admit this as an urgent item: The offer ends on 12 May.',
    );
    for (const committee of ['executive', 'council'] as const) {
      const { lateWords } = noticeOf({ committee, late: REASON });
      assert.doesNotMatch(lateWords ?? '', /chair|admit/);
    }
  });

  it('with a reason of only spaces has no reason', () =>
    assert.equal(noticeOf({ late: { reason: '  ' } }).finding?.code, 'item-late'));
});

describe('what was published on a day on which the offices are closed', () => {
  /** Of a meeting on Wednesday 11 May 2022: 2 May is a bank holiday, and 3 May the last day. */
  const findingOf = (facts: Partial<ItemFacts>) => noticeOf({ what: 'agenda', ...facts }).finding;
  for (const [what, facts, isAsked] of [
    ['a Sunday that the count needs', { meeting: '2022-05-09', since: stated('2022-05-01') }, true],
    ['a bank holiday', { meeting: '2022-05-10', since: stated('2022-05-02') }, true],
    [
      'an agenda of an executive',
      { committee: 'executive', meeting: '2022-05-10', since: stated('2022-05-02') },
      true,
    ],
    [
      'an item of its own',
      { what: 'item', meeting: '2022-05-10', since: stated('2022-05-02') },
      true,
    ],
    ['a working day', { since: stated('2022-05-03') }, false],
    ['a Sunday with a day to spare', { meeting: '2022-05-10', since: stated('2022-05-01') }, true],
    ['a Saturday with a working day to spare', { since: stated('2022-04-30') }, false],
    [
      'what git has',
      { meeting: '2022-05-10', since: { kind: 'recorded', date: '2022-05-02' } },
      false,
    ],
    [
      'a meeting that was held',
      { meeting: '2022-05-10', today: '2022-05-11', since: stated('2022-05-02') },
      false,
    ],
  ] as const) {
    it(`is ${isAsked ? '' : 'not '}asked about: ${what}`, () => {
      const finding = findingOf({ today: '2022-05-04', ...facts });
      assert.deepEqual(finding, isAsked ? { code: 'item-late', severity: 'warning' } : undefined);
    });
  }

  it('is counted as in time all the same, with the last working day', () => {
    const notice = noticeOf({
      today: '2022-05-04',
      meeting: '2022-05-10',
      since: stated('2022-05-02'),
    });
    assert.equal(notice.state, 'in-time');
    assert.match(notice.advice, /The last working day for it was Friday 29 April 2022/);
  });
});

describe('a meeting called at shorter notice', () => {
  const called = (
    on: string,
    facts: Partial<ItemFacts> = {},
    reason: string | undefined = 'A flood.',
  ) => item({ convened: { on, ...(reason === undefined ? {} : { reason }) }, ...facts });

  it('has its agenda in time where that was open when it was convened', () => {
    assert.equal(noticeOf({ convened: { on: '2022-05-06' } }).state, 'at-shorter-notice');
    assert.equal(noticeOf({ convened: { on: '2022-05-05' } }).state, 'late');
  });

  it('is asked for its reason', () => {
    assert.equal(convenedAtShorterNotice(called('2022-05-06'), ENGLAND, SINCE), undefined);
    const bare = { ...item(), convened: { on: '2022-05-06' } };
    assert.deepEqual(convenedAtShorterNotice(bare, ENGLAND, SINCE)?.finding, {
      code: 'convened-without-reason',
      severity: 'warning',
    });
  });

  for (const [committee, on, code] of [
    ['council', '2022-05-09', 'summons-late'],
    ['combined-authority', '2022-05-09', 'summons-late'],
    ['council', '2022-05-03', undefined],
    ['parish', '2022-05-06', 'summons-late'],
    ['parish', '2022-05-05', undefined],
    ['scrutiny', '2022-05-09', undefined],
    ['executive', '2022-05-09', undefined],
  ] as const) {
    it(`of ${committee}, on ${on}: ${code ?? 'nothing is said'}`, () => {
      const found = convenedAtShorterNotice(called(on, { committee }), ENGLAND, SINCE);
      assert.equal(found?.finding?.code, code);
      if (code)
        assert.match(found?.advice ?? '', /^The summons needs (?:three|five) clear days \(/);
    });
  }

  it('of a full council shortens nothing', () =>
    assert.equal(
      noticeOf({ committee: 'council', convened: { on: '2022-05-06', reason: 'A flood.' } }).state,
      'late',
    ));

  for (const [what, agenda, code] of [
    ['published before that', stated('2022-05-05'), 'notice-contradictory'],
    [
      'in the register before that',
      { kind: 'published', date: '2022-05-05' },
      'notice-contradictory',
    ],
    ['published on that day', stated('2022-05-06'), undefined],
    ['published later', stated('2022-05-09'), undefined],
    ['in git before that, perhaps as a draft', { kind: 'recorded', date: '2022-05-05' }, undefined],
    ['not published yet', { kind: 'uncommitted' }, undefined],
  ] as const) {
    it(`with an agenda ${what}: ${code ?? 'nothing is said'}`, () => {
      const found = convenedAtShorterNotice(called('2022-05-06'), ENGLAND, agenda);
      assert.equal(found?.finding?.code, code);
      assert.equal(isCalledBefore(called('2022-05-06'), agenda), code !== undefined);
    });
  }

  it('can’t have been convened after it was held', () =>
    assert.equal(
      convenedAtShorterNotice(called('2022-05-12'), ENGLAND, SINCE)?.finding?.code,
      'notice-contradictory',
    ));
});

describe('the notice of the meeting itself', () => {
  for (const [committee, law] of [
    ['scrutiny', 's.100A(6)(a)'],
    ['executive', 'reg 6(1)'],
    ['parish', '(LGA 1972 Sch 12 para 10(2))'],
    ['council', '(LGA 1972 s.100A(6)(a), Sch 12 para 4(1A)(a))'],
    ['combined-authority', '(LGA 1972 s.100A(6)(a), Sch 12 para 4(1A)(a))'],
    ['committee', '(LGA 1972 s.100A(6)(a))'],
  ] as const) {
    it(`of ${committee} is the council’s word, and warns where it was late`, () => {
      const given = noticeOfMeeting(item({ committee }), '2022-05-09', FIVE, ENGLAND);
      assert.deepEqual(given.finding, { code: 'meeting-notice-late', severity: 'warning' });
      assert.ok(given.advice.includes(law));
      assert.equal(
        given.sentence,
        'The council says that notice of the meeting was given on Monday 9 May 2022: 1 clear working day before the meeting.',
      );
    });
  }

  it('that is still to be given is not said to have been given', () =>
    assert.match(
      noticeOfMeeting(item({ today: '2022-04-20' }), '2022-05-03', FIVE, ENGLAND).sentence,
      /notice of the meeting is to be given on Tuesday 3 May 2022/,
    ));
});

it('whatever the dates and the body, only late: and a summons are errors', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2022-04-15', days));
  fc.assert(
    fc.property(
      day,
      day,
      day,
      fc.constantFrom(...COMMITTEE_KINDS),
      fc.boolean(),
      (meeting, since, today, committee, late) => {
        const { finding } = noticeOf({
          meeting,
          today,
          committee,
          since: stated(since),
          ...(late && { late: REASON }),
        });
        if (finding?.severity === 'error') assert.ok(late && today <= meeting);
      },
    ),
    { seed: 20220511, numRuns: 500 },
  );
});
