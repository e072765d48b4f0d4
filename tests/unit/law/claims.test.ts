import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/language/dates.ts';
import { COMMITTEE_KINDS, isExecutive } from '../../../src/law/bodies.ts';
import { callInOf } from '../../../src/law/call-in/call-in.ts';
import { citationOf } from '../../../src/law/citation.ts';
import { convenedInWords, noticeOfItem } from '../../../src/law/notice/item-notice.ts';
import { noticeOfKeyDecision } from '../../../src/law/key-decision.ts';
import {
  convenedAtShorterNotice,
  noticeOfMeeting,
} from '../../../src/law/notice/meeting-notice.ts';
import { noticeOfPaper } from '../../../src/law/notice/paper-notice.ts';
import { noticeOfPrivateMeeting } from '../../../src/law/private-meeting.ts';
import { RULES } from '../../../src/rules/rules.ts';
import { lawsOfOthers, NEVER_SAID, saidTooEarly, wrongClaims } from '../../support/site/claims.ts';
import { ENGLAND } from './england.ts';

const FIVE = { days: 5 };
const day = fc.integer({ min: 0, max: 90 }).map((days) => addDays('2022-04-01', days));
const maybe = fc.option(day, { nil: undefined });
const since = fc.oneof(
  fc.record({ kind: fc.constantFrom('published', 'stated', 'recorded'), date: day }),
  fc.constant({ kind: 'uncommitted' }),
  fc.constant({ kind: 'unknown', why: 'no-repository' }),
) as fc.Arbitrary<Parameters<typeof noticeOfPaper>[0]['since']>;

/** Everything that the law's functions say of a meeting, whatever its days. */
const said = fc
  .record({
    committee: fc.constantFrom(...COMMITTEE_KINDS),
    annual: fc.boolean(),
    late: fc.boolean(),
    meeting: day,
    today: day,
    since,
    item: since,
    convened: maybe,
    first: maybe,
    second: maybe,
    agreed: maybe,
    implemented: maybe,
    by: fc.constantFrom('scrutiny-chair', 'council-chair', 'council-vice-chair'),
    representations: fc.constantFrom(undefined, 'none', 'One'),
    expected: maybe,
    arrived: fc.boolean(),
  })
  .map((facts) => {
    const { committee, annual, meeting, today, convened, first, second, agreed } = facts;
    const base = {
      committee,
      annual,
      meeting,
      today,
      ...(convened !== undefined && { convened: { on: convened } }),
      ...(facts.late && { late: { reason: 'A flood' } }),
    };
    const toFollow = {
      arrived: facts.arrived,
      ...(facts.expected !== undefined && { expected: facts.expected }),
    };
    const urgency =
      agreed === undefined
        ? undefined
        : ({ by: facts.by, on: agreed, reason: 'A flood' } as Parameters<
            typeof noticeOfPrivateMeeting
          >[0]['urgency']);
    const item = noticeOfItem({ ...base, what: 'item', since: facts.since }, FIVE, ENGLAND);
    const paper = { ...base, paper: 'report', since: facts.since, item: facts.item } as const;
    const notices = [
      item,
      noticeOfPaper(paper, FIVE, ENGLAND),
      noticeOfPaper({ ...paper, toFollow }, FIVE, ENGLAND),
      noticeOfMeeting(base, facts.first ?? meeting, FIVE, ENGLAND),
    ];
    const shorter = convenedAtShorterNotice(base, ENGLAND, facts.item ?? facts.since);
    const executive = isExecutive(committee)
      ? [
          noticeOfPrivateMeeting(
            {
              meeting,
              today,
              reason: 'Prices',
              ...(first !== undefined && { firstNotice: first }),
              ...(second !== undefined && { secondNotice: second }),
              ...(facts.representations !== undefined && {
                representations: facts.representations,
              }),
              ...(urgency && { urgency }),
            },
            ENGLAND,
          ),
          noticeOfKeyDecision(
            {
              decision: meeting,
              today,
              ...(first !== undefined && { noticed: first }),
              ...(second !== undefined && {
                generalException: { noticed: second, reason: 'A grant' },
              }),
              ...(urgency && { specialUrgency: urgency }),
            },
            ENGLAND,
          ),
        ]
      : [];
    const callIn = callInOf(
      {
        open: true,
        ...(first !== undefined && { published: first }),
        ...(facts.implemented !== undefined && { implemented: facts.implemented }),
      },
      { workingDays: 5 },
      ENGLAND,
      today,
    );
    return {
      facts,
      pages: [
        ...notices.map(({ sentence }) => sentence),
        item.lateWords ?? '',
        convenedInWords(base) ?? '',
        ...executive.map(({ sentence }) => sentence),
        callIn.sentence,
        callIn.label,
      ],
      messages: [...notices, ...executive, ...(shorter ? [shorter] : [])].map(
        ({ advice }) => advice,
      ),
    };
  });

