import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as docx from 'docx';
import { withoutActionColumn } from '../../../../src/import/minutes/action-column.ts';
import type { ImportedMinutes } from '../../../../src/import/minutes/import-minutes.ts';
import type { MinutesLine } from '../../../../src/import/minutes/minutes-line.ts';
import { asMinutes, plainText, wordWith } from '../../../support/record-cases.ts';

const TOP = 'HEATH PARISH COUNCIL\n20 January 2026\n\n';
const PRESENT = 'Present: Cllrs Ann Lee (Chairman), Bob Ray and Cy Doe\n\n';
const TWO = '1. Finance\nRESOLVED to pay the accounts.\n2. Roads\nNoted.\n';

function broughtIn(text: string): ImportedMinutes {
  const minutes = asMinutes(plainText(text));
  assert.deepEqual(minutes.proof.lost, []);
  return minutes;
}
const headingsOf = (text: string): string[] =>
  broughtIn(TOP + PRESENT + text)
    .markdown.split('\n')
    .filter((line) => line.startsWith('## '));
const frontOf = (text: string): string =>
  broughtIn(TOP + text + '\n\n' + TWO)
    .markdown.split('\n---\n')[0]
    ?.replace(/^---\nstatus: draft\n/, '') ?? '';

describe('where the minutes of small councils begin', () => {
  const STYLES: Readonly<Record<string, readonly [text: string, headings: readonly string[]]>> = {
    'a number on a line of its own': [
      '1.\n\nApologies for absence\n\nCllr Poe sent hers.\n\n2.\n\nFinance\n\nRESOLVED to pay it.',
      ['## 1 Apologies for absence', '## 2 Finance'],
    ],
    'a number of the year on a line of its own': [
      '2026/01\n\nApologies\n\nNone.\n\n2026/02\n\nTo approve the minutes of 9 December 2025\n\nRESOLVED that they be approved.',
      ['## 2026/01 Apologies', '## 2026/02 To approve the minutes of 9 December 2025'],
    ],
    'tabs between number, title and words': [
      '1.\tTo receive apologies.\tCllr Poe sent hers.\n2.\tMinutes.\tRESOLVED to approve the minutes of 9 December 2025.\n3.\tClerk’s report.\tThe bench is mended.',
      ['## 1 To receive apologies', '## 2 Minutes', '## 3 Clerk’s report'],
    ],
    'tabs, with numbers of the year': [
      '01/26\tApologies\tCllr Poe sent hers.\n02/26\tFinance\tIt was resolved to pay it.\n03/26\tNext meeting\t10 February 2026 at 7pm.',
      ['## 01/26 Apologies', '## 02/26 Finance', '## 03/26 Next meeting'],
    ],
    'a hyphen between title and words': [
      '1. Apologies - Cllr Poe sent hers.\n2. Public participation - A resident asked about the bins.\n3. Finance - It was resolved to pay it.',
      ['## 1 Apologies', '## 2 Public participation', '## 3 Finance'],
    ],
    'numbers with a gap between two': [
      '21. Apologies\nNone.\n23. Finance\nRESOLVED to pay it.',
      ['## 21 Apologies', '## 23 Finance'],
    ],
    'numbers with a gap before others that run on': [
      '21 Apologies\nNone.\n23 Finance\nRESOLVED to pay it.\n24 Roads\nNoted.',
      ['## 21 Apologies', '## 23 Finance', '## 24 Roads'],
    ],
    'figures of a list, below headings in capitals': [
      'ROADS\nThese are to be mended.\nFINANCE\nThese were bought:\n12 Bins\n14 Trees\nRESOLVED to pay it.',
      ['## ROADS', '## FINANCE'],
    ],
    'items with “no.”': [
      'Item no. 1 - Apologies\nNone.\nItem no. 2 - Finance\nRESOLVED to pay it.',
      ['## Apologies {1}', '## Finance {2}'],
    ],
    '“Min” before the number': [
      'Min 56: Apologies\nNone.\nMin 57: Finance\nRESOLVED to pay it.',
      ['## 56 Apologies', '## 57 Finance'],
    ],
    'a hash before the number': [
      '#56 Apologies\nNone.\n#57 Finance\nRESOLVED to pay it.',
      ['## 56 Apologies', '## 57 Finance'],
    ],
    'two years before the number': [
      '2025-26/101 Apologies\nNone.\n2025-26/102 Finance\nRESOLVED to pay it.',
      ['## 2025-26/101 Apologies', '## 2025-26/102 Finance'],
    ],
    // What looks like them, and heads none.
    'points of a decision, each number on a line of its own': [
      '56. Budget\n\nRESOLVED that:\n\n1.\nThe budget be approved.\n2.\nThe precept be £12,000.\n\n57. Roads\n\nNoted.',
      ['## 56 Budget', '## 57 Roads'],
    ],
    'payments in columns': [
      '1. Apologies\nNone.\n2. Finance\nThese were approved:\n1\tSmith & Sons\t£120.00\n2\tJones Hedges\t£12.50\n3\tSalary of the clerk\t£800.00\n3. Close\nNoted.',
      ['## 1 Apologies', '## 2 Finance', '## 3 Close'],
    ],
    'titles with a hyphen': [
      '1. Co-option\nNone.\n2. High Street - parking\nNoted.\n3. Close\nNoted.',
      ['## 1 Co-option', '## 2 High Street - parking', '## 3 Close'],
    ],
    'a sentence that begins with “Min”': [
      '1. Apologies\nNone.\n2. Finance\nMinor works of £57 were paid.\nMin. temperatures fell.',
      ['## 1 Apologies', '## 2 Finance'],
    ],
  };
  for (const [name, [text, headings]] of Object.entries(STYLES))
    it(name, () => {
      assert.deepEqual(headingsOf(text), headings);
    });
});

