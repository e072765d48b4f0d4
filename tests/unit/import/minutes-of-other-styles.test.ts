import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImportedMinutes } from '../../../src/import/minutes/import-minutes.ts';
import { asMinutes, plainText } from '../../support/record-cases.ts';

const TOP = 'PLANNING COMMITTEE\n20 January 2026\n\n';
const HEAD = `${TOP}Present: Councillors Ince (Chair), Li, Sallis, Pyke and Varga\n\n`;

function broughtIn(text: string): ImportedMinutes {
  const minutes = asMinutes(plainText(text));
  assert.deepEqual(minutes.proof.lost, []);
  return minutes;
}

/** What is below the first heading of a minute. */
const bodyOf = (text: string): string =>
  broughtIn(`${HEAD}${text}\n`)
    .markdown.split(/^## .*\n/m)
    .slice(1)
    .join('##')
    .trim();

const headingsOf = (text: string): string[] =>
  broughtIn(`${HEAD}${text}\n`)
    .markdown.split('\n')
    .filter((line) => line.startsWith('#'));

describe('where minutes begin in other styles', () => {
  const STYLES: Readonly<Record<string, readonly [text: string, headings: readonly string[]]>> = {
    'one minute alone': ['30. Budget\nWords.', ['## 30 Budget']],
    'a parish, with its titles on the lines of their words': [
      '125/25-26 Apologies: Cllr Straith – accepted.\n126/25-26 Finance:\na) Resolved to pay £12.\n127/25-26 Planning: Nothing was received.',
      ['## 125/25-26 Apologies', '## 126/25-26 Finance', '## 127/25-26 Planning'],
    ],
    'plain numbers, with titles on the lines of their words': [
      '1. Apologies: Cllr Straith sent hers.\n2. Police report: There was none.\n3. Allotments: Two are free.',
      ['## 1 Apologies', '## 2 Police report', '## 3 Allotments'],
    ],
    'a call-in': ['41. Call-in: Bus Shelters\nWords.', ['## 41 Call-in: Bus Shelters']],
    'rows of decisions in columns, which head none': [
      '86. Delegated decisions\nOD/2026/01\tHead of Planning\tTree works\t12 January 2026\nOD/2026/02\tHead of Legal\tLease\t14 January 2026',
      ['## 86 Delegated decisions'],
    ],
    'payments, which head none': [
      '1. Election of Chairman\nWords.\n2. Bins\nWords.\n3. Finance\nBACS 12 Smith & Sons grass £120.00\nBACS 13 Jones hedges £1,240.50',
      ['## 1 Election of Chairman', '## 2 Bins', '## 3 Finance'],
    ],
    'titles with a sum': [
      'FC12 Mower for £120\nWords.\nFC13 Grant of £2.5m\nWords.',
      ['## FC12 Mower for £120', '## FC13 Grant of £2.5m'],
    ],
    'a first minute alone': ['1. Election of Mayor\nWords.', ['## 1 Election of Mayor']],
    'a day, which heads none': [
      '54 Roads\nThe meeting of\n20 January 2026\nwas long.\n55 Bins\nWords.',
      ['## 54 Roads', '## 55 Bins'],
    ],
  };
  for (const [name, [text, headings]] of Object.entries(STYLES))
    it(name, () => {
      assert.deepEqual(headingsOf(text), headings);
    });
});

describe('what minutes in other styles say', () => {
  const SAID: Readonly<Record<string, readonly [text: string, written: string]>> = {
    'figures between the verb and what was resolved': [
      '54\tRoads\nIt was resolved, by 2 votes to 1, to refuse the application.',
      'It was resolved, by 2 votes to 1, to refuse the application.',
    ],
    'a proposal in the middle of its sentence, and that it was passed': [
      '54\tRoads\nCouncillor Pyke proposed deferral, seconded by Councillor Sallis, and upon voting this was passed.',
      'Proposed: Councillor Pyke. Seconded: Councillor Sallis.\n\n> deferral\n\nPassed.',
    ],
    'a vote that a rule of the council has recorded': [
      '54\tRoads\nRESOLVED – That it be noted.\nUnder Rule 16.5, Councillor Sallis required it to be recorded that she voted against the decision.',
      'RESOLVED – That it be noted.\n\nUnder Rule 16.5, Councillor Sallis required it to be recorded that she voted against the decision.\n\nRecorded against: Councillor Sallis',
    ],
    'one who abstained, after the decision': [
      '54\tRoads\nRESOLVED – That it be noted.\nCouncillor Pyke abstained from voting on this item.',
      'RESOLVED – That it be noted.\nCouncillor Pyke abstained from voting on this item.',
    ],
    'amendments with their movers after a dash': [
      '54\tRoads\nAmendment 1 – moved by Councillor Pyke, seconded by Councillor Varga: that £5 be added.\nAmendment LOST',
      '### Amendment 1\n\nMoved: Councillor Pyke. Seconded: Councillor Varga.\n\n> that £5 be added.\n\nAmendment LOST',
    ],
    'a seconder in the middle of what was moved': [
      '54\tRoads\nCouncillor Pyke moved deferral, seconded by Councillor Sallis, for a site visit.',
      'Moved: Councillor Pyke. Seconded: Councillor Sallis.\n\n> deferral for a site visit.',
    ],
    'figures after the seconder': [
      '54\tRoads\nIt was proposed by Councillor Pyke, seconded by Councillor Varga and, following a vote of 3 in favour and 2 against,\nRESOLVED: That it be refused.',
      'Proposed: Councillor Pyke. Seconded: Councillor Varga.\nVote: 3 in favour and 2 against\nRESOLVED: That it be refused.',
    ],
    'an interest, and more than that somebody left': [
      '54\tRoads\nCouncillor Pyke declared a personal interest, left the meeting during its consideration and took no part in the vote.\nRESOLVED – That it be noted.',
      'Interest: Councillor Pyke – a personal interest, left the meeting during its consideration and took no part in the vote.\nRESOLVED – That it be noted.',
    ],
    'a deferral without a subject': [
      '54\tRoads\nDEFERRED to the meeting on 17 March 2026.',
      'Item: deferred to the meeting on 17 March 2026',
    ],
    'interests by their items': [
      '54\tDeclarations of interest\nItem 5 – Councillor Pyke (Other): he owns the land. He left the room.\nItem 6 – Councillor Sallis (Other): a friend.',
      'Interest: Councillor Pyke – Item 5 (Other), he owns the land. Left the room.\nInterest: Councillor Sallis – Item 6 (Other), a friend.',
    ],
    'bodies and names that a tab sets apart': [
      '54\tOutside bodies\nRESOLVED – That the following be appointed:\nWick Almshouses\tCouncillor Varga\nDrainage Board\tCouncillors Ince and Pyke',
      'RESOLVED – That the following be appointed:\n- Wick Almshouses – Councillor Varga\n- Drainage Board – Councillors Ince and Pyke',
    ],
    'a petition in a sentence': [
      '54\tPetitions\nCouncillor Varga presented a petition, signed by 212 residents, asking for a crossing.',
      '### Petition: asking for a crossing\n\nSignatures: 212 residents\n\nCouncillor Varga presented a petition, signed by 212 residents, asking for a crossing.',
    ],
    'that there was no petition': [
      '54\tPetitions\nNo petitions were received.',
      'No petitions were received.',
    ],
    'sides that are called yes and no': [
      '54\tRoads\nYes: Ince, Li\nNo: Sallis\nCarried',
      'Yes: Ince, Li\nNo: Sallis\nCarried',
    ],
    'what a sub-committee decided': [
      '54\tLicences\nThe Sub-Committee decided to revoke the licence.',
      'DECIDED to revoke the licence.',
    ],
    'what was agreed, in parts below': [
      '54\tRoads\nAgreed unanimously:\n(1)\tTo approve the fund.\n(2)\tTo note the risk.',
      'Agreed unanimously:\n(1) To approve the fund.\n(2) To note the risk.',
    ],
    'votes that are minuted in brackets after the decision': [
      '54\tRoads\nRESOLVED – That it be noted. (Councillors Pyke and Sallis voted against; Councillor Li abstained.)',
      'RESOLVED – That it be noted.\nRecorded against: Councillors Pyke and Sallis\nRecorded as abstaining: Councillor Li',
    ],
    'a seconder in a sentence of their own': [
      '54\tRoads\nCouncillor Li proposed the recommendation. Councillor Sallis seconded.',
      'Proposed: Councillor Li.\nSeconded: Councillor Sallis',
    ],
    'recommendations that were seconded in a clause': [
      '54\tRoads\nThe Chair moved the recommendations, which were seconded by Councillor Li.',
      'Moved: Ince. Seconded: Councillor Li.\n\n> the recommendations',
    ],
    'an interest of each of two': [
      '54\tInterests\nCouncillors Pyke and Sallis each declared an interest in item 5 as neighbours and remained in the meeting.',
      'Interest: Councillors Pyke and Sallis – an interest in item 5 as neighbours. Remained in the meeting.',
    ],
    'what an application came to, by a verb': [
      '54\t25/01877/FUL – Mill Road\nThe Committee RESOLVED to GRANT permission.',
      'RESOLVED to GRANT permission.\nOutcome: granted',
    ],
    'a correction of earlier minutes': [
      '54\tMinutes\nRESOLVED – That the minutes of 14 October 2025 be confirmed subject to the following: Minute 54(c), delete “Pyke”.',
      'RESOLVED – That the minutes of 14 October 2025 be confirmed subject to the following: Minute 54(c), delete “Pyke”.\nCorrection: 2025-10-14 54(c) – the following: Minute 54(c), delete “Pyke”.',
    ],
  };
  for (const [name, [text, written]] of Object.entries(SAID))
    it(name, () => {
      assert.equal(bodyOf(text), written);
    });

  it('keeps an amendment to an amendment apart from it, each below its own heading', () => {
    const text = [
      '54\tBuses',
      'Motion',
      'Moved by Councillor Varga and seconded by Councillor Ince:',
      '“Council asks the Leader.”',
      'Amendment',
      'Moved by Councillor Sallis and seconded by Councillor Pyke:',
      '“Add the Minister.”',
      'Amendment to the amendment',
      'Moved by Councillor Li and seconded by Councillor Ince:',
      '“Delete Minister.”',
      'The amendment to the amendment was put to the vote and was lost (1 for, 4 against).',
      'The amendment was put to the vote and was carried by 3 votes to 2.',
    ].join('\n');
    assert.deepEqual(headingsOf(text).slice(1), [
      '### Motion',
      '### Amendment',
      '### Amendment to the amendment',
      '### Amendment',
    ]);
    assert.deepEqual(broughtIn(`${HEAD}${text}\n`).understood.slice(1), [
      '54: Amendment to the amendment: 1–4, lost; Amendment: 3–2, carried',
    ]);
  });

  it('keeps the vote on a motion apart from the one to close the debate', () => {
    const text = [
      '54\tTrees',
      'Councillor Varga moved, seconded by Councillor Ince:',
      '“Council will plant trees.”',
      'Councillor Pyke moved, and Councillor Sallis seconded, that the question be now put.',
      'The motion as altered was put and CARRIED (3 for, 2 against).',
    ].join('\n');
    assert.deepEqual(headingsOf(text).slice(1), ['### Motion', '### Motion as altered']);
  });

  it('withholds the minutes below a heading of exempt ones, and ends where it is open again', () => {
    const { markdown, passages, confirm } = broughtIn(
      `${HEAD}54\tRoads\nWords.\nEXEMPT MINUTES\n55\tSale\nRESOLVED – That the offer be accepted.\nOPEN MINUTES\n56\tBins\nRESOLVED – That bins be kept.\n`,
    );
    assert.equal(passages, 1);
    assert.match(markdown, /## 55 Sale\n\n::: exempt[^]*offer be accepted[^]*:::[^]*## 56 Bins/);
    assert.match(markdown, /## 56 Bins\n\nRESOLVED/);
    assert.match(confirm.join('\n'), /minute 55 is below “EXEMPT MINUTES”/);
  });
});
