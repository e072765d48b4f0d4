import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  COMMITTEE,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../temporary-council.ts';

const EXECUTIVE = {
  'committees/scrutiny.md': COMMITTEE.replace('kind: scrutiny', 'kind: executive'),
};

const report = (lines: string, callIn = true) => ({
  [REPORT]: paper(`${FIELDS.replace('call-in: false', `call-in: ${callIn}`)}${lines}\n`, BODY),
});

async function load(files: Record<string, string>, today = '2022-05-12') {
  const { archive, diagnostics } = await loadCouncil({ ...EXECUTIVE, ...files }, { today });
  return {
    report: archive?.reports[0],
    meeting: archive?.meetings[0],
    codes: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code)
      .sort(),
    warnings: diagnostics.flatMap(({ code, severity }) => (severity === 'warning' ? [code] : [])),
    said: JSON.stringify(diagnostics),
  };
}

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

describe('a report that doesn’t say whether its decision is key', () => {
  const ASKED = /"key-decision-unsaid"/;
  const of = (wards: string, key = '') => ({
    [REPORT]: paper(`${FIELDS.replace('wards: all', `wards: ${wards}`)}${key}`, BODY),
  });
  for (const [what, files, today, isAsked] of [
    ['names all wards', of('all'), '2022-05-11', true],
    ['names two', of('[Armley, Temple Newsam]'), '2022-05-05', true],
    ['names one', of('[Armley]'), '2022-05-05', false],
    ['names one twice', of('[Armley, Armley]'), '2022-05-05', false],
    ['says no', of('all', 'key-decision: false\n'), '2022-05-05', false],
    ['says yes', of('all', 'key-decision: { noticed: 2022-04-01 }\n'), '2022-05-05', false],
    ['was decided', of('all'), '2022-05-12', false],
    ['is for scrutiny', { ...of('all'), 'committees/scrutiny.md': COMMITTEE }, '2022-05-05', false],
    [
      'is for scrutiny and says no',
      { ...of('all', 'key-decision: false\n'), 'committees/scrutiny.md': COMMITTEE },
      '2022-05-05',
      false,
    ],
  ] as const) {
    it(`and ${what} is ${isAsked ? 'asked' : 'not asked'}, without an error or a warning`, async () => {
      const { said, codes, warnings } = await load(files, today);
      assert.equal(ASKED.test(said), isAsked);
      assert.deepEqual([codes, warnings.filter((code) => code.startsWith('key'))], [[], []]);
    });
  }
});

describe('notice of a key decision', () => {
  for (const [lines, sentence] of [
    ['{ noticed: 2022-04-12 }', /given on Tuesday 12 April 2022: 28 clear days before\./],
    [
      '{ general-exception: { noticed: 2022-05-03, reason: A late grant. } }',
      /General exception.*5 clear working days before\..*A late grant\./,
    ],
    [
      '{ special-urgency: { by: scrutiny-chair, on: 2022-05-10, reason: A flood. } }',
      /Special urgency.*A flood\./,
    ],
  ] as const) {
    it(`of ${lines} is shown`, async () => {
      const loaded = await load(report(`key-decision: ${lines}`));
      assert.deepEqual(loaded.codes, []);
      assert.match(loaded.report?.keyDecision?.sentence ?? '', sentence);
    });
  }

  it('of 27 clear days is an error before the decision, and a warning after it', async () => {
    const files = report('key-decision: { noticed: 2022-04-13 }');
    assert.deepEqual((await load(files, '2022-05-11')).codes, ['key-decision-without-notice']);
    const after = await load(files, '2022-05-12');
    assert.deepEqual(after.codes, []);
    assert.ok(after.warnings.includes('key-decision-without-notice'));
  });

  it('is asked of an exempt report too, and no word of the report is in the message', async () => {
    const exempt =
      'exempt: { paragraphs: [3], reason: Prices., public-interest: Harm., review: 2023-05-11 }';
    const text = paper(
      `${FIELDS.replace('exempt: false', exempt).replace('call-in: false', 'call-in: true')}key-decision: {}\n`,
      BODY.replace('It is due.', 'The Acme bid was low.'),
    );
    const { codes, said, report: shown } = await load({ [REPORT]: text }, '2022-05-10');
    assert.deepEqual(
      codes,
      ['key-decision-without-notice', 'private-meeting-without-notice'].sort(),
    );
    assert.doesNotMatch(said, /Acme|bid/);
    assert.match(shown?.keyDecision?.sentence ?? '', /^No notice of this key decision/);
    assert.match(shown?.callInState?.sentence ?? '', /call-in opens/);
  });
});

