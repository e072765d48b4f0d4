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
} from '../../../support/fixture/word-document.ts';
import { bodyOf, foundIn, frontOf, imported } from '../../../support/import-document.ts';

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
