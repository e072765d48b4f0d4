import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BODY, FIELDS, loadCouncil, paper, REPORT } from '../temporary-council.ts';

type Case = [why: string, fields: string, body: string, expected: string[]];

/** Four paragraphs, of which the fourth has a number with a right check digit. */
const PERSONAL = BODY.replace(
  '1. It is due.',
  '1. A.\n2. B.\n3. C.\n4. The child, NHS number 943 476 5919, was seen.',
);

describe('a report with a wrong field has everything else checked, in the same run', () => {
  const cases: Case[] = [
    [
      'late, an exempt appendix without its reasons, a ward misspelt, an NHS number in paragraph 4',
      `${FIELDS.replace('published: 2022-05-03', 'published: 2022-05-06').replace('wards: all', 'wards: [Gipton & Harehils]')}appendices:\n  - title: The offer\n    exempt: { paragraphs: [3] }\n`,
      PERSONAL,
      [
        'personal-data',
        'ward-unknown',
        'paper-late',
        ...Array<string>(3).fill('exemption-incomplete'),
      ],
    ],
    [
      'a field is misspelt',
      FIELDS.replace('call-in', 'call_in'),
      PERSONAL,
      ['field-unknown', 'personal-data'],
    ],
    [
      'an answer is missing',
      FIELDS.replace('call-in: false\n', ''),
      BODY.replace('1.', '2.'),
      ['call-in-missing', 'paragraph-number'],
    ],
    [
      'a date is none, so that nothing is said of the notice',
      FIELDS.replace('2022-05-03', '3 May 2022'),
      BODY,
      ['field-invalid'],
    ],
    [
      'the exemption is wrong: nothing is said of the text',
      FIELDS.replace('exempt: false', 'exempt: maybe'),
      PERSONAL,
      ['field-invalid'],
    ],
    [
      'appendices are wrong: nothing is said of files',
      `${FIELDS}appendices: one\n`,
      BODY,
      ['field-invalid'],
    ],
    [
      'a report that is no text is asked for none',
      FIELDS.replace('call-in: false', 'call-in: maybe'),
      '',
      ['field-invalid'],
    ],
    [
      'what can’t be read at all is reported alone',
      FIELDS.replace('title: One', 'title: One: two'),
      PERSONAL,
      ['yaml-invalid'],
    ],
  ];
  for (const [why, fields, body, expected] of cases) {
    it(`${why}: ${[...new Set(expected)].join(', ')}`, async () => {
      const dropped = { [REPORT.replace('.md', '/appendix-1.pdf')]: 'x' };
      const files = {
        [REPORT]: paper(fields, body),
        ...(/appendices: one/.test(fields) && dropped),
      };
      const { diagnostics, archive } = await loadCouncil(files);
      assert.deepEqual(diagnostics.map(({ code }) => code).toSorted(), expected.toSorted());
      assert.deepEqual(archive?.reports, [], 'and is never published');
      assert.equal(archive.bodies.size, 0);
    });
  }
});
