import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImportedMinutes } from '../../../../src/import/minutes/import-minutes.ts';
import { asMinutes, plainText } from '../../../support/record-cases.ts';

const HEAD =
  'PLANNING COMMITTEE\n20 January 2026\n\nPresent: Councillors B Ince (Chair), W Li and O Varga\n\n';

function broughtIn(text: string): ImportedMinutes {
  const minutes = asMinutes(plainText(HEAD + text));
  assert.deepEqual(minutes.proof.lost, []);
  assert.match(minutes.markdown, /^present: Councillors B Ince \(Chair\), W Li and O Varga$/m);
  return minutes;
}
const headingsOf = (text: string): string[] => broughtIn(text).markdown.match(/^## .*$/gm) ?? [];

describe('titles that say what is to be done', () => {
  const SHAPES: Readonly<Record<string, readonly [text: string, headings: readonly string[]]>> = {
    'before and behind another title': [
      '101 To receive apologies\nNone.\n\n102 Budget\nRESOLVED: That it be paid.\n\n103 To consider grants\nRESOLVED: That £5 be given.',
      ['## 101 To receive apologies', '## 102 Budget', '## 103 To consider grants'],
    ],
    'with numbers in brackets, and points in brackets': [
      '[101] To receive apologies\nNone.\n[102] Budget\nRESOLVED:\n(1) To pay the clerk.\n(2) To note it.\n[103] To consider grants\nRESOLVED: That £5 be given.',
      ['## 101 To receive apologies', '## 102 Budget', '## 103 To consider grants'],
    ],
    'all of them': [
      '1. To receive apologies for absence.\nNone.\n2. To approve the minutes of 5 March\nRESOLVED: That they be approved.\n3. To note the date of the next meeting:\n3 March 2026.',
      ['## 1 To receive apologies for absence.', '## 2 To approve the minutes of 5 March', '## 3 To note the date of the next meeting:'],
    ],
    'all of them, with numbers of the year': [
      '101/26 To receive apologies\nNone.\n102/26 To consider grants\nRESOLVED: That £5 be given.',
      ['## 101/26 To receive apologies', '## 102/26 To consider grants'],
    ],
    'all of them, below their numbers': [
      '1.\nTo receive apologies\nNone.\n2.\nTo consider grants\nRESOLVED: That £5 be given.',
      ['## 1 To receive apologies', '## 2 To consider grants'],
    ],
    'two of them without words between them': [
      '1. To receive apologies\n2. To receive declarations of interest\nNone of either.\n3. To approve the minutes\nRESOLVED: That they be approved.\n4. To consider grants:\nRESOLVED: That £5 be given.',
      ['## 1 To receive apologies', '## 2 To receive declarations of interest', '## 3 To approve the minutes', '## 4 To consider grants:'],
    ],
    'small Roman figures': [
      '(i) To receive apologies\nNone.\n(ii) Budget\nRESOLVED: That it be paid.\n(iii) To close\nIt was late.',
      ['## (i) To receive apologies', '## (ii) Budget', '## (iii) To close'],
    ],
    'small Roman figures with a point': [
      'i. Apologies\nNone.\nii. Budget\nRESOLVED: That it be paid.',
      ['## i. Apologies', '## ii. Budget'],
    ],
    'a point between title and words': [
      '101. Apologies. None.\n102. Budget. It was resolved to pay it.\n103. Trees. Noted.',
      ['## 101 Apologies', '## 102 Budget', '## 103 Trees'],
    ],
    'a hyphen behind numbers of the year': [
      '2026/101 Apologies - Cllr Gorse (holiday).\n\n2026/102 Trees - A resident asked about them.',
      ['## 2026/101 Apologies', '## 2026/102 Trees'],
    ],
    // What looks like them, and heads none.
    'points of a decision': [
      '1. Apologies\nNone.\n2. Budget\nRESOLVED\n1. To pay the clerk\n2. To note the report\n3. To thank the staff\n\n3. Close\nIt was late.',
      ['## 1 Apologies', '## 2 Budget', '## 3 Close'],
    ],
    'points of a decision below the last minute': [
      '54. Budget\nRESOLVED:\n1. To pay the clerk.\n2. To note the report.\nIt was late.',
      ['## 54 Budget'],
    ],
    'points with words between them': [
      '54 Budget\nRESOLVED:\n1. To pay the clerk.\nIt was late.\n2. To note the report.\nIt was later.\n55 Close\nIt was late.',
      ['## 54 Budget', '## 55 Close'],
    ],
    'points whose numbers run on below headings': [
      'FINANCE MATTERS\nIt was RESOLVED\n1. To pay the clerk.\nIt was late.\nROADS\nIt was RESOLVED\n2. To mend the road.\nIt was later.',
      ['## FINANCE MATTERS', '## ROADS'],
    ],
    'small Roman figures below a decision': [
      '54 Budget\nRESOLVED:\n(i) To pay the clerk.\nIt was late.\n(ii) To note it.\nIt was later.\n55 Close\nIt was late.',
      ['## 54 Budget', '## 55 Close'],
    ],
    'what is recommended to somebody': [
      '54 Budget\nRECOMMENDED\n55 To the Cabinet that it be paid\nIt was late.\n\n55 Close\nIt was late.',
      ['## 54 Budget', '## 55 Close'],
    ],
  }; // prettier-ignore
  for (const [what, [text, headings]] of Object.entries(SHAPES))
    it(what, () => assert.deepEqual(headingsOf(text), headings));
});

describe('a number that goes on with those of minutes, and heads none', () => {
  const asked = (text: string): string =>
    broughtIn(text).confirm.filter((one) => one.includes('missing from the numbers')).join('\n'); // prettier-ignore
  it('is asked about', () => {
    const text = '54 Budget\nIt was agreed\n56 To pay the clerk\nIt was late.\n55 Close\nIt was agreed\n56 To go home\nIt was late.'; // prettier-ignore
    assert.match(asked(text), /“56 To go home”/);
  });
  it('is not asked about where it is a point', () => {
    const text = '2. Budget\nNone.\n3. Close\nRESOLVED:\n3. To pay the clerk.\n4. To note it.';
    assert.equal(asked(text), '');
  });
  it('is not asked about where points are few', () => {
    assert.equal(asked('54. Budget\nRESOLVED:\n1. To pay the clerk.\n2. To note it.\n'), '');
  });
});
