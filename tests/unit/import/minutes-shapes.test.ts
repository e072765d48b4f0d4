import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as docx from 'docx';
import { readMarkdown, readOdt } from '../../../src/import/sources/read-source.ts';
import { kindOfDocument } from '../../../src/import/minutes/looks-like-minutes.ts';
import type { ImportedMinutes } from '../../../src/import/minutes/import-minutes.ts';
import { documentOfPdf } from '../../../src/import/sources/read-file-blocks.ts';
import { Findings } from '../../../src/import/findings.ts';
import { openDocument } from '../../support/fixture/open-document.ts';
import { asMinutes, plainText, wordWith } from '../../support/record-cases.ts';

const PRESENT =
  'Present: Councillors Ince (Chair), Li, Sallis, Pyke, ap Rhydderch, van der Molen and Jane Tarrow';
const HEAD = `PLANNING COMMITTEE\n20 January 2026\n\n${PRESENT}\n`;

/** What becomes of these lines in a minute, below its heading. */
function bodyOf(text: string, heading = '54\tA matter'): string {
  const minutes = asMinutes(plainText(`${HEAD}\n${heading}\n\n${text}\n\n55\tNext\n\nWords.\n`));
  assert.deepEqual(minutes.proof.lost, []);
  const [, below = ''] = minutes.markdown.split(/^## 54 .*\n/m);
  return below.split('\n## 55 ')[0]?.trim() ?? '';
}

/** The front matter of minutes with these lines above the first one. */
function frontOf(head: string): string {
  const minutes = asMinutes(
    plainText(`PLANNING COMMITTEE\n20 January 2026\n\n${head}\n\n54\tA matter\n\nWords.\n`),
  );
  assert.deepEqual(minutes.proof.lost, []);
  return minutes.markdown.split('\n---\n')[0]?.replace(/^---\nstatus: draft\n/, '') ?? '';
}

describe('motions and votes in minutes', () => {
  const SHAPES: Readonly<Record<string, readonly [text: string, written: string]>> = {
    'moved and seconded in the passive': [
      'It was moved by Councillor Sallis, seconded by Councillor Li, that the report be noted.',
      'Moved: Councillor Sallis. Seconded: Councillor Li.\n\n> that the report be noted.',
    ],
    'proposed and seconded in the active': [
      'Councillor Sallis proposed, and Councillor Li seconded the motion that:\n\n“The report be noted.”',
      'Proposed: Councillor Sallis. Seconded: Councillor Li.\n\n> “The report be noted.”',
    ],
    'an amendment with a number and a group': [
      'Amendment 2 (Green Group) moved by Councillor Sallis, seconded by Councillor Li.\nLOST',
      '### Amendment 2 (Green Group)\n\nMoved: Councillor Sallis. Seconded: Councillor Li.\nLOST',
    ],
    'a motion that is described': [
      'A motion to grant £500 was proposed by Councillor Sallis and seconded by Councillor Li.',
      'Proposed: Councillor Sallis. Seconded: Councillor Li.\n\n> to grant £500',
    ],
    'a decision after the movers': [
      'On the motion of Councillor Sallis, seconded by Councillor Li, it was RESOLVED that the report be noted.',
      'Moved: Councillor Sallis. Seconded: Councillor Li.\nit was RESOLVED that the report be noted.',
    ],
    'a decision of the committee': [
      'The Committee RESOLVED to note the report.',
      'RESOLVED to note the report.',
    ],
    'what was agreed': [
      'The Planning Committee AGREED to note the report.',
      'The Planning Committee\n\nAGREED to note the report.',
    ],
    'figures in a sentence': [
      'On being put to the vote, the motion was CARRIED by 4 votes to 2 with 1 abstention.',
      'On being put to the vote, the motion was CARRIED by 4 votes to 2 with 1 abstention.',
    ],
    'what else the sentence says': [
      'Following a debate on the cost, the motion was put to the vote and carried by 4 votes to 2.',
      'Following a debate on the cost, the motion was put to the vote\n\nCarried by 4 votes to 2.',
    ],
    'a vote that was unanimous': [
      'The recommendation was put to the vote and it was agreed unanimously.',
      'Vote: agreed unanimously.',
    ],
    'a result above its sides': [
      'The amendment was LOST.\n\nFor (2): Li, Sallis\nAgainst (3): Ince, Pyke, Jane Tarrow',
      'For (2): Li, Sallis\nAgainst (3): Ince, Pyke, Jane Tarrow\nThe amendment was LOST.',
    ],
    'dots before figures, on lines of their own': [
      'The motion was put, there voting for:\nCouncillors Li, Sallis ............ 2\nThere voted against:\nCouncillors Ince ............ 1',
      'The motion was put\n\nVoted for:\nCouncillors Li, Sallis ............ 2\nThere voted against:\nCouncillors Ince ............ 1',
    ],
    'names as points of a list': [
      'For (2)\n•\tLi\n•\tSallis\n\nAgainst (1)\n•\tInce',
      'For (2)\n- Li\n- Sallis\n\nAgainst (1)\n- Ince',
    ],
    'a casting vote of the chair': [
      'There being an equality of votes, the Chair gave his casting vote in favour of the motion, which was CARRIED.',
      'Casting vote: Ince, in favour\nCARRIED',
    ],
    'a casting vote by name': [
      'Councillor Li used her casting vote against the motion.',
      'Casting vote: Councillor Li, against',
    ],
    'a vote at the member’s request': [
      'Councillors Li and Pyke asked that their votes against the motion be recorded.',
      'Recorded against: Councillors Li and Pyke',
    ],
    'a motion by an amendment’s way': [
      'Moved by Councillor Li, seconded by Councillor Pyke:\n\n"That A be done."\n\nAn amendment was moved by Councillor Sallis and seconded by Councillor Ince:\n\n"Delete A."\n\nThe amendment was lost.\n\nRESOLVED: That A be done.',
      'Moved: Councillor Li. Seconded: Councillor Pyke.\n\n> "That A be done."\n\n### Amendment\n\nMoved: Councillor Sallis. Seconded: Councillor Ince.\n\n> "Delete A."\n\nThe amendment was lost.\n\n### Decision\n\nRESOLVED: That A be done.',
    ],
    'a seconder before the verb': [
      'Councillor Sallis, seconded by Councillor Li, moved Amendment A.\nAmendment A was put to the vote and declared to be lost.',
      '### Amendment A\n\nMoved: Councillor Sallis. Seconded: Councillor Li.\nLost.',
    ],
    'a vote on what a member proposed while others spoke': [
      'Councillor Sallis moved “that the question be now put”, which was seconded by Councillor Li and, on being put, CARRIED by 4 votes to 2.',
      'Moved: Councillor Sallis. Seconded: Councillor Li.\n\n> “that the question be now put”\n\nCARRIED by 4 votes to 2.',
    ],
    'figures, and then who': [
      'Voting: 2 for, 1 against\nFor: Li, Sallis\nAgainst: Ince',
      'Voting: 2 for, 1 against\nFor: Li, Sallis\nAgainst: Ince',
    ],
    'who voted how, in a sentence': [
      'Councillors Li and Sallis voted for the motion, Councillor Ince voted against and Councillor Pyke abstained.',
      'For: Councillors Li and Sallis\nAgainst: Councillor Ince\nAbstained: Councillor Pyke',
    ],
    'figures in a note of the clerk': [
      '(NOTE: The result of the vote was FOR - 5 Members; AGAINST - 1 Member; ABSTENTIONS - 0 Members.)',
      'Vote: FOR - 5 Members; AGAINST - 1 Member; ABSTENTIONS - 0 Members',
    ],
    'a figure that is no vote': [
      'Of those who answered, 12 were for and 4 against a change of hours.',
      'Of those who answered, 12 were for and 4 against a change of hours.',
    ],
    'what was carried out': [
      'The works were carried out in May and the motion sensor was withdrawn.',
      'The works were carried out in May and the motion sensor was withdrawn.',
    ],
    'somebody who isn’t of the council': [
      'The applicant moved to Alder Bank, and the agent proposed a condition.',
      'The applicant moved to Alder Bank, and the agent proposed a condition.',
    ],
  };
  for (const [name, [text, written]] of Object.entries(SHAPES))
    it(name, () => assert.equal(bodyOf(text), written));
});

describe('what members do at meetings', () => {
  const SHAPES: Readonly<Record<string, readonly [text: string, written: string]>> = {
    'an interest, and leaving for it': [
      'Councillor Li declared a personal interest in Item 5 as a governor, and left the room.',
      'Interest: Councillor Li – a personal interest in Item 5 as a governor. Left the room.',
    ],
    'an interest, and staying in the next sentence': [
      'Councillor Li disclosed an interest in Item 5. She remained in the meeting.',
      'Interest: Councillor Li – an interest in Item 5. Remained in the meeting.',
    ],
    'an interest of two': [
      'Councillors Li and Pyke declared an interest as members of the trust.',
      'Interest: Councillors Li and Pyke – an interest as members of the trust.',
    ],
    'an interest in a list': [
      'Councillor Li: Item 9 – trustee of a charity.',
      'Interest: Councillor Li – Item 9 – trustee of a charity.',
    ],
    'no interest': ['No interests were declared.', 'No interests were declared.'],
    'who left': [
      '(Councillors Li and Pyke left the meeting at 8.14 pm.)',
      'Left: Councillors Li and Pyke – at 8.14 pm',
    ],
    'who came': ['Councillor Li joined the meeting.', 'Joined: Councillor Li'],
    'who went out for a while': [
      'Councillor Li left the room for this item.',
      'Councillor Li left the room for this item.',
    ],
    'an item that was put off': [
      'This item was deferred to the meeting on 17 March 2026.',
      'Item: deferred to the meeting on 17 March 2026',
    ],
    'reasons without a colon': [
      'RESOLVED – That the licence be granted.\n\nReasons for the decision\n\nThe conditions are enough.',
      'RESOLVED – That the licence be granted.\nReasons for the decision:\nThe conditions are enough.',
    ],
    'two labels of one line': [
      'Decision: That it be noted.\nAlternative options: None.  Interests: None.',
      'Decision: That it be noted.\nAlternative options: None.\nInterests: None.',
    ],
    'numbered paragraphs': [
      '1.\tThe officer reported.\n2.\tMembers asked:\n(a)\tthe cost;\n(b)\tthe day.\n3.\tRESOLVED that it be noted.\n4.\tMembers thanked him.',
      '1. The officer reported.\n2. Members asked:\n(a) the cost;\n(b) the day.\n\n3\\.\n\nRESOLVED that it be noted.\n\n4\\. Members thanked him.',
    ],
    'numbers of paragraphs after the parts of a decision': [
      '6.3\tRESOLVED: That the Committee:\n(a)\tnotes it; and\n(b)\tkeeps it.\n6.4\tReasons for Decision\n6.5\tThe vote was put and carried by 4 votes to 2.',
      '6.3\n\nRESOLVED: That the Committee:\n(a) notes it; and\n(b) keeps it.\n\n6.4 Reasons for Decision\n\n6.5\n\nCarried by 4 votes to 2.',
    ],
    'signs of Markdown': [
      '5 * 3, <b> and #1 of 1986. [x](y)',
      '5 * 3, \\<b> and #1 of 1986. \\[x](y)',
    ],
  };
  for (const [name, [text, written]] of Object.entries(SHAPES))
    it(name, () => assert.equal(bodyOf(text, '54\tDeclarations of interest'), written));

  it('what may be more than text is asked', () => {
    const minutes = asMinutes(
      plainText(
        `${HEAD}\n54\tA matter\n\nA member of the public seconded that.\nCouncillor Li left the room for this item.\n`,
      ),
    );
    const said = minutes.confirm.join('\n');
    assert.match(said, /minute 54: “A member of the public seconded that\.” is kept as text/);
    assert.match(said, /“Councillor Li left the room for this item\.” is kept as text; .*“not 54”/);
  });
});

describe('lists of people above minutes', () => {
  const SHAPES: Readonly<Record<string, readonly [head: string, front: string]>> = {
    'one paragraph with honours and roles': [
      'PRESENT: Mr B Ince (Chairman), Mrs A Lamb, MBE, Mr D Pyke (Substitute for Ms M Sallis) and Mr Li',
      'present: Mr B Ince (Chairman), Mrs A Lamb, MBE, Mr D Pyke (Substitute for Ms M Sallis) and Mr Li',
    ],
    'groups, and officers below them': [
      'PRESENT\nLabour Group\nCouncillors Ince, Li\nGreen Group\nCouncillor Sallis\nOfficers:\nT Gill, Monitoring Officer',
      'present:\n  # Labour Group\n  - Councillors Ince, Li\n  # Green Group\n  - Councillor Sallis\nin-attendance: T Gill, Monitoring Officer',
    ],
    'a chair above the list who is in it too': [
      'Chair: Councillor Ince\nPresent: Councillors Ince, Li',
      'present: Councillors Ince (Chair), Li',
    ],
    'an office before the name': [
      'PRESENT\nThe Lord Mayor (Councillor Ince) in the Chair\nCouncillor Li',
      'present:\n  - Councillor Ince (Lord Mayor) in the Chair\n  - Councillor Li',
    ],
    'an office with a comma, and names in columns': [
      'PRESENT:\nThe Mayor, Councillor Ince\nCouncillor Li\t\tCouncillor Sallis',
      'present:\n  - Councillor Ince (Mayor)\n  - Councillor Li\n  - Councillor Sallis',
    ],
    'offices before names within a list': [
      'Present: The Worshipful the Mayor (Councillor Ince), the Deputy Mayor (Councillor Li) and Councillors Sallis, Pyke',
      'present: Councillor Ince (Mayor), Councillor Li (Deputy Mayor) and Councillors Sallis, Pyke',
    ],
    'those who were there from elsewhere': [
      'Present: Councillor Ince\nPresent virtually: Councillor Li\nIN ATTENDANCE VIRTUALLY: Ms T Gill',
      'present: Councillor Ince\nvirtually: Councillor Li\nin-attendance: Ms T Gill (virtually)',
    ],
    'substitutes without the words for whom': [
      'Present: Councillor Ince\nSubstitutes: Councillors Li and Pyke',
      'present:\n  - Councillor Ince\n  - Councillors Li (substitute), Pyke (substitute)',
    ],
    'absent and apologies': [
      'Present: Councillor Ince\nApologies for absence: Councillors Li and Pyke\nAbsent: Councillor Sallis',
      'present: Councillor Ince\napologies: Councillors Li and Pyke\nabsent: Councillor Sallis',
    ],
    nobody: ['', '# present: ? (the document lists nobody)'],
  };
  for (const [name, [head, front]] of Object.entries(SHAPES))
    it(name, () => assert.equal(frontOf(head), front));

  it('a sentence is no list, and nobody is taken from it', () => {
    const minutes = asMinutes(
      plainText(
        `${HEAD.replace(PRESENT, 'Present: as in the list that was laid round at the meeting')}\n54\tA matter\n\nWords.\n`,
      ),
    );
    assert.match(minutes.markdown, /# present: \?/);
    assert.match(
      minutes.markdown,
      /\n\nPresent: as in the list that was laid round at the meeting\n/,
    );
    assert.match(minutes.confirm.join('\n'), /is no list of names that could be read/);
  });
});

describe('headings of minutes', () => {
  const numbersOf = ({ markdown }: ImportedMinutes): string[] =>
    markdown.match(/^## .*$/gm)?.map((line) => line.slice(3)) ?? [];
  const SHAPES: Readonly<Record<string, readonly [lines: string, headings: readonly string[]]>> = {
    'a number and a tab': ['54\tOne\nText.\n55\tTwo\nText.', ['54 One', '55 Two']],
    'a number with a full stop, and the item below': [
      '291. One\n(Item 6)\n(1)\tText.\n(2)\tText.\n292. Two\n(Item 7)\nText.',
      ['291 One', '292 Two'],
    ],
    'capitals, and lists of numbers in decisions': [
      '1. APOLOGIES\nNone.\n2. FINANCE\nRESOLVED:\n1. Approve the accounts\n2. Note the report\n3. Thank the clerk\n3. CLOSE\nText.',
      ['1 APOLOGIES', '2 FINANCE', '3 CLOSE'],
    ],
    'letters before numbers': [
      'AC12  Minutes\nText.\nAC13  Schemes\nText.',
      ['AC12 Minutes', 'AC13 Schemes'],
    ],
    'numbers of a parish': [
      '25/01 Apologies\nNone.\n25/02 Finance\nText.',
      ['25/01 Apologies', '25/02 Finance'],
    ],
    'numbers of two levels': [
      '1.\tPRELIMINARY\n1.1\tAPOLOGIES\nNone.\n2.\tMOTIONS\n2.1\tPOOLS\nText.',
      ['1 PRELIMINARY', '1.1 APOLOGIES', '2 MOTIONS', '2.1 POOLS'],
    ],
    'the word minute, and the title below': [
      'Minute 54\nOne\nText.\nMinute 55\nTwo\nText.',
      ['54 One', '55 Two'],
    ],
    'items without numbers of minutes': [
      'Item 3 – One\nText.\nItem 4 – Two\nText.',
      ['One {3}', 'Two {4}'],
    ],
    'capitals without numbers': [
      'APOLOGIES\nThere were none.\nFINANCE\nRESOLVED: That it be noted.',
      ['APOLOGIES', 'FINANCE'],
    ],
    'a section between them': [
      '54\tOne\nText.\n\nUNRESTRICTED ITEMS\n\n55\tTwo\nText.',
      ['54 One', '55 Two'],
    ],
    'a year at the beginning of a sentence': [
      '54\tOne\n2025 was a good year.\n55\tTwo\nText.',
      ['54 One', '55 Two'],
    ],
  };
  for (const [name, [lines, headings]] of Object.entries(SHAPES)) {
    it(name, () => {
      const minutes = asMinutes(plainText(`${HEAD}\n${lines}\n`));
      assert.deepEqual(numbersOf(minutes), headings);
      assert.deepEqual(minutes.proof.lost, []);
    });
  }
  it('that nobody finds are no minutes', () => {
    assert.throws(() => asMinutes(plainText(`${HEAD}\nWords.\n`)), /No minute was found in it/);
  });
});

describe('minutes of word processors and converters', () => {
  const { Paragraph, HeadingLevel, Table, TableCell, TableRow, TextRun } = docx;
  const numbered = (text: string, level: number) =>
    new Paragraph({ text, numbering: { reference: 'minutes', level } });

  it('have the numbers that Word counts, and bold labels', async () => {
    const minutes = asMinutes(
      await wordWith([
        ...HEAD.split('\n').map((text) => new Paragraph(text)),
        new Paragraph({
          children: [new TextRun({ text: 'School Places', bold: true })],
          numbering: { reference: 'minutes', level: 0 },
        }),
        new Paragraph('The Director reported.'),
        new Paragraph({
          children: [new TextRun({ text: 'RESOLVED', bold: true }), new TextRun(' –')],
        }),
        numbered('That it be noted.', 1),
        numbered('That figures be sent:', 1),
        numbered('by ward;', 2),
        numbered('by year.', 2),
        new Paragraph({
          children: [new TextRun({ text: 'Gritting', bold: true })],
          numbering: { reference: 'minutes', level: 0 },
        }),
        new Paragraph('Words.'),
      ]),
    );
    assert.deepEqual(minutes.proof.lost, []);
    assert.match(
      minutes.markdown,
      /\n## 54 School Places\n\nThe Director reported\.\n\nRESOLVED –\n\(a\) That it be noted\.\n\(b\) That figures be sent:\n {4}\(i\) by ward;\n {4}\(ii\) by year\.\n\n## 55 Gritting\n/,
    );
  });

  it('may be set in a table, a row for each minute', async () => {
    const row = (...texts: string[]) =>
      new TableRow({
        children: texts.map(
          (text) =>
            new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) }),
        ),
      });
    const minutes = asMinutes(
      await wordWith([
        ...HEAD.split('\n').map((text) => new Paragraph(text)),
        new Table({
          rows: [
            row(
              '54',
              'School Places\nThe Director reported on the demand for places.\nRESOLVED – That it be noted.',
            ),
            row('55', 'Gritting\nWords.'),
          ],
        }),
      ]),
    );
    assert.match(
      minutes.markdown,
      /## 54 School Places\n\nThe Director reported on the demand for places\.\n\nRESOLVED – That it be noted\.\n\n## 55 Gritting\n\nWords\.\n/,
    );
    assert.deepEqual(minutes.proof.lost, []);
  });

  for (const [name, rows, written] of [
    [
      'a row for each member',
      [
        ['Member', 'For', 'Against', 'Abstained'],
        ['Councillor Ince', 'X', '', ''],
        ['Councillor Li', 'X', '', ''],
        ['Councillor van der Molen', '', 'X', ''],
        ['Total', '2', '1', '0'],
      ],
      'For (2): Councillor Ince, Councillor Li\nAgainst (1): Councillor van der Molen\nAbstained (0):',
    ],
    [
      'names below the sides',
      [
        ['FOR', 'AGAINST'],
        ['Ince\nLi', 'van der Molen'],
      ],
      'For: Ince, Li\nAgainst: van der Molen',
    ],
  ] as const)
    it(`may have a table of a vote: ${name}`, async () => {
      const cells = (texts: readonly string[]) =>
        texts.map(
          (text) =>
            new TableCell({ children: text.split('\n').map((line) => new Paragraph(line)) }),
        );
      const minutes = asMinutes(
        await wordWith([
          ...[...HEAD.split('\n'), '54\tOne', 'The motion was put.'].map(
            (text) => new Paragraph(text),
          ),
          new Table({ rows: rows.map((texts) => new TableRow({ children: cells(texts) })) }),
          new Paragraph('CARRIED'),
        ]),
      );
      assert.deepEqual(minutes.proof.lost, []);
      assert.doesNotMatch(minutes.confirm.join('\n'), /table/);
      assert.ok(minutes.markdown.includes(written), minutes.markdown);
    });

  it('may have headings by style, and other tables are asked about', async () => {
    const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
    const minutes = asMinutes(
      await wordWith([
        ...HEAD.split('\n').map((text) => new Paragraph(text)),
        heading('Apologies'),
        new Paragraph('There were none.'),
        heading('Budget'),
        new Table({
          rows: [
            new TableRow({
              children: ['For', 'Against'].map(
                (text) => new TableCell({ children: [new Paragraph(text)] }),
              ),
            }),
          ],
        }),
      ]),
    );
    assert.match(
      minutes.markdown,
      /## Apologies\n\nThere were none\.\n\n## Budget\n\n\| For \| Against \|/,
    );
    assert.match(minutes.confirm.join('\n'), /“Budget”: it has a table: if that is a vote/);
  });

  it('are the same from an OpenDocument text', () => {
    const lines = `${HEAD}\n54\tSchool Places\nMoved by Councillor Li, seconded by Councillor Pyke.\nRESOLVED –\n(a)\tThat it be noted.\n(b)\tThat it be sent.\n55\tClose\nWords.`;
    const paragraphs = lines
      .split('\n')
      .map((line) => `<text:p>${line.replaceAll('\t', '<text:tab/>')}</text:p>`);
    const minutes = asMinutes(readOdt(openDocument(paragraphs.join(''))));
    assert.deepEqual(minutes.proof.lost, []);
    assert.equal(minutes.markdown, asMinutes(plainText(lines)).markdown);
  });

  it('are read from the text of a PDF, with the sides of a vote that it runs together', () => {
    const findings = new Findings();
    const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
    const item = (label: string, text: string) => ({ label, text, items: [] });
    const document = documentOfPdf(
      {
        pages: [
          {
            number: 1,
            source: 'layout',
            recognised: false,
            goesOn: false,
            blocks: [
              ...HEAD.split('\n')
                .filter((line) => line !== '')
                .map(paragraph),
              { kind: 'heading', level: 2, text: '54 School Places' },
              paragraph('For (2): Li, Sallis Against (1): Ince Abstained (0)'),
              paragraph('RESOLVED –'),
              {
                kind: 'list',
                items: [item('(a)', 'That it be noted.'), item('(b)', 'That it be sent.')],
              },
              { kind: 'heading', level: 2, text: '55 Close' },
              paragraph('Words.'),
            ],
          },
        ],
      },
      findings,
    );
    assert.equal(kindOfDocument(document), 'minutes');
    const { markdown } = asMinutes({ document, findings, source: [] });
    assert.match(
      markdown,
      /## 54 School Places\n\nFor \(2\): Li, Sallis\nAgainst \(1\): Ince\nAbstained \(0\)\nRESOLVED –\n\(a\) That it be noted\.\n\(b\) That it be sent\.\n\n## 55 Close\n/,
    );
  });

  it('may be Markdown of a converter, with lines that it ran together', () => {
    const text = `**PLANNING COMMITTEE**\n\n20 January 2026\n\n**Present:** Councillors Ince (Chair), Li\n**Apologies:** Councillor Pyke\n\n## 54 School Places\n\nThe officer *reported*.\n\n**RESOLVED** –\n(a) That it be noted.\n(b) That it be sent.\n\n## 55 Gritting\n\nWords with a [link](https://x.example/).\n`;
    const minutes = asMinutes(readMarkdown(Buffer.from(text), 'minutes.md', 'minutes'));
    assert.deepEqual(minutes.proof.lost, []);
    assert.match(
      minutes.markdown,
      /present: Councillors Ince \(Chair\), Li\napologies: Councillor Pyke\n/,
    );
    assert.match(
      minutes.markdown,
      /## 54 School Places\n\nThe officer \*reported\*\.\n\nRESOLVED –\n\(a\) That it be noted\.\n\(b\) That it be sent\.\n\n## 55 Gritting\n\nWords with a \[link\]\(https:\/\/x\.example\/\)\.\n/,
    );
  });
});

