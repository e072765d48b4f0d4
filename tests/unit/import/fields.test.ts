import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  box,
  cell,
  field,
  heading,
  item,
  p,
  row,
  run,
  styled,
  table,
} from '../../support/fixture/word-document.ts';
import { bodyOf, foundIn, frontOf, imported } from '../../support/import-document.ts';

const FORM_BOX = (state: string): string =>
  field(' FORMCHECKBOX ', '', `<w:checkBox>${state}</w:checkBox>`);
const sign = (font: string, char: string): string =>
  `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const lettered = (font: string, text: string): string => run(text, `<w:rFonts w:ascii="${font}"/>`);
const struck = (text: string): string => run(text, '<w:strike/>');

/** How the boxes of a question are made, and the answer; undefined where it must be asked. */
const BOXES: Readonly<Record<string, readonly [content: string, answer: boolean | undefined]>> = {
  'content controls': [`${box(false)}${run(' Yes ')}${box(true)}${run(' No')}`, false],
  'content controls whose sign disagrees': [
    `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>${run(' Yes ')}${box(false)}${run(' No')}`,
    true,
  ],
  'fields of a form': [
    `${FORM_BOX('<w:checked/>')}${run(' Yes ')}${FORM_BOX('<w:default w:val="0"/>')}${run(' No')}`,
    true,
  ],
  'fields of a form with a value and a default': [
    `${FORM_BOX('<w:default w:val="1"/><w:checked w:val="0"/>')}${run(' Yes ')}${FORM_BOX('<w:default w:val="1"/>')}${run(' No')}`,
    false,
  ],
  'typed signs': [run('☐ Yes ☒ No'), false],
  'a typed tick after the word': [run('Yes ✓  No'), true],
  'a typed tick after the second word': [run('Yes   No ✔'), false],
  'black and white squares': [run('■ Yes □ No'), true],
  'signs of Wingdings': [
    `${sign('Wingdings', 'F0FE')}${run(' Yes ')}${sign('Wingdings', 'F0A8')}${run(' No')}`,
    true,
  ],
  'signs of Wingdings 2': [
    `${sign('Wingdings 2', 'F0A3')}${run(' Yes ')}${sign('Wingdings 2', '0052')}${run(' No')}`,
    false,
  ],
  'letters that a font makes boxes': [
    `${lettered('Wingdings', '¨')}${run(' Yes ')}${lettered('Wingdings', 'þ')}${run(' No')}`,
    false,
  ],
  'a word alone': [run('Yes'), true],
  'a word with a reason': [run('No – it is a scrutiny report'), false],
  'a chosen entry of a list': [
    field(
      ' FORMDROPDOWN ',
      '',
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="Yes"/><w:listEntry w:val="No"/></w:ddList>',
    ),
    false,
  ],
  'one word struck out': [`${struck('Yes')}${run(' / No')}`, false],
  'one word deleted': [`<w:del><w:r><w:delText>Yes</w:delText></w:r></w:del>${run('No')}`, false],
  'no box ticked': [run('☐ Yes ☐ No'), undefined],
  'both boxes ticked': [run('☒ Yes ☒ No'), undefined],
  'no boxes at all': [run('Yes  No'), undefined],
  'one box only': [run('☒ Yes'), undefined],
  'a cross, which may mean no': [run('✗ Yes ☐ No'), undefined],
  'a placeholder': [
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Yes or No')}</w:sdtContent></w:sdt>`,
    undefined,
  ],
  'a placeholder that lost its mark': [
    `<w:sdt><w:sdtContent>${run('Choose an item.')}</w:sdtContent></w:sdt>`,
    undefined,
  ],
  nothing: ['<w:r/>', undefined],
};

