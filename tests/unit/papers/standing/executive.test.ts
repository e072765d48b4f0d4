import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COMMITTEE,
  FIELDS,
  paper,
  REPORT,
} from '../temporary-council.ts';
import { load, report } from './executive-council.ts';

describe('call-in of a decision of the executive', () => {
  for (const [name, lines, today, sentence, label] of [
    [
      'has not opened',
      '',
      '2022-05-12',
      /call-in opens when the decision is published\.$/,
      /^Call-in opens when/,
    ],
    [
      'is open',
      'decision: { published: 2022-05-12 }',
      '2022-05-19',
      /can be called in until Thursday 19 May 2022/,
      /^Open for call-in until 19 May 2022$/,
    ],
    [
      'has expired',
      'decision: { published: 2022-05-12 }',
      '2022-05-20',
      /until Thursday 19 May 2022\. No call-in is recorded\.$/,
      /^No call-in is recorded$/,
    ],
    [
      'has happened',
      'decision: { published: 2022-05-12, called-in: { on: 2022-05-16 } }',
      '2022-05-17',
      /A call-in on Monday 16 May 2022 is recorded/,
      /^Called in on 16 May 2022$/,
    ],
    [
      'is over',
      'decision: { published: 2022-05-12, implemented: 2022-05-20 }',
      '2022-05-21',
      /^Carried out on Friday 20 May 2022, as the council states/,
      /^Carried out on 20 May 2022$/,
    ],
  ] as const) {
    it(`${name}: the report says so`, async () => {
      const loaded = await load(report(lines), today);
      assert.deepEqual(loaded.codes, []);
      assert.match(loaded.report?.callInState?.sentence ?? '', sentence);
      assert.match(loaded.report?.callInState?.label ?? '', label);
    });
  }

  it('is not possible, for the reason that is given', async () => {
    const loaded = await load(
      report('decision: { urgent: { reason: The offer ends today. } }', false),
    );
    assert.deepEqual(loaded.codes, []);
    assert.match(
      loaded.report?.callInState?.sentence ?? '',
      /can’t be called in\. It is urgent.*The offer ends today\./,
    );
  });

  for (const [name, files, code] of [
    [
      'open and urgent',
      report('decision: { urgent: { reason: Haste. } }'),
      'call-in-contradictory',
    ],
    [
      'closed without a reason',
      report('decision: { published: 2022-05-12 }', false),
      'call-in-contradictory',
    ],
    [
      'called in after its days',
      report('decision: { published: 2022-05-12, called-in: { on: 2022-05-23 } }'),
      'call-in-contradictory',
    ],
    [
      'of a scrutiny board',
      {
        ...report('decision: { published: 2022-05-12 }', false),
        'committees/scrutiny.md': COMMITTEE,
      },
      'not-an-executive',
    ],
    [
      'open, of a scrutiny board',
      { ...report(''), 'committees/scrutiny.md': COMMITTEE },
      'call-in-not-executive',
    ],
  ] as const) {
    it(`that is ${name} is an error`, async () => {
      assert.deepEqual((await load(files)).codes, [code]);
    });
  }
});

describe('a meeting of an executive in private', () => {
  const agenda = (lines: string) => ({
    [AGENDA_PATH]: AGENDA.replace('items:', `private:\n  reason: Prices.\n${lines}items:`),
  });

  it('shows its two notices', async () => {
    const loaded = await load(agenda('  first-notice: 2022-04-12\n  second-notice: 2022-05-03\n'));
    assert.deepEqual(loaded.codes, []);
    assert.match(
      loaded.meeting?.privateNotice?.sentence ?? '',
      /given on Tuesday 12 April 2022 and again on Tuesday 3 May 2022\. The reason: Prices\./,
    );
  });

  it('without them is an error, until it was held', async () => {
    const code = 'private-meeting-without-notice';
    assert.deepEqual((await load(agenda(''), '2022-05-11')).codes, [code]);
    const after = await load(agenda(''));
    assert.deepEqual(after.codes, []);
    assert.ok(after.warnings.includes(code));
  });

  for (const [what, fields] of [
    [
      'exempt',
      'exempt: { paragraphs: [3], reason: Prices., public-interest: Harm., review: 2023-05-11 }',
    ],
    ['confidential', 'exempt: { confidential: true, reason: A court., review: 2023-05-11 }'],
  ] as const) {
    it(`is one with a single ${what} appendix, which asks for the notices`, async () => {
      const files = {
        [REPORT]: paper(`${FIELDS}appendices: [{ title: Bids, ${fields} }]\n`, BODY),
      };
      assert.deepEqual((await load(files, '2022-05-10')).codes, ['private-meeting-without-notice']);
      const agreed = agenda(
        '  urgency: { by: scrutiny-chair, on: 2022-05-10, reason: The bid closes. }\n',
      );
      assert.deepEqual((await load({ ...files, ...agreed }, '2022-05-10')).codes, []);
      const committee = { ...files, 'committees/scrutiny.md': COMMITTEE };
      assert.deepEqual((await load(committee, '2022-05-10')).codes, []);
    });
  }
});

describe('a meeting to come', () => {
  it('says the last day for its papers, until it is held', async () => {
    assert.equal((await load({}, '2022-05-11')).meeting?.lastDayForPapers, '2022-05-03');
    assert.equal((await load({}, '2022-05-12')).meeting?.lastDayForPapers, undefined);
  });
});