const RUNS = { seed: 20220511, numRuns: 2000 };

describe('whatever the days and the body', () => {
  it('nothing is said of law or time without its evidence', () => {
    fc.assert(
      fc.property(said, ({ pages, messages }) => {
        for (const sentence of [...pages, ...messages]) {
          assert.deepEqual(wrongClaims(sentence), [], sentence);
        }
      }),
      RUNS,
    );
  });

  it('nothing that is still to come is said to have happened', () => {
    fc.assert(
      fc.property(said, ({ facts: { since, today }, pages }) => {
        // Neither the register nor git has a day that is still to come.
        fc.pre(since.kind === 'stated' || !('date' in since) || since.date <= today);
        for (const sentence of pages) assert.deepEqual(saidTooEarly(sentence, today), [], sentence);
      }),
      RUNS,
    );
  });

  it('no body is held to a law of another', () => {
    fc.assert(
      fc.property(said, ({ facts, pages, messages }) => {
        const body = isExecutive(facts.committee) ? 'executive' : 'committee';
        for (const sentence of [...pages, ...messages]) {
          assert.deepEqual(lawsOfOthers(sentence, body), [], sentence);
        }
      }),
      RUNS,
    );
  });

  it('no day that is still to come is in a sentence of what was', () => {
    fc.assert(
      fc.property(said, ({ facts: { first, today, agreed }, pages }) => {
        for (const sentence of pages) {
          const given = /(?:was given|agreed|recorded|carried out) on [A-Z]\w+ (\d+ \w+ \d{4})/i;
          const on = given.exec(sentence)?.[1];
          if (on === undefined) continue;
          const date = new Date(`${on} 12:00 UTC`).toISOString().slice(0, 10);
          assert.ok(date <= today, `${sentence} on ${today}, of ${first} and ${agreed}`);
        }
      }),
      RUNS,
    );
  });
});

describe('the officer guide', () => {
  for (const [code, { title, meaning, remedy }] of Object.entries(RULES)) {
    it(`${code} has no words that are never said`, () => {
      // The guide shows how minutes are written: the label is no claim of the page.
      const text = `${title}. ${meaning} ${remedy}`.replaceAll('RESOLVED', '');
      const found = NEVER_SAID.flatMap(({ words }) => words.exec(text)?.[0] ?? []);
      assert.deepEqual(found, []);
    });
  }
});

it('each rule of law is a citation of the body, or none', () => {
  for (const kind of COMMITTEE_KINDS) {
    const late = citationOf(kind, 'item-urgent');
    if (isExecutive(kind)) assert.equal(late, undefined, kind);
    for (const rule of ['papers-open', 'meeting-notice', 'marked', 'exempt-excluded'] as const) {
      const law = citationOf(kind, rule)?.short ?? '';
      if (isExecutive(kind)) assert.match(law, /^SI 2012\/2089 reg/, kind);
      else assert.doesNotMatch(law, /SI 2012/, kind);
    }
  }
  assert.equal(citationOf('licensing-hearing', 'item-in-time'), undefined);
  assert.equal(citationOf('parish', 'papers-open'), undefined);
  assert.equal(citationOf('council', 'summons')?.short, 'LGA 1972 Sch 12 para 4(1A)');
  assert.equal(citationOf('scrutiny', 'summons'), undefined);
});
