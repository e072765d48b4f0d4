import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { pagesOf } from '../../../pdf-corpus/raw-pdf.ts';
import { smallDocx, smallXlsx } from '../../../support/fixture/small-zip.ts';
import { BODY, FIELDS, paper, REPORT } from '../temporary-council.ts';
import { FOLDER, TEXT, page, pdf, document, markFinder } from './marks-found.ts';

const placesOf = markFinder();

describe('an open paper that says it is not for the public is an error', () => {
  it('a PDF, with its page', async () => {
    const found = await placesOf({ [`${FOLDER}/appendix-1.pdf`]: pdf('NOT FOR PUBLICATION') });
    assert.equal(found.length, 1);
    assert.match(
      found[0] ?? '',
      /error appendix-1\.pdf:1 Page 2 says that it is not for the public/,
    );
  });

  it('a file by its name', async () => {
    const found = await placesOf({ [`${FOLDER}/appendix-1-exempt.pdf`]: pdf('Costs') });
    assert.match(found[0] ?? '', /The name of the file says/);
  });

  it('a Word file', async () => {
    const docx = smallDocx('', {
      'word/document.xml': document('Exempt Appendix 1 under Schedule 12A, paragraph 3'),
    });
    assert.match(
      (await placesOf({ [`${FOLDER}/appendix-1.docx`]: docx }))[0] ?? '',
      /Its head or foot says/,
    );
  });

  it('a CSV', async () => {
    const csv = 'CONFIDENTIAL,\nBidder,Price\nFirst,12\n';
    assert.match(
      (await placesOf({ [`${FOLDER}/appendix-1.csv`]: csv }))[0] ?? '',
      /Its head or foot says/,
    );
  });

  const inHeader = (inside: string): Buffer =>
    smallDocx('', {
      'word/document.xml': document('Costs'),
      'word/header1.xml': `<w:hdr xmlns:w="w" xmlns:v="v">${inside}</w:hdr>`,
    });
  const rows = (text: string): string =>
    `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;
  const book = (name: string, second: string, more = ''): Buffer =>
    smallXlsx({
      'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Costs" sheetId="1" r:id="r1"/><sheet name="${name}" sheetId="2" r:id="r2"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="worksheets/sheet2.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': rows('Planks').replace('</worksheet>', `${more}</worksheet>`),
      'xl/worksheets/sheet2.xml': rows(second),
    });
  const about = (title: string): Buffer =>
    smallDocx('', {
      'word/document.xml': document('Costs'),
      'docProps/core.xml': `<c:coreProperties xmlns:c="c" xmlns:d="d"><d:title>${title}</d:title></c:coreProperties>`,
    });
  const FILES: readonly (readonly [string, string, string | Buffer, isExempt: boolean])[] = [
    [
      'letters across the pages of a Word file',
      'docx',
      inHeader('<v:shape><v:textpath string="CONFIDENTIAL"/></v:shape>'),
      true,
    ],
    [
      'the properties of a Word file',
      'docx',
      about('Microsoft Word - Exempt Appendix 2.docx'),
      true,
    ],
    ['the name of a sheet', 'xlsx', book('Exempt bids', 'Nails'), true],
    ['the first row of another sheet', 'xlsx', book('More', 'NOT FOR PUBLICATION'), true],
    [
      'the head of a printed sheet',
      'xlsx',
      book(
        'More',
        'Nails',
        '<headerFooter><oddHeader>&amp;C&amp;"Arial,Bold"EXEMPT</oddHeader></headerFooter>',
      ),
      true,
    ],
    ['a later cell of the first row of a CSV', 'csv', 'Bids,"Confidential"\nFirst,12\n', true],
    [
      'letters across a Word file that say draft',
      'docx',
      inHeader('<v:shape><v:textpath string="DRAFT"/></v:shape>'),
      false,
    ],
    ['a sheet about exempt accommodation', 'xlsx', book('Exempt accommodation', 'Beds'), false],
    ['a title about private hire', 'docx', about('Private hire licensing'), false],
    [
      'a column of a CSV',
      'csv',
      'Kind,Count\nFirst,12\nSecond,3\nThird,1\nConfidential,2\n',
      false,
    ],
  ];
  for (const [what, ending, bytes, isExempt] of FILES) {
    it(`${what}${isExempt ? '' : ', which says nothing of the kind'}`, async () => {
      const found = await placesOf({ [`${FOLDER}/appendix-1.${ending}`]: bytes });
      assert.equal(found.length, isExempt ? 1 : 0, found.join('\n'));
    });
  }

  it('letters across a page of a PDF, and its properties', async () => {
    const lines = (TEXT.match(/.{1,80}/g) ?? []).map((line) => `A ${line}`);
    const half = page(...lines, ...lines, ...lines);
    const across = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 120 250 Tm (CONFIDENTIAL) Tj ET';
    const bytes = pagesOf([[half, across, half.replaceAll(' 40 ', ' 300 ')].join('\n')]);
    assert.match(
      (await placesOf({ [`${FOLDER}/appendix-1.pdf`]: bytes }))[0] ?? '',
      /Page 1 says that it is not for the public/,
    );
  });

  it('a report, at the line', async () => {
    const found = await placesOf({
      [REPORT]: paper(FIELDS, `**Not for publication**\n\n${BODY}`),
    });
    assert.match(found[0] ?? '', /error one\.md:\d+ This line says/);
  });

  it('a report by its title', async () => {
    const found = await placesOf({
      [REPORT]: paper(FIELDS.replace('title: One', 'title: Sale of the mill - Exempt'), BODY),
    });
    assert.match(found[0] ?? '', /error one\.md:2 The title says/);
  });
});

describe('a paper may be open', () => {
  for (const [what, lines] of [
    [
      'where it speaks of another paper',
      ['Appendix 2 to this report is exempt under Schedule 12A.'],
    ],
    ['where it says that nothing is exempt', ['Exempt information: none']],
  ] as const) {
    it(what, async () => {
      assert.deepEqual(await placesOf({ [`${FOLDER}/appendix-1.pdf`]: pdf(...lines) }), []);
    });
  }

  it('where a page is only the divider of a pack', async () => {
    const pack = pagesOf([page('NOT FOR PUBLICATION', 'Appendix 2'), page('Costs')]);
    assert.deepEqual(await placesOf({ [`${FOLDER}/appendix-1.pdf`]: pack }), []);
  });

  for (const own of ['The roof was relaid in 1988 and leaks in eleven places.', 'Rent: £61,275']) {
    it(`but not where such a page says something of its own: ${own}`, async () => {
      const pack = pagesOf([page('NOT FOR PUBLICATION', 'Appendix 2', own)]);
      assert.equal((await placesOf({ [`${FOLDER}/appendix-1.pdf`]: pack })).length, 1);
    });
  }

  for (const lines of [
    ['EXEMPT', 'Appendix 2: Heads of terms', 'Hollin Mill, Netherfield'],
    [
      'Brindlemoor Borough Council',
      'Cabinet, 8 December 2026',
      'NOT FOR PUBLICATION',
      'Pages 34–41',
    ],
    ['NOT FOR PUBLICATION: Appendix 1 is exempt under paragraph 3 of Schedule 12A'],
  ])
    it(`where a divider says what was in its place: ${lines.join(' / ')}`, async () => {
      const pack = pagesOf([page(...lines), page('Costs')]);
      assert.deepEqual(await placesOf({ [`${FOLDER}/appendix-1.pdf`]: pack }), []);
    });

  for (const lines of [
    ['NOT FOR PUBLICATION', 'Bidders', 'Harrowdene Ltd 1,483,927', 'Wharfe Cranes Ltd 1,502,111'],
    ['CONFIDENTIAL', 'Leaving terms', 'Head of Parks 31407 pounds'],
    ['EXEMPT: paragraph 2 of Schedule 12A', 'Placed with Mrs Umpleby'],
    ['EXEMPT: paragraph 1 of Schedule 12A', 'Placed at 14 Larkspur Gardens'],
    ['NOT FOR PUBLICATION', 'Reason: capability'],
    ['NOT FOR PUBLICATION', 'Scores', 'Quality 61%', 'Price 39%'],
    ['NOT FOR PUBLICATION', 'Quarry', 'Foundry', 'Tannery', 'Smithy', 'Brewery'],
  ])
    it(`but not where such a page has figures, people or answers: ${lines.join(' / ')}`, async () => {
      const bytes = pagesOf([page(...lines)]);
      assert.equal((await placesOf({ [`${FOLDER}/appendix-1.pdf`]: bytes })).length, 1);
    });

  it('where that is on record', async () => {
    const bytes = pdf('NOT FOR PUBLICATION');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const record = `    allowed: [{ finding: paper-says-exempt, sha256: "${sha256}", reason: It was opened by the board. }]\n`;
    assert.deepEqual(await placesOf({ [`${FOLDER}/appendix-1.pdf`]: bytes }, record), []);
  });
});