describe('tables of who was there', () => {
  const TICKED = 'present: Ann Lee (Chairman), Bob Ray\napologies: Cy Doe\nabsent: Di Fox';
  const TABLES: Readonly<Record<string, readonly [text: string, front: string]>> = {
    'a tick in a column': [
      'Name\tPresent\tApologies\tAbsent\nAnn Lee (Chairman)\t✓\nBob Ray\t✓\nCy Doe\t\t✓\nDi Fox\t\t\t✓',
      TICKED,
    ],
    'a word in one column': [
      'Councillor\tAttendance\nAnn Lee (Chairman)\tPresent\nBob Ray\tPresent\nCy Doe\tApologies\nDi Fox\tAbsent',
      TICKED,
    ],
    'names below the head of each column': [
      'Members present:\tApologies:\nCllr Ann Lee\tCllr Cy Doe\nCllr Bob Ray',
      'present: Cllr Ann Lee, Cllr Bob Ray\napologies: Cllr Cy Doe',
    ],
    'names below the head of each column, the second of which is longer': [
      'Present\tApologies\nCllr Ann Lee\tCllr Cy Doe\n\tCllr Bob Ray',
      'present: Cllr Ann Lee\napologies: Cllr Cy Doe, Cllr Bob Ray',
    ],
    // A row that isn't clear leaves all to the officer.
    'letters that may mean two things': [
      'Councillor\tAttendance\nAnn Lee\tPresent\nCy Doe\tA',
      '# present: ? (the document lists nobody)',
    ],
    'two ticks in a row': [
      'Name\tPresent\tApologies\nAnn Lee\t✓\t✓\nBob Ray\t✓',
      '# present: ? (the document lists nobody)',
    ],
    'how often each came, below those present': [
      'Present: Cllrs Ann Lee and Bob Ray\nCouncillor\tExpected\tPresent\nAnn Lee\t6\t6\nBob Ray\t6\t5',
      'present: Cllrs Ann Lee and Bob Ray',
    ],
    'the heads of columns below those present': [
      'Present: Cllrs Ann Lee and Bob Ray\n\nMinute\tBusiness\tAction',
      'present: Cllrs Ann Lee and Bob Ray',
    ],
    'people who are counted': [
      'Present: Cllrs Ann Lee and Bob Ray\n\nIn attendance:\nMrs J Rowe (Clerk)\n2 members of the public',
      'present: Cllrs Ann Lee and Bob Ray\nin-attendance:\n  - Mrs J Rowe (Clerk)\n  - 2 members of the public',
    ],
  };
  for (const [name, [text, front]] of Object.entries(TABLES))
    it(name, () => {
      assert.equal(frontOf(text), front);
    });

  it('are read in a document of Word too', async () => {
    const rowOf = (cells: readonly string[]) =>
      new docx.TableRow({
        children: cells.map((text) => new docx.TableCell({ children: [new docx.Paragraph(text)] })),
      });
    const minutes = asMinutes(
      await wordWith([
        ...TOP.split('\n').map((text) => new docx.Paragraph(text)),
        new docx.Table({
          rows: [
            ['Name', 'Present', 'Apologies'],
            ['Ann Lee', '✓', ''],
            ['Cy Doe', '', '✓'],
          ].map(rowOf),
        }),
        ...TWO.split('\n').map((text) => new docx.Paragraph(text)),
      ]),
    );
    assert.deepEqual(minutes.proof.lost, []);
    assert.match(minutes.markdown, /^present: Ann Lee\napologies: Cy Doe$/m);
  });
});

describe('who is to do something, in a column beside the text', () => {
  it('is below what was decided, and no word of it', () => {
    const { markdown } = broughtIn(
      `${TOP}${PRESENT}Minute\tBusiness\tAction\n56\tHighways: There is a hole. RESOLVED to write to the county.\tClerk\n57\tFinance: RESOLVED to pay the accounts.\tRFO\n58\tRoads: Noted.\n`,
    );
    assert.match(markdown, /^RESOLVED to write to the county\.\n\nAction: Clerk$/m);
    assert.match(markdown, /^RESOLVED to pay the accounts\.\n\nAction: RFO$/m);
  });
  it('is none of a line whose number the document gives', () => {
    const line = (raw: string, text: string, mark?: string): MinutesLine => ({
      ...{ text, raw, inlines: [{ text }], depth: 0, isEmphatic: false, isApart: false },
      ...(mark !== undefined && { mark }),
    });
    const lines = [
      line('Item\tAction', 'Item\tAction'),
      line('1.\tApprove the minutes', 'Approve the minutes', '1.'),
    ];
    assert.deepEqual(withoutActionColumn(lines), lines);
  });
  it('is none without a head that says so', () => {
    const { markdown } = broughtIn(
      `${TOP}${PRESENT}56. Finance\nPaid\tto the clerk\n57. Roads\nNoted.\n`,
    );
    assert.doesNotMatch(markdown, /Action/);
  });
});
