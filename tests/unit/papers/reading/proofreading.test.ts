import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AGENDA,
  AGENDA_PATH,
  BODY,
  FIELDS,
  loadCouncil,
  paper,
  REPORT,
} from '../temporary-council.ts';

type Case = {
  readonly when: string;
  readonly fields?: string;
  readonly body?: string;
  readonly agenda?: string;
  readonly today?: string;
  /** "severity code" of all that is found, without notes. */
  readonly found: readonly string[];
  readonly line?: number;
  readonly message?: RegExp;
};

const para = (text: string): string => BODY.replace('It is due.', text);

const PASSAGE =
  '::: exempt\nparagraphs: [3]\nreason: Prices.\npublic-interest: It would harm.\nreview: 2023-05-01\nown-development: false\nregistered-elsewhere: false\n---\nSecret.\n:::';

const CASES: readonly Case[] = [
  { when: 'all is well', found: [] },
  {
    when: 'a report was published two clear working days before',
    fields: FIELDS.replace('2022-05-03', '2022-05-06'),
    today: '2022-05-06',
    found: ['warning paper-late'],
    line: 10,
  },
  {
    when: 'a late report says why',
    fields: `${FIELDS.replace('2022-05-03', '2022-05-06')}late: { reason: The offer ends on 12 May. }\n`,
    today: '2022-05-06',
    found: [],
  },
  {
    when: 'the agenda gives the reason',
    fields: FIELDS.replace('2022-05-03', '2022-05-06'),
    agenda: AGENDA.replace('report: one', 'report: one\n    late: { reason: The offer ends. }'),
    today: '2022-05-06',
    found: [],
  },
  {
    when: 'the meeting was called at shorter notice',
    fields: FIELDS.replace('2022-05-03', '2022-05-06'),
    agenda: AGENDA.replace(
      'published: 2022-05-03',
      'published: 2022-05-06\nconvened: { on: 2022-05-06, reason: A flood. }',
    ),
    today: '2022-05-06',
    found: [],
  },
  {
    when: 'an appendix is to follow',
    fields: `${FIELDS}appendices: [{ title: Two, expected: 2022-05-09 }]\n`,
    found: [],
  },
  {
    when: 'an appendix is overdue',
    fields: `${FIELDS}appendices: [{ title: Two, expected: 2022-05-09 }]\n`,
    today: '2022-05-10',
    found: ['warning paper-overdue'],
  },
  {
    when: 'an appendix never came',
    fields: `${FIELDS}appendices: [{ title: Two, expected: 2022-05-09 }]\n`,
    today: '2022-05-12',
    found: ['warning paper-never-followed'],
  },
  {
    when: 'an archive doesn’t say when it was published, nor has the appendix',
    fields: `${FIELDS.replace('published: 2022-05-03\n', '')}appendices: [{ title: Two, expected: 2022-05-09 }]\n`,
    today: '2026-01-01',
    found: [],
  },
  {
    when: 'an exemption is reviewed before the meeting',
    fields: FIELDS.replace(
      'exempt: false',
      'exempt: { paragraphs: [3], reason: Prices., public-interest: It would harm., review: 2022-05-01, own-development: false, registered-elsewhere: false }',
    ),
    found: ['error exemption-review-early'],
  },
  {
    when: 'paragraph 9 is relied on',
    fields: FIELDS.replace(
      'exempt: false',
      'exempt: { paragraphs: [9], reason: Prices., public-interest: It would harm., review: 2023-05-01 }',
    ),
    found: ['error field-invalid'],
  },
  {
    when: 'a ward of front matter is misspelt',
    fields: FIELDS.replace('wards: all', 'wards: [Temple Newsham]'),
    found: ['error ward-unknown'],
  },
  {
    when: 'two wards of front matter are one name',
    fields: FIELDS.replace('wards: all', 'wards: [Armley & Gipton and Harehills]'),
    found: ['error ward-unknown'],
    message: /Write them as two names, with a comma between: Armley, Gipton and Harehills\.$/,
  },
  {
    when: 'a ward of the text is misspelt',
    body: para('It is about Temple Newsham.'),
    found: ['warning name-misspelt'],
    line: 19,
  },
  {
    when: 'a ward is written with an ampersand',
    body: para('It is about Gipton & Harehills.'),
    found: ['warning name-misspelt'],
  },
  {
    when: 'names are spelt as the council spells them',
    body: para(
      'It is about Temple Newsam, Gipton and Harehills, and the Children and Families Scrutiny Board.',
    ),
    found: [],
  },
  {
    when: 'an NHS number is in a paragraph',
    body: para('His NHS number is 943 476 5919.'),
    found: ['error personal-data'],
    line: 19,
  },
  {
    when: 'an NHS number is allowed on record',
    fields: `${FIELDS}allowed: [{ what: "9434765919", reason: The one of the test data. }]\n`,
    body: para('His NHS number is 943 476 5919.'),
    found: [],
  },
  {
    when: 'an allowance is no longer needed',
    fields: `${FIELDS}allowed: [{ what: "9434765919", reason: The one of the test data. }]\n`,
    found: ['warning allowance-unused'],
  },
  {
    when: 'a private e-mail address is in a paragraph',
    body: para('Write to jane.bloggs@gmail.com.'),
    found: ['warning personal-data-likely'],
  },
  {
    when: 'a post’s address is in a paragraph',
    body: para('Write to governance@leeds.gov.uk.'),
    found: [],
  },
  {
    when: 'a link says "here"',
    body: para('It can be read [here](https://www.gov.uk/ofsted).'),
    found: ['warning link-text-vague'],
  },
  {
    when: 'a link names the site alone',
    body: para('See the [Gov.uk website](https://www.gov.uk).'),
    found: ['warning link-text-vague'],
  },
  {
    when: 'a link is a bare address, or names what it leads to',
    body: para('See https://www.gov.uk and [the ILACS framework](https://www.gov.uk/ilacs).'),
    found: [],
  },
  {
    when: 'a table has no headers',
    body: para('It is due.\n\n   |  |  |\n   | --- | --- |\n   | a | b |'),
    found: ['error table-without-header'],
  },
  {
    when: 'a table’s column has no header',
    body: para('It is due.\n\n   | Ward |  |\n   | --- | --- |\n   | a | b |'),
    found: ['warning table-header-empty'],
  },
  {
    when: 'the corner of a table is empty',
    body: para('It is due.\n\n   |  | Cost |\n   | --- | --- |\n   | a | b |'),
    found: [],
  },
  {
    when: 'nothing is recommended',
    body: BODY.replace('Members are asked to note this report.', 'None.'),
    found: ['error recommendation-missing'],
  },
  {
    when: '"None" is listed as a background paper',
    fields: FIELDS.replace('background-papers: []', 'background-papers: [None]'),
    found: ['error none-listed'],
  },
  {
    when: 'the beginning of an exempt passage is misspelt',
    body: para('It is due.\n\n::: exmept\nSecret.\n:::'),
    found: ['error passage-misplaced'],
  },
  {
    when: 'an exempt passage ends twice, and the text between would be published',
    body: para(`It is due.\n\n${PASSAGE}\nMore of it.\n:::`),
    found: ['error passage-misplaced'],
    line: 32,
  },
  {
    when: 'an exempt passage is indented into a code block',
    body: para('It is due.\n').replace('1. It is due.', 'Text.\n\n    ::: exempt\n    Secret.'),
    found: ['error passage-misplaced'],
  },
];