describe('the meeting of minutes', () => {
  const meetingOf = (head: string) => {
    const { committee, date } = asMinutes(plainText(`${head}\n\n54\tOne\nText.\n55\tTwo\nText.\n`));
    return [committee, date];
  };
  const SHAPES: Readonly<
    Record<string, readonly [head: string, committee: string | undefined, date: string | undefined]>
  > = {
    'in one line': ['CABINET – TUESDAY 3 FEBRUARY 2026', 'Cabinet', '2026-02-03'],
    'in a sentence': [
      'BRINDLEMOOR BOROUGH COUNCIL\nMINUTES of a meeting of the Planning Committee held in the Hall on 3 February 2026 at 7 pm',
      'Planning Committee',
      '2026-02-03',
    ],
    'the council itself': [
      'BRINDLEMOOR BOROUGH COUNCIL\nCOUNCIL\n3rd February 2026',
      'Council',
      '2026-02-03',
    ],
    'a committee that the papers don’t have': [
      'BRINDLEMOOR CITY COUNCIL\nSCRUTINY BOARD (HOUSING)\n3 February 2026',
      'SCRUTINY BOARD (HOUSING)',
      '2026-02-03',
    ],
    nothing: ['', undefined, undefined],
  };
  for (const [name, [head, committee, date]] of Object.entries(SHAPES))
    it(name, () => assert.deepEqual(meetingOf(head), [committee, date]));
});

