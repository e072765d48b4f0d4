import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followingInWords } from '../../../../../src/law/arrival.ts';
import type { Publication } from '../../../../../src/law/received.ts';
import {
  cameWith,
  comingOf,
} from '../../../../../src/papers/standing/publication/paper-arrivals.ts';
import type { NoticeRules } from '../../../../../src/papers/standing/stated.ts';
import { ENGLAND } from '../../../law/england.ts';

const MEETING = '2022-05-11';
const RULES = { calendar: ENGLAND, today: '2022-05-10' } as NoticeRules;

const here = (date: string, first?: string): Publication => ({
  ...{ kind: 'published', date },
  ...(first !== undefined && { first }),
});
const stated = (date: string): Publication => ({ kind: 'stated', date });
const inGit = (date: string): Publication => ({ kind: 'recorded', date });
const DRAFT: Publication = { kind: 'uncommitted' };
const UNKNOWN: Publication = { kind: 'unknown', why: 'shallow-clone' };

describe('a paper for which a day is still named', () => {
  for (const [what, paper, announcer, together] of [
    ['out on the day of its report', here('2022-05-03'), here('2022-05-03'), true],
    ['out before its report', here('2022-05-03'), here('2022-05-05'), true],
    ['out with it, and taken off in between', here('2022-05-09', '2022-05-03'), here('2022-05-03'), true], // prettier-ignore
    ['stated to be out on the same day', stated('2022-05-03'), stated('2022-05-03'), true],
    ['in git with it', inGit('2022-05-10'), inGit('2022-05-10'), true],
    ['in git before its report was out', inGit('2022-05-02'), here('2022-05-03'), true],
    ['not committed, as its report', DRAFT, DRAFT, true],
    ['out after its report', here('2022-05-04'), here('2022-05-03'), false],
    ['out while its report was taken off', here('2022-05-04'), here('2022-05-09', '2022-05-03'), false], // prettier-ignore
    ['stated to be out after its report', stated('2022-05-09'), stated('2022-05-03'), false],
    ['in git after its report', inGit('2022-05-09'), inGit('2022-05-03'), false],
    ['not committed, where its report is out', DRAFT, here('2022-05-03'), false],
    ['stated, of a report that came into git later', stated('2022-05-09'), inGit('2023-01-02'), false], // prettier-ignore
    ['out, of a report that came into git later', here('2022-05-09'), inGit('2022-05-10'), false],
    ['of an unknown day', UNKNOWN, here('2022-05-03'), false],
    ['of a known day, of a report of an unknown one', here('2022-05-03'), UNKNOWN, false],
  ] as const) {
    it(`${what} ${together ? 'followed nothing' : 'may have followed'}`, () => {
      assert.equal(cameWith(paper, announcer, RULES.today), together);
    });
  }
});

describe('what became of a paper that was to follow', () => {
  const became = (publication: Publication, publishedWith: Publication, promise = publishedWith) =>
    comingOf(
      { publication, toFollow: { arrived: true, expected: '2022-05-06' } },
      { publication: publishedWith, received: publishedWith },
      MEETING,
      RULES,
      promise,
    ).following;

  for (const [what, paper, announcer, sentence] of [
    [
      'late in git',
      inGit('2022-05-10'),
      inGit('2022-05-03'),
      'In the council’s records since Tuesday 10 May 2022.',
    ],
    [
      'in time in git',
      inGit('2022-05-04'),
      here('2022-05-03'),
      'In the council’s records since Wednesday 4 May 2022.',
    ],
    [
      'in git on the day of the meeting',
      inGit('2022-05-11'),
      here('2022-05-03'),
      'In the council’s records since Wednesday 11 May 2022.',
    ],
    [
      'on a day that nobody knows',
      UNKNOWN,
      here('2022-05-03'),
      'It has arrived; the day on which it arrived is not on record.',
    ],
    [
      'late by the register',
      here('2022-05-10'),
      inGit('2022-05-03'),
      'Published here on Tuesday 10 May 2022, with no clear working day before the meeting. It was expected on Friday 6 May 2022: 2 working days late.',
    ],
    [
      'in time by the register',
      here('2022-05-06'),
      here('2022-05-03'),
      'Published here on Friday 6 May 2022, 2 clear working days before the meeting.',
    ],
    [
      'late as the council states',
      stated('2022-05-09'),
      stated('2022-05-03'),
      'Published on Monday 9 May 2022, as the council states, 1 clear working day before the meeting. It was expected on Friday 6 May 2022: 1 working day late.',
    ],
  ] as const) {
    it(`counts from no day of git: ${what}`, () => {
      const following = became(paper, announcer);
      assert.equal(following && followingInWords(following), sentence);
      assert.equal(paper.kind === 'recorded' && following?.workingDaysLate !== undefined, false);
    });
  }

  for (const [what, promise, promised] of [
    ['the first day of a report that was taken off in between', here('2022-05-05', '2022-05-03'), '2022-05-03'], // prettier-ignore
    ['the day of an item that was added', here('2022-05-05'), '2022-05-05'],
    ['a day that is stated', stated('2022-05-03'), '2022-05-03'],
    ['the day since when git has it, which is said to be that', inGit('2022-05-03'), '2022-05-03'],
    ['no day that nobody knows', UNKNOWN, undefined],
  ] as const) {
    it(`was promised on ${what}`, () => {
      const following = became(here('2022-05-10'), here('2022-05-03'), promise);
      assert.equal(following?.promised, promised);
      assert.equal(following?.promisedInRecords, promise.kind === 'recorded' ? true : undefined);
    });
  }
});