describe('the way to the notice of a key decision', () => {
  const AT = 'notice-at: https://council.example/12';
  for (const [what, fields, shown] of [
    ['was given', 'noticed: 2022-04-01', 'read'],
    ['was given late', 'noticed: 2022-05-01', 'read'],
    ['is to come', 'noticed: 2022-05-06', 'none'],
    [
      'is to come under special urgency',
      'special-urgency: { by: scrutiny-chair, on: 2022-05-06, reason: It can’t wait }',
      'none',
    ],
    [
      'was given under special urgency',
      'special-urgency: { by: scrutiny-chair, on: 2022-05-04, reason: It can’t wait }',
      'read',
    ],
    ['has no day', 'grounds: [wards]', 'unsaid'],
  ] as const) {
    it(`says no more than the sentence before it where the notice ${what}`, async () => {
      const files = report(`key-decision:\n  ${AT}\n  ${fields}`);
      const { report: made } = await load(files, '2022-05-05');
      const { sentence, noticeUrl, noticeIsUnsaid } = made?.keyDecision ?? { sentence: '' };
      const found = noticeUrl === undefined ? 'none' : noticeIsUnsaid ? 'unsaid' : 'read';
      assert.equal(found, shown, sentence);
      assert.equal(/^No notice|to be given/.test(sentence), shown !== 'read', sentence);
    });
  }
});

describe('what a key decision states', () => {
  const WHOLE =
    '{ matter: The lease, decision-maker: The Executive Board, when: 11 May 2022, documents: [], address: Civic Hall, other-documents: Ask Governance Services. }';
  const load2 = async (lines: string, wards = 'all') => {
    const fields = report(`key-decision:\n  noticed: 2022-04-12\n  ${lines}`);
    const files = { [REPORT]: fields[REPORT]?.replace('wards: all', `wards: ${wards}`) ?? '' };
    const { archive, diagnostics } = await loadCouncil(
      { ...EXECUTIVE, ...files },
      { today: '2022-05-12' },
    );
    const found = diagnostics.filter(({ code }) => code.startsWith('key-decision'));
    return { key: archive?.reports[0]?.keyDecision, found };
  };

  it('is why it is key, and what its notice stated', async () => {
    const { key, found } = await load2(`grounds: [money, wards]\n  particulars: ${WHOLE}`);
    assert.deepEqual(found, []);
    assert.match(
      key?.grounds.join(' ') ?? '',
      /reg 8\(1\)\(a\).*two or more wards \(SI 2012\/2089 reg 8\(1\)\(b\)\)/,
    );
    assert.deepEqual(
      key?.particulars.map(({ label, text }) => `${label}: ${text}`),
      [
        'The matter: The lease',
        'Who decides: The Executive Board',
        'When: 11 May 2022',
        'Documents submitted: None',
        'Where they are available: Civic Hall',
        'Other documents: Ask Governance Services.',
      ],
    );
  });

  it('has every particular of the law, or says where the notice is', async () => {
    const { found } = await load2(
      'particulars: { matter: The lease, when: 11 May 2022, documents: [] }',
    );
    assert.deepEqual(
      found.map(({ code, line, column }) => [code, line, column]),
      [['key-decision-particulars', 13, 3]],
    );
    assert.match(
      found[0]?.message ?? '',
      /must also state \(c\) who decides.*\(f\).*\(g\).* and \(h\).*below particulars:/,
    );
    const elsewhere = await load2(
      'notice-at: https://council.example/12\n  particulars: { matter: The lease }',
    );
    assert.deepEqual(elsewhere.found, []);
    assert.equal(elsewhere.key?.noticeUrl, 'https://council.example/12');
  });

  it('does not claim two wards where the report names one', async () => {
    assert.deepEqual(
      (await load2('grounds: [wards]', '[Armley]')).found.map(({ code }) => code),
      ['key-decision-one-ward'],
    );
    assert.deepEqual((await load2('grounds: [wards]', '[Armley, Temple Newsam]')).found, []);
  });
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