describe('what may be exempt in minutes', () => {
  const imported = (lines: string): ImportedMinutes => asMinutes(plainText(`${HEAD}\n${lines}\n`));
  it('a minute whose heading says so is withheld', () => {
    const { markdown, passages } = imported(
      '54\tOne\nText.\n55\tLand (Exempt under paragraph 3)\nAn offer of £5.\nRESOLVED – That it be accepted.\n56\tTwo\nText.',
    );
    assert.match(
      markdown,
      /## 55 Land \(Exempt under paragraph 3\)\n\n::: exempt\nparagraphs: \[3\]\n[^]*An offer of £5\.[^]*accepted\.\n\n:::\n\n## 56 Two/,
    );
    assert.equal(passages, 1);
  });
  it('a section that isn’t marked line by line, and the public that left, are asked about', () => {
    assert.match(
      imported('54\tOne\nText.\n\nEXEMPT ITEMS\n\n55\tTwo\nText.').mayBeExempt ?? '',
      /EXEMPT ITEMS/,
    );
    assert.match(
      imported('54\tOne\nThe press and public left the meeting.\nSecret.').mayBeExempt ?? '',
      /press and public left/,
    );
    assert.equal(
      imported('54\tOne\nText.\n\nUNRESTRICTED ITEMS\n\n55\tTwo\nText.').mayBeExempt,
      undefined,
    );
    assert.equal(
      imported(
        '54\tExempt Information - Possible Exclusion\nThere were no exempt items.\n55\tTwo\nText.',
      ).mayBeExempt,
      undefined,
    );
  });
  it('is asked about where the public was excluded and nothing is marked', () => {
    const { confirm, mayBeExempt } = imported(
      '54\tOne\nRESOLVED – That the press and public be excluded from the meeting for the next item.\n55\tTwo\nText.',
    );
    assert.match(confirm.join('\n'), /the public was excluded, and nothing is marked/);
    assert.equal(mayBeExempt, undefined);
  });
  it('a passage ends where the meeting was open again', () => {
    const { markdown } = imported(
      '54\tOne\n[NOT FOR PUBLICATION – paragraphs 1 and 3]\nSecret.\n[OPEN]\nPublic.\n55\tTwo\nText.',
    );
    assert.match(
      markdown,
      /paragraphs: \[1, 3\]\n[^]*---\n\nSecret\.\n\n:::\n\n\\\[OPEN\]\n\nPublic\.\n/,
    );
  });
});

