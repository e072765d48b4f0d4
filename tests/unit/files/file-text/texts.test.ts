import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LIMITS, type FileText } from '../../../../src/files/file-text/file-text.ts';
import { readFileText } from '../../../../src/files/file-text/read-file-text.ts';
import { wordsOfOffice } from '../../../../src/files/other-files/office-words.ts';
import { smallOpenDocument, smallDocx } from '../../../support/fixture/small-zip.ts';

const STYLES = `<w:styles>
  <w:style w:styleId="Big"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="Small"><w:name w:val="heading 3"/></w:style>
  <w:style w:styleId="Own"><w:name w:val="Our heading"/><w:basedOn w:val="Big"/></w:style>
  <w:style w:styleId="Contents"><w:name w:val="toc 1"/></w:style>
  <w:style w:styleId="Dots"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
</w:styles>`;
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING = `<w:numbering>
  <w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '%1.%3')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '·')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
</w:numbering>`;

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;
const styled = (style: string, text: string) => p(text, `<w:pStyle w:val="${style}"/>`);
const numbered = (at: number, text: string) =>
  p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`);
const cell = (text: string, properties = '') => `<w:tc>${properties}${p(text)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

const docx = (body: string, more: Readonly<Record<string, string>> = {}): Buffer =>
  smallDocx('', {
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
    'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
    ...more,
  });

/** Each block in a line. */
function blocksOf(text: FileText | undefined): string[] {
  return (text?.parts ?? []).flatMap(({ blocks }) =>
    blocks.map((block) => {
      switch (block.kind) {
        case 'heading':
          return `h${block.level} ${block.text}`;
        case 'paragraph':
          return `p ${block.text}`;
        case 'list':
          return `list ${JSON.stringify(block.items, (key, value: unknown) => (key === 'items' && Array.isArray(value) && value.length === 0 ? undefined : value))}`;
        case 'table':
          return `table ${JSON.stringify([block.head, block.rows, block.rowHeadings])}`;
        case 'lines':
          return 'lines';
      }
    }),
  );
}

const read = (bytes: Buffer, extension: string): string[] =>
  blocksOf(readFileText(bytes, extension));

describe('the text of a Word document', () => {
  for (const [what, body, expected] of [
    [
      'has its headings by their styles, also of styles made from them, with no level skipped',
      [styled('Big', 'Costs'), styled('Small', 'Of the bridge'), styled('Own', 'Views')].join(''),
      ['h1 Costs', 'h2 Of the bridge', 'h1 Views'],
    ],
    [
      'joins the runs of a paragraph, and keeps words apart at tabs and line breaks',
      `<w:p>${run('The foot')}${run('bridge')}<w:r><w:tab/><w:t>is</w:t><w:br/><w:t>due</w:t></w:r></w:p>`,
      ['p The footbridge is due'],
    ],
    [
      'numbers paragraphs as the document does',
      [numbered(0, 'One'), numbered(1, 'A'), numbered(1, 'B'), numbered(2, 'Deep'), p('Between.'), numbered(0, 'Two'), numbered(1, 'A again')].join(''), // prettier-ignore
      [
        'list [{"label":"1.","text":"One","items":[{"label":"(a)","text":"A"},{"label":"(b)","text":"B","items":[{"label":"1.i","text":"Deep"}]}]}]',
        'p Between.',
        'list [{"label":"2.","text":"Two","items":[{"label":"(a)","text":"A again"}]}]',
      ],
    ],
    [
      'numbers lines as Word does that are empty, whose outer list is missing, or that begin elsewhere',
      [numbered(1, 'A'), numbered(1, ''), numbered(1, 'C'), numbered(0, 'One'), p('Seven', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>')].join(''), // prettier-ignore
      [
        'list [{"label":"(a)","text":"A"},{"label":"(c)","text":"C"},{"label":"2.","text":"One"},{"label":"7.","text":"Seven"}]',
      ],
    ],
    [
      'heads no columns in a list of names and what they are',
      `<w:tbl>${row(cell('Date'), cell('3 May'))}${row(cell('Place'), cell('Civic Hall'))}</w:tbl>`,
      ['table [[],[["Date","3 May"],["Place","Civic Hall"]],true]'],
    ],
    ['shows bullets of a style', styled('Dots', 'Swifts'), ['list [{"label":"","text":"Swifts"}]']],
    ['leaves out its table of contents', styled('Contents', 'Costs 4') + p('Text.'), ['p Text.']],
    [
      'has a table with the headings that it states',
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Step')}${cell('2023')}</w:tr>${row(cell('Bridge'), cell('£3'))}</w:tbl>`,
      ['table [[["Step","2023"]],[["Bridge","£3"]],true]'],
    ],
    [
      'keeps cells in their columns beside one that is over two, which may head them',
      `<w:tbl>${row(cell('Wide', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'), cell('Last'))}${row(cell('1'), cell('2'), cell('3'))}</w:tbl>`,
      ['table [[["Wide","","Last"]],[["1","2","3"]],false]'],
    ],
    [
      'shows a box drawn as a table of one cell as paragraphs',
      `<w:tbl>${row(cell('Note well.'))}</w:tbl>`,
      ['p Note well.'],
    ],
    [
      'has a text box once, though it is there for older programs too',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('In a box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('In a box')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run('Around it')}</w:p>`,
      ['p In a box', 'p Around it'],
    ],
    [
      'has signs that were put in by their number, but no pictures',
      `<w:p>${run('No. ')}<w:r><w:sym w:font="Calibri" w:char="0037"/></w:r><w:r><w:sym w:font="Symbol" w:char="F033"/><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>`,
      ['p No. 73'],
    ],
    [
      'leaves out what a field is asked for',
      '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>',
      [],
    ],
  ] as const) {
    it(what, () => assert.deepEqual(read(docx(body), 'docx'), expected));
  }

  it('has its notes at the end, numbered as the text names them', () => {
    const note = (id: number, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`;
    const made = docx(
      `<w:p>${run('Later')}<w:r><w:footnoteReference w:id="5"/></w:r></w:p>${p('End.')}`,
      { 'word/footnotes.xml': `<w:footnotes>${note(-1, 'line')}${note(5, 'See above.')}</w:footnotes>` }, // prettier-ignore
    );
    assert.deepEqual(read(made, 'docx'), [
      'p Later [note 1]',
      'p End.',
      'h1 Notes',
      'p [note 1] See above.',
    ]);
  });

  it('is in parts that can be linked to, each below its heading and none very long', () => {
    const long = Array.from({ length: 6 }, () => p('The bridge. '.repeat(200))).join('');
    const parts = readFileText(docx(p('First.') + styled('Big', 'Costs') + long), 'docx')?.parts;
    assert.deepEqual(
      parts?.map(({ id, title }) => [id, title]),
      [
        ['part-1', 'Part 1'],
        ['part-2', 'Costs'],
        ['part-3', 'Costs'],
        ['part-4', 'Costs'],
      ],
    );
  });

  it('ends at its limit, and says so', () => {
    const text = readFileText(docx(p('word '.repeat(2_000)).repeat(80)), 'docx');
    assert.equal(text?.isCut, true);
    assert.ok(JSON.stringify(text).length < LIMITS.letters * 1.1);
  });
});

describe('the text of an OpenDocument text', () => {
  const NUMBERS =
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>';
  for (const [what, body, expected] of [
    [
      'has its headings and paragraphs',
      '<text:h text:outline-level="2">Costs</text:h><text:p>Due<text:s/>in <text:span>May</text:span></text:p>',
      ['h1 Costs', 'p Due in May'],
    ],
    [
      'numbers lists as the text does',
      '<text:list text:style-name="L1"><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>A</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>Two</text:p></text:list-item></text:list>',
      [
        'list [{"label":"1.","text":"One","items":[{"label":"(a)","text":"A"}]},{"label":"2.","text":"Two"}]',
      ],
    ],
    [
      'has tables, with repeated cells in their columns',
      '<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Step</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>Cost</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Bridge</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1"><text:p>2</text:p></table:table-cell><table:table-cell><text:p>£3</text:p></table:table-cell></table:table-row></table:table>',
      ['table [[["Step","","Cost"]],[["Bridge","2","£3"]],true]'],
    ],
    [
      'has its notes at the end, and no table of contents',
      '<text:table-of-content><text:index-body><text:p>Costs 4</text:p></text:index-body></text:table-of-content><text:p>Later<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See above.</text:p></text:note-body></text:note>.</text:p>',
      ['p Later [note 1].', 'h1 Notes', 'p [note 1] See above.'],
    ],
  ] as const) {
    it(what, () =>
      assert.deepEqual(read(smallOpenDocument('text', body, NUMBERS), 'odt'), expected),
    );
  }
});

describe('the text that is shown', () => {
  const words = fc.array(fc.constantFrom('bridge', 'costs', 'swift', 'paper', 'moor'), {
    minLength: 1,
    maxLength: 4,
  });
  /** A word that is nowhere else, so that it can't be found by chance. */
  const text = fc.tuple(words, fc.nat(99_999)).map(([some, n]) => `${some.join(' ')} z${n}q`);
  const body = fc.array(
    fc.oneof(
      text.map((words) => p(words)),
      text.map((words) => styled('Small', words)),
      text.map((words) => numbered(1, words)),
      fc.array(text, { minLength: 1, maxLength: 3 }).map((cells) => `<w:tbl>${row(...cells.map((words) => cell(words)))}</w:tbl>`), // prettier-ignore
      text.map((words) => `<w:p><w:r><w:pict><w:txbxContent>${p(words)}</w:txbxContent></w:pict></w:r></w:p>`), // prettier-ignore
    ),
    { minLength: 1, maxLength: 8 },
  );

  it('is what the proof reads: every paragraph of a document, in order', () => {
    fc.assert(
      fc.property(body, (blocks) => {
        const bytes = docx(blocks.join(''));
        const shown = read(bytes, 'docx').join(' ').match(/z\d+q/g) ?? [];
        const main = wordsOfOffice(bytes).parts.find(({ name }) => name.endsWith('document.xml'));
        assert.deepEqual(shown, main?.text.match(/z\d+q/g) ?? []);
      }),
    );
  });

  it('is there, or not, of a document whose numbers are wild: it never throws', () => {
    const wild = fc.constantFrom('-1', '0', '99999999', '1e9', 'x', '', 'NaN');
    const whole = styled('Big', 'A') + numbered(1, 'B') + `<w:tbl>${row(cell('C', '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>'), cell('D'))}</w:tbl>`; // prettier-ignore
    fc.assert(
      fc.property(fc.nat(), wild, (at, value) => {
        const numbers = [...`${whole}${NUMBERING}`.matchAll(/"\d+"/g)];
        const place = numbers[at % numbers.length]?.index ?? 0;
        const spoil = (xml: string, from: number) =>
          place < from || place >= from + xml.length
            ? xml
            : xml.slice(0, place - from) + xml.slice(place - from).replace(/"\d+"/, `"${value}"`);
        const bytes = docx(spoil(whole, 0), {
          'word/numbering.xml': spoil(NUMBERING, whole.length),
        });
        assert.ok(readFileText(bytes, 'docx'));
      }),
    );
  });
});
