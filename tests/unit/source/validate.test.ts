import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { z } from 'zod';
import { agendaSchema } from '../../../src/papers/agenda/agenda-schema.ts';
import { minutesSchema } from '../../../src/papers/minutes/minutes-schema.ts';
import { noticeSchema } from '../../../src/papers/notice/notice-schema.ts';
import { councilSchema } from '../../../src/papers/council/council-schema.ts';
import { reportSchema } from '../../../src/papers/report/report-schema.ts';
import { REPORT, AGENDA, EXEMPT, found, brief } from './found-in-fields.ts';

const QUESTION =
  'items:\n  - title: Bins\n    kind: public-question\n    by: A. Resident\n    to: The chair\n    words: When?\n';
const question = (from: string, to: string): string =>
  `time: "10:00"\nplace: Civic Hall\n${QUESTION.replace(from, to)}`;
const NOTICE = 'of: key-decision\nid: KD1\nmatter: Lease\nby: Cabinet\nwhen: 2026-02-03\n';

const CASES: readonly [when: string, schema: z.ZodType, yaml: string, brief: readonly string[]][] =
  [
    ['a report is right', reportSchema, REPORT, []],
    [
      'a field is misspelt, the one that was meant isn’t missing as well',
      reportSchema,
      REPORT.replace('call-in', 'call_in'),
      ['3:1 field-unknown call_in call-in'],
    ],
    [
      'several fields are misspelt, each is reported once',
      reportSchema,
      REPORT.replace('report-of', 'reprot-of')
        .replace('wards:', 'ward:')
        .replace('pillars', 'Pillars'),
      [
        '2:1 field-unknown reprot-of report-of',
        '5:1 field-unknown ward wards',
        '7:1 field-unknown Pillars pillars',
      ],
    ],
    [
      'a field is misspelt beside the right one',
      reportSchema,
      `${REPORT}Title: Two\n`,
      ['9:1 field-unknown Title title'],
    ],
    [
      'a field is unlike any, what is missing is still reported',
      reportSchema,
      REPORT.replace('call-in: false', 'zebra: 1'),
      ['1:1 call-in-missing call-in', '3:1 field-unknown zebra'],
    ],
    [
      'what a field makes needless isn’t asked for where that is misspelt',
      agendaSchema,
      'time: "10:00"\nplace: Civic Hall\ncanceled:\n  reason: No business.\nitems: []\n',
      ['3:1 field-unknown canceled cancelled'],
    ],
    [
      'a field that is asked for has another name',
      agendaSchema,
      question('by:', 'asked-by:'),
      ['6:5 field-unknown asked-by by'],
    ],
    [
      'a field isn’t known where one that it could be is missing',
      agendaSchema,
      question('by:', 'from:'),
      ['6:5 field-unknown from by'],
    ],
    [
      'a field is written for the reason',
      noticeSchema,
      `${NOTICE}withdrawn: { on: 2026-02-02, reason: Not key. }\n`,
      ['6:30 field-unknown reason why'],
    ],
    [
      'several fields below another aren’t known',
      noticeSchema,
      `${NOTICE}exception: { to: W. Latchford, given: 2026-03-12 }\n`,
      ['6:14 field-unknown to given kind told available reason'],
    ],
    [
      'fields below one of a kind aren’t known',
      noticeSchema,
      `${NOTICE}exception: { kind: special, to: W. Latchford, reason: It may fall. }\n`,
      ['6:29 field-unknown to agreed-by'],
    ],
    [
      'the four answers are missing, each has a code of its own',
      reportSchema,
      'title: One\nreport-of: Head\nward-members-consulted: false\nbackground-papers: []\n',
      [
        '1:1 call-in-missing call-in',
        '1:1 exempt-missing exempt',
        '1:1 pillars-missing pillars',
        '1:1 wards-missing wards',
      ],
    ],
    [
      'an answer is left empty',
      reportSchema,
      REPORT.replace('call-in: false', 'call-in:'),
      ['3:1 call-in-missing call-in'],
    ],
    [
      'yes is written where true belongs',
      reportSchema,
      REPORT.replace('call-in: false', 'call-in: yes'),
      ['3:10 field-invalid call-in'],
    ],
    [
      'a value is right by itself, and wrong beside another field',
      minutesSchema,
      'status: draft\napproved: 2022-06-08\npresent: [Ince]\n',
      ['1:9 field-invalid status'],
    ],
    [
      'a word that a missing field takes is written as a field',
      minutesSchema,
      'draft: true\npresent: [Ince]\n',
      ['1:1 field-unknown draft'],
    ],
    [
      'exempt says yes and no more',
      reportSchema,
      REPORT.replace('exempt: false', 'exempt: true'),
      ['4:9 field-invalid exempt'],
    ],
    [
      'a field of the exemption is misspelt',
      reportSchema,
      REPORT.replace('exempt: false\n', EXEMPT.replace('reason', 'raeson')),
      ['6:3 field-unknown reason'],
    ],
    [
      'an exemption lacks its reason',
      reportSchema,
      REPORT.replace('exempt: false\n', EXEMPT.replace('  reason: Prices.\n', '')),
      ['5:3 exemption-incomplete'],
    ],
    [
      'an exemption has a reason of the wrong kind, and no more: it is reported once, and so is what the law asks for',
      reportSchema,
      REPORT.replace('exempt: false', 'exempt: { reason: [] }'),
      [
        '4:9 exemption-incomplete',
        '4:9 exemption-incomplete',
        '4:9 exemption-incomplete',
        '4:19 field-invalid reason',
      ],
    ],
    [
      'what is confidential is misspelt',
      reportSchema,
      REPORT.replace(
        'exempt: false',
        'exempt: { confidental: true, reason: A court., review: 2023-05-01 }',
      ),
      ['4:11 field-unknown confidential'],
    ],
    [
      'a list that may be left out is left empty',
      reportSchema,
      `${REPORT}appendices:\n`,
      ['9:1 field-missing appendices'],
    ],
    [
      'an appendix has a misspelt field',
      reportSchema,
      `${REPORT}appendices:\n  - title: A\n    expcted: 2022-05-09\n`,
      ['11:5 field-unknown expcted expected'],
    ],
    [
      'a date is no day of the calendar',
      reportSchema,
      `${REPORT}appendices:\n  - title: A\n    expected: 2022-02-30\n`,
      ['11:15 field-invalid expected'],
    ],
    [
      'a list is text',
      reportSchema,
      REPORT.replace('pillars: []', 'pillars: none'),
      ['7:10 field-invalid pillars'],
    ],
    ['the fields are a list', reportSchema, '- title: One\n', ['1:1 field-invalid']],
    [
      'an item of an agenda is misspelt',
      agendaSchema,
      AGENDA.replace('report: one', 'reprot: one'),
      ['4:5 field-unknown reprot report'],
    ],
    [
      'an agenda has no items',
      agendaSchema,
      AGENDA.replace('items:\n  - report: one', 'items: []'),
      ['3:8 field-invalid items'],
    ],
    [
      'a time has lost its quotation marks and its zero',
      agendaSchema,
      AGENDA.replace('"10:00"', '9:00'),
      ['1:7 field-invalid time 09:00'],
    ],
    [
      'there are fields in place of a list',
      reportSchema,
      `${REPORT}deadlines: { kind: x }\n`,
      ['9:12 field-invalid deadlines'],
    ],
    [
      'there is a number in place of fields',
      reportSchema,
      `${REPORT}key-decision: 3\n`,
      ['9:15 field-invalid key-decision'],
    ],
    [
      'two letters of a short field changed places',
      councilSchema,
      'nmae: X\nurl: https://x.example/\nnation: England\ncontact: { name: G }\nwards: [A]\npillars: []\n' +
        'report-templates: [{ sections: [{ heading: A }] }]\naccessibility: { prepared: 2022-05-01, reviewed: 2022-05-01 }\n',
      ['1:1 field-unknown nmae name'],
    ],
  ];

describe('fields are checked in one place', () => {
  for (const [when, schema, yaml, expected] of CASES) {
    it(`${when}: ${expected.length === 0 ? 'nothing is said' : expected.join(', ')}`, () => {
      assert.deepEqual(brief(schema, yaml), expected);
    });
  }

  it('every message says what to write instead', () => {
    for (const [, schema, yaml] of CASES) {
      for (const line of found(schema, yaml)) {
        assert.doesNotMatch(line, /Invalid input/);
        assert.match(line, /write|Write|Did you mean|The fields here are|[Uu]se /, line);
      }
    }
  });
});

it('a list is no list of the word “all”', () => {
  for (const value of ['all', 'any', 'both']) {
    const [line = ''] = found(councilSchema.pick({ wards: true }), `wards: ${value}\n`);
    assert.match(line, /^1:8 field-invalid: "wards": write a list of names/, value);
  }
});