describe('a paper is proofread', () => {
  for (const one of CASES) {
    const { when, fields = FIELDS, body = BODY, agenda = AGENDA, today, found, line } = one;
    it(`${when}: ${found.length === 0 ? 'nothing is said' : found.join(', ')}`, async () => {
      const files = { [REPORT]: paper(fields, body), [AGENDA_PATH]: agenda };
      const { diagnostics } = await loadCouncil(files, today === undefined ? {} : { today });
      // The agenda of these tests has one item, and none to exclude the public.
      const reported = diagnostics.filter(
        ({ severity, code }) => severity !== 'info' && code !== 'exclusion-item-missing',
      );
      assert.deepEqual(
        reported.map((d) => `${d.severity} ${d.code}`),
        found,
      );
      if (line !== undefined) assert.equal(reported[0]?.line, line);
      if (one.message) assert.match(reported[0]?.message ?? '', one.message);
    });
  }

  it('no message repeats personal data', async () => {
    const body = para('Write to jane.bloggs@gmail.com; his NHS number is 943 476 5919.');
    const { diagnostics } = await loadCouncil({ [REPORT]: paper(FIELDS, body) });
    assert.equal(diagnostics.length, 2);
    assert.doesNotMatch(JSON.stringify(diagnostics), /bloggs|476/);
  });

  it('no message repeats what is exempt, whatever is wrong with it', async () => {
    const secret =
      'Acme bids on Tuesday 9 May 2022 for Temple Newsham, NHS number 943 476 5919: see [here](x).';
    const passages = [
      `::: exempt\n${secret}\n:::`,
      `::: exempt\n${secret}\n---\n${secret}\n:::`,
      `::: exempt\nAcme bids: 3\n---\n${secret}\n:::`,
      `::: exempt\n${secret}`,
    ];
    for (const passage of passages) {
      const body = para(`It is due.\n\n${passage}`);
      const { diagnostics } = await loadCouncil({ [REPORT]: paper(FIELDS, body) });
      assert.ok(diagnostics.length > 0);
      assert.doesNotMatch(JSON.stringify(diagnostics), /Acme|Newsham|9 May|476/);
    }
  });

  it('a passage that says nothing of why it is exempt is one message', async () => {
    const body = para('It is due.\n\n::: exempt\nThe offer.\n:::');
    const { diagnostics } = await loadCouncil({ [REPORT]: paper(FIELDS, body) });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      errors.map(({ code }) => code),
      ['exempt-missing'],
    );
  });
});
