import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODY, COMMITTEE, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';
import { EXECUTIVE, load, report } from './executive-council.ts';

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
