import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  saysThatItIsExempt,
  withoutPublicFields,
} from '../../../../src/papers/withheld/public-fields.ts';

const REPORT = (fields: string, body = 'The gates rust.'): string =>
  `---\ntitle: Gates\nreport-of: Director of Property\n${fields}wards: all\n---\n\n${body}\n`;

describe('whether anything in a paper says that it is exempt', () => {
  for (const [what, text, says] of [
    ['no field', REPORT(''), false],
    ['an open one', REPORT('exempt: false\n'), false],
    ['an empty field', REPORT('exempt:\n'), false],
    ['a field with parts', REPORT('exempt:\n  paragraphs: [3]\n'), true],
    ['parts on one line', REPORT('exempt: {paragraphs: [3]}\n'), true],
    ['a misspelt field', REPORT('exmept: {paragraphs: [3]}\n'), true],
    ['another name', REPORT('confidential: true\n'), true],
    ['twice, of which one is open', REPORT('exempt: false\nexempt: {paragraphs: [3]}\n'), true],
    ['a passage', REPORT('', '::: exempt 3\nThe bid.\n:::'), true],
    ['words of the text', REPORT('', 'NOT FOR PUBLICATION\n\nThe bid.'), true],
  ] as const) {
    it(what, () => {
      assert.equal(saysThatItIsExempt(text), says);
    });
  }
});

describe('of fields that can’t be read, those that the public reads in any case are no secret', () => {
  for (const [what, line, left] of [
    ['a choice', 'report-of: Director of Property', ''],
    ['the reason of an exemption', '  reason: It is about firms.', ''],
    [
      'an exemption on one line',
      'exempt: {paragraphs: [3], reason: It is about firms., public-interest: "So, harm.", review: 2030-05-01}',
      'exempt: {paragraphs: [3], , , review: 2030-05-01}',
    ],
    ['a misspelt one', 'exmept: {reason: It is about firms.}', 'exmept: {}'],
    ['another field', 'topic: The bid of Harlequin', 'topic: The bid of Harlequin'],
    ['a line of the text', 'The bid of Harlequin is low.', 'The bid of Harlequin is low.'],
  ] as const) {
    it(what, () => {
      assert.deepEqual(withoutPublicFields([line], new Set(['report-of'])), [left]);
    });
  }

  it('also where the reason goes on in the next line, and no further', () => {
    const lines = ['exempt:', '  reason: It is', '    about firms.', '', '    The bid is low.'];
    assert.deepEqual(withoutPublicFields(lines, new Set()), [
      ...['exempt:', '', '', '', '    The bid is low.'],
    ]);
  });
});