describe('the answer to a question', () => {
  for (const [name, [content, answer]] of Object.entries(BOXES)) {
    it(`is ${answer === undefined ? 'asked for' : answer ? 'yes' : 'no'} of ${name}`, () => {
      const report = imported(table(row(['Call-in applies?', cell(p(content))])));
      const front = frontOf(report).join('\n');
      if (answer === undefined) {
        assert.doesNotMatch(front, /^call-in:/m);
        assert.match(front, /^# call-in: \? \(/m);
        assert.ok(report.confirm.some((question) => question.startsWith('call-in: ')));
      } else assert.match(front, new RegExp(`^call-in: ${answer}$`, 'm'));
      assert.deepEqual(report.proof.lost, []);
    });
  }
});

/** What a front sheet says, and lines of the front matter that follow from it. */
const SHEETS: Readonly<Record<string, readonly [body: string, lines: readonly string[]]>> = {
  'a table of two columns': [
    styled('Title', 'Play Areas') +
      table(
        row(['Report by', 'Head of Parks']),
        row(['Wards affected', 'Mill End; Over and Nether']),
      ),
    ['title: Play Areas', 'report-of: Head of Parks', 'wards: [Mill End, Over and Nether]'],
  ],
  'a table of one column': [
    styled('Title', 'Play Areas') +
      table(row(['Report of: Head of Parks']), row(['Exempt information? ☐ Yes ☒ No'])),
    ['report-of: Head of Parks', 'exempt: false'],
  ],
  'a table of four columns': [
    table(
      row(['Report title', 'Play Areas', 'Report of', 'Head of Parks']),
      row(['Ward', 'Quarry', 'Site', 'North field']),
    ),
    ['title: Play Areas', 'report-of: Head of Parks', 'wards: [Quarry]', 'site: North field'],
  ],
  'lines with tabs': [
    p('FENWICK BOROUGH COUNCIL') +
      p('<w:r><w:t>SUBJECT:</w:t><w:tab/><w:tab/><w:t>Play: Areas</w:t></w:r>') +
      p('<w:r><w:t>REPORT BY:</w:t><w:tab/><w:t>Head of Parks</w:t></w:r>'),
    ['title: "Play: Areas"', 'report-of: Head of Parks'],
  ],
  'all wards in other words': [
    table(row(['Electoral wards affected', 'Borough-wide'])),
    ['wards: all'],
  ],
  'two wards joined by "and", and one with "and" in its name': [
    table(row(['Wards affected', 'Mill End and Over and Nether'])),
    ['wards: [Mill End, Over and Nether]'],
  ],
  'the boxes of priorities in a cell': [
    table(
      row(['Report by', 'X']),
      row([
        'Corporate priorities',
        cell(p(`${box(true)}${run(' Fair Growth')}`) + p(`${box(false)}${run(' Good Lives')}`)),
      ]),
    ),
    ['pillars: [Fair Growth]'],
  ],
  'the boxes of priorities in a line of the text': [
    heading('Priorities') + p('☐ Fair Growth   ☐ Good Lives') + p('Text.'),
    ['pillars: []'],
  ],
  'the boxes of priorities that were lost': [
    heading('Priorities') + p('Fair Growth   Good Lives') + p('Text.'),
    ['# pillars: ? (the boxes say nothing, or were lost)'],
  ],
  'a question of wards, with their names below': [
    table(
      row(['Are specific electoral wards affected?', '☒ Yes ☐ No']),
      row(['If relevant, name(s) of ward(s)', 'Quarry']),
    ),
    ['wards: [Quarry]'],
  ],
  'a question of wards that is answered No, which may mean all of them': [
    table(row(['Are specific electoral wards affected?', '☐ Yes ☒ No']), row(['Report by', 'X'])),
    ['# wards: ? (the document doesn’t say)'],
  ],
  'boxes below the words Yes and No': [
    table(
      row([cell('', '<w:gridSpan w:val="1"/>'), 'Yes', 'No']),
      row(['Open for call-in?', '☒', '☐']),
      row(['Have ward members been consulted?', '', 'X']),
      row(['Exempt information?', '☐', '☒']),
      row(['Report by', 'Head of Parks', '']),
    ),
    ['call-in: true', 'ward-members-consulted: false', 'exempt: false', 'report-of: Head of Parks'],
  ],
  'a line of wards that the council doesn’t have': [
    heading('Background') + p(run('Wards affected: Castle Bank, Quarry', '<w:b/>')) + p('Words.'),
    ['wards: [Castle Bank, Quarry]'],
  ],
  'the council’s name in the style of a title': [
    styled('Title', 'Fenwick Borough Council') +
      table(row(['Proposal', 'Two houses']), row(['Site', 'x'])),
    ['title: Two houses'],
  ],
  'a part that is open': [
    table(row(['Report by', 'X']), row(['Part', '1 (open to the public)'])),
    ['exempt: false'],
  ],
  'a label that the template doesn’t know': [
    table(row(['Report by', 'X']), row(['Contact officer', 'Ext. 123'])),
    ['# Contact officer: Ext. 123'],
  ],
  'a planning report called in by a member, which isn’t the executive’s call-in': [
    table(
      row(['Proposal', 'Two houses']),
      row(['Reason at committee', 'Called in by a ward member']),
    ),
    [
      'title: Two houses',
      '# call-in: ? (the document doesn’t say)',
      '# Reason at committee: Called in by a ward member',
    ],
  ],
  'appendices, to follow and exempt': [
    heading('Appendices') +
      item(2, 0, 'Appendix 1 (to follow) – Plan') +
      item(2, 0, 'Appendix 2: Tenders (exempt under paragraphs 3 and 5)'),
    [
      '  - title: Plan',
      '    # expected: ? (to follow; the document doesn’t say when)',
      '  - title: Tenders',
      '      paragraphs: [3, 5]',
    ],
  ],
  'background papers with an address, and none': [
    p(run('Background papers', '<w:b/>')) +
      p(
        `${run('Carbon plan, published ')}${field(' HYPERLINK "https://c.example/" ', run('here'))}`,
      ),
    ['  - title: Carbon plan', '    url: https://c.example/'],
  ],
  'no background papers': [heading('Background papers') + p('None.'), ['background-papers: []']],
};

describe('the front sheet of a document', () => {
  for (const [name, [body, lines]] of Object.entries(SHEETS)) {
    it(`may be ${name}`, () => {
      const report = imported(body);
      const front = frontOf(report);
      for (const line of lines)
        assert.ok(front.includes(line), `${line}\nis not in\n${front.join('\n')}`);
      assert.deepEqual(report.proof.lost, []);
    });
  }

  it('is no text of the report, and nor is the template’s line below a heading', () => {
    const report = imported(
      p('Fenwick Borough Council') +
        styled('Title', 'Play') +
        p('Report of: Head of Parks') +
        heading('Summary') +
        p(run('In two sentences', '<w:b/>')) +
        p('Words.'),
    );
    assert.equal(bodyOf(report), '## Summary\n\nWords.');
    assert.ok(foundIn(report).includes('not body: Fenwick Borough Council'));
  });

  it('gives the date and the committee, which are the folder of the meeting', () => {
    const ways = [
      table(
        row(['Report to', 'Cabinet']),
        row(['Date of meeting', 'Friday, 11th December, 2026 at 10.00 a.m.']),
      ),
      table(row(['Report to', 'Cabinet']), row(['Date', '11/12/2026'])),
      p(run('REPORT TO Cabinet – 11 December 2026', '<w:b/>')) + table(row(['Site', 'x'])),
      p('CABINET') + p('Friday 11 December 2026 at 10.00 am') + table(row(['Site', 'x'])),
      p('The Cabinet, 11th December 2026') + table(row(['Site', 'x'])),
      p('Meeting of the Cabinet on 11/12/2026') + table(row(['Site', 'x'])),
    ];
    for (const body of ways) {
      const { date, committee } = imported(body);
      assert.deepEqual([date, committee], ['2026-12-11', 'Cabinet']);
    }
  });
});

const exempt = (answer: string): string =>
  table(row(['Report by', 'X']), row(['Exempt information?', answer]));
const HEADER = { parts: { 'header1.xml': { type: 'header', content: p('NOT FOR PUBLICATION') } } };
const WATERMARK = {
  parts: {
    'header1.xml': {
      type: 'header',
      content:
        '<w:p><w:r><w:pict><v:shape><v:textpath string="EXEMPT"/></v:shape></w:pict></w:r></w:p>',
    },
  },
};
const VARIABLE = {
  parts: {
    'settings.xml': {
      type: 'settings',
      content: '<w:docVars><w:docVar w:name="Class" w:val="Confidential"/></w:docVars>',
    },
  },
};
const ABOUT_APPENDIX = {
  parts: { 'header1.xml': { type: 'header', content: p('NOT FOR PUBLICATION: Appendix A') } },
};

describe('a document that may be exempt', () => {
  it('is never taken for open', () => {
    const reports = [
      imported(exempt('☒ Yes ☐ No')),
      imported(exempt('☐ Yes ☒ No'), HEADER),
      imported(exempt('☐ Yes ☐ No'), HEADER),
      imported(exempt('☐ Yes ☒ No') + p('CONFIDENTIAL')),
      imported(
        exempt('☐ Yes ☒ No') + heading('Background') + p('This report is not for publication.'),
      ),
      imported(styled('Title', 'Tenders (exempt)') + exempt('☐ Yes ☒ No')),
      imported(exempt('☐ Yes ☒ No'), WATERMARK),
      imported(exempt('☐ Yes ☒ No'), VARIABLE),
      imported(exempt('☐ Yes ☒ No'), {}, 'EXEMPT tender report.docx'),
      imported(
        exempt('☒ Yes ☐ No') + table(row(['If yes, the rule and paragraph', 'Rule 10.4(3)'])),
      ),
    ];
    for (const report of reports) {
      assert.ok(report.mayBeExempt);
      assert.doesNotMatch(frontOf(report).join('\n'), /^exempt:/m);
    }
  });

  it('is open where only an appendix is exempt, which is to be confirmed', () => {
    const report = imported(
      exempt('☒ Yes ☐ No') +
        heading('Appendices') +
        p('Appendix A – Tenders (exempt, paragraph 3)'),
      ABOUT_APPENDIX,
    );
    assert.equal(report.mayBeExempt, undefined);
    assert.match(frontOf(report).join('\n'), /^exempt: false$/m);
    assert.ok(report.confirm.some((question) => question.startsWith('exempt: the box says Yes')));
  });
});

describe('the question whether a report is exempt', () => {
  for (const label of [
    'Has the exempt information?',
    'Has the exempt information? ☐ Yes ☒ No',
    'Has the report any exempt information?',
    'Does this paper contain confidential and/or exempt information?',
    'Is any part of the report exempt?',
    'Is there any exempt information (as defined in Schedule 12A of the Local Government Act 1972)?',
  ])
    it(`is asked by “${label}”`, () => {
      const front = frontOf(imported(table(row(['Report by', 'X']), row([label, '☐ Yes ☒ No']))));
      assert.ok(front.includes('exempt: false'), front.join('\n'));
    });
  for (const label of [
    'Is the decision exempt from call-in?',
    'Does an appendix contain exempt information?',
    'Has the exempt information been redacted?',
    'Is the public interest in exempt information met?',
    'Is the appendix to this report exempt?',
  ])
    it(`is not asked by “${label}”`, () => {
      const front = frontOf(imported(table(row(['Report by', 'X']), row([label, '☐ Yes ☒ No']))));
      assert.ok(!front.includes('exempt: false'), front.join('\n'));
    });
});