describe('what is minutes and what is a report', () => {
  const KINDS: Readonly<Record<string, readonly [text: string, kind: string]>> = {
    'minutes with those present': [`MINUTES\n${HEAD}\n54\tOne\nText.\n55\tTwo\nText.`, 'minutes'],
    'an extract': ['COUNCIL – 22 JANUARY 2026\n\n54\tOne\nRESOLVED – That it be noted.', 'minutes'],
    'a report with its front sheet': [
      'Report to: Cabinet\nReport of: Head of Planning\nDate: 20 January 2026\n\n1. Background\nText.\n2. Options\nText.',
      'report',
    ],
    'sections of a report': [
      'Cabinet\n20 January 2026\n\n1. Purpose\nText.\n2. Background\nText.',
      'report',
    ],
    'a text that only speaks of decisions': [
      'RESOLVED – That it be noted.\n\nRESOLVED – That it be kept.',
      'unsure',
    ],
    'a letter': ['Dear members,\n\nThe minutes of the meeting will follow.\n', 'report'],
  };
  for (const [name, [text, kind]] of Object.entries(KINDS))
    it(name, () => assert.equal(kindOfDocument(plainText(text).document), kind));
});

describe('hostile minutes', () => {
  const many = (times: number, of: (at: number) => string, between = '\n'): string =>
    Array.from({ length: times }, (_, at) => of(at)).join(between);
  const one = (lines: string): string => `${HEAD}\n54\tOne\n${lines}\n`;
  /** Each would take minutes if its work grew faster than its length. */
  const HOSTILE: Readonly<Record<string, string>> = {
    'thousands of names in a line': one(`For: ${many(20_000, (at) => `Councillor Aa${at}`, ', ')}`),
    'thousands of names below each other':
      HEAD.replace(PRESENT, `Present:\n${many(5_000, (at) => `Councillor Aa${at}`)}`) +
      '\n54\tOne\nText.',
    'a line without end': one(`It was moved by Councillor ${'a '.repeat(200_000)}`),
    'brackets that don’t close': one('('.repeat(100_000)),
    'dots without end': one(`For ${'.'.repeat(100_000)} 24`),
    'blanks without end': one(`Councillor${' '.repeat(100_000)}Li left the meeting`),
    'verbs without names': one('moved by seconded by '.repeat(250)),
    'quotation marks that don’t close': one(`${'“'.repeat(5_000)} moved Councillor Li`),
    'many short sentences': one('Mr. A. B. '.repeat(590)),
    'thousands of parts': one(`RESOLVED –\n${many(2_000, (at) => `(a)\tThat ${at} be noted.`)}`),
    'thousands of headings': `${HEAD}\n${many(4_000, (at) => `${at + 10}\tTitle ${at}\nText.`)}`,
    'thousands of lines': one(many(20_000, () => 'Text of a line.')),
  };
  for (const [name, text] of Object.entries(HOSTILE)) {
    it(name, () => {
      const source = plainText(text);
      kindOfDocument(source.document);
      const { proof, confirm } = asMinutes(source);
      assert.deepEqual(proof.lost, []);
      assert.ok(confirm.length < 200);
    });
  }
});
