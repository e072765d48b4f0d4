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
  type WordOptions,
} from '../../support/fixture/word-document.ts';
import { bodyOf, foundIn, imported } from '../../support/import-document.ts';

type Shape = {
  readonly body: string;
  readonly options?: WordOptions;
  /** The whole text. */
  readonly text: string;
  readonly found?: readonly string[];
};

const note = (kind: 'footnote' | 'endnote', id: number): string =>
  `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const picture = (id: string, about: string, more = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" ${about}>${more}</wp:docPr><a:blip r:embed="${id}"/></wp:inline></w:drawing></w:r>`;
const textBox = (words: string): string =>
  `<wps:txbx><w:txbxContent>${p(words)}</w:txbxContent></wps:txbx>`;
const IMAGE = { 'media/a.png': { type: 'image', content: PNG } };

/** Each with the Markdown that a reader of the page would see the same words and numbers in. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'numbers that go on across headings': {
    body:
      heading('Background') +
      item(1, 0, 'One.') +
      item(1, 0, 'Two.') +
      heading('Law') +
      item(1, 0, 'Three.'),
    text: '## Background\n\n1. One.\n2. Two.\n\n## Law\n\n3. Three.',
  },
  'letters and small Roman numbers within a number': {
    body:
      heading('Background') +
      item(1, 0, 'Surplus in:') +
      item(1, 1, 'Mill End, where') +
      item(1, 2, 'infants have 45;') +
      item(1, 1, 'Quarry.') +
      item(1, 0, 'Done.'),
    text: '## Background\n\n1. Surplus in:\n\n   (a) Mill End, where\n\n   (i) infants have 45;\n\n   (b) Quarry.\n\n2. Done.',
  },
  'bullets within a number': {
    body:
      heading('Background') +
      item(1, 0, 'It has:') +
      item(2, 0, 'one part,') +
      item(2, 1, 'with its own,') +
      item(2, 0, 'another.') +
      item(1, 0, 'Next.'),
    text: '## Background\n\n1. It has:\n   - one part,\n     - with its own,\n   - another.\n2. Next.',
  },
  'bullets alone, three deep': {
    body:
      heading('Summary') + item(2, 0, 'a') + item(2, 1, 'b') + item(2, 2, 'c') + item(2, 0, 'd'),
    text: '## Summary\n\n- a\n  - b\n    - c\n- d',
  },
  'a second list on the same definition, which goes on': {
    body: heading('Background') + item(1, 0, 'One.') + item(6, 0, 'Two.'),
    text: '## Background\n\n1. One.\n2. Two.',
  },
  'a list that begins anew: its numbers are words': {
    body:
      heading('Background') +
      item(1, 0, 'One.') +
      item(3, 0, 'Again one.') +
      item(3, 0, 'Again two.'),
    // The second has the number that the council's numbering would give it.
    text: '## Background\n\n1. One.\n\n1\\. Again one.\n\n2. Again two.',
    found: [
      'numbering: 1. is kept as words: the council’s numbering would not give this paragraph that number',
    ],
  },
  'numbers by section, from the style alone': {
    body:
      styled('Section', 'Purpose') +
      styled('Clause', 'To agree.') +
      styled('Clause', 'To note.') +
      styled('Section', 'Options') +
      styled('Clause', 'None.'),
    text: '## 1 Purpose\n\n1.1 To agree.\n\n1.2 To note.\n\n## 2 Options\n\n2.1 None.',
  },
  'legal numbers below Roman ones': {
    body: item(5, 0, 'First.') + item(5, 1, 'Part of it.'),
    text: 'I. First.\n\n1.1 Part of it.',
  },
  'an empty paragraph that takes a number': {
    body: heading('Background') + item(1, 0, 'One.') + item(1, 0, '<w:r/>') + item(1, 0, 'Three.'),
    text: '## Background\n\n1. One.\n\n3\\. Three.',
    found: [
      'numbering: an empty paragraph has the number 2.',
      'numbering: 3. is kept as words: the council’s numbering would not give this paragraph that number',
    ],
  },
  'a paragraph whose number is taken away': {
    body: heading('Background') + item(1, 0, 'One.') + item(0, 0, 'Between.') + item(1, 0, 'Two.'),
    text: '## Background\n\n1. One.\n\nBetween.\n\n2. Two.',
  },
  'numbers that were typed': {
    body:
      p('<w:r><w:t>1.1</w:t><w:tab/><w:t>The first.</w:t></w:r>') +
      p('<w:r><w:t>1.2</w:t><w:tab/><w:t>The second.</w:t></w:r>'),
    text: '1.1 The first.\n\n1.2 The second.',
  },
  'a year at the beginning of a sentence, which is no number': {
    body: heading('Background') + p('1986. That was a good year.'),
    text: '## Background\n\n1986\\. That was a good year.',
  },
  'bullets that were typed': {
    body:
      heading('Summary') +
      p('<w:r><w:t>•</w:t><w:tab/><w:t>one</w:t></w:r>') +
      p('<w:r><w:t>o</w:t><w:tab/><w:t>two</w:t></w:r>'),
    text: '## Summary\n\n- one\n  - two',
  },
  'merged cells in two rows of headings': {
    body: table(
      row(
        [cell('Stream', '<w:vMerge w:val="restart"/>'), cell('Tonnes', '<w:gridSpan w:val="2"/>')],
        '<w:tblHeader/>',
      ),
      row([cell('', '<w:vMerge/>'), '2025', '2026'], '<w:tblHeader/>'),
      row(['Glass', '', '12']),
    ),
    text: '| Stream | Tonnes ||\n| ^^ | 2025 | 2026 |\n| --- | --- | --- |\n| Glass |  | 12 |',
  },
  'a cell over two rows and two columns': {
    body: table(
      row(['a', 'b', 'c']),
      row([cell('wide', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>'), '1']),
      row([cell('', '<w:gridSpan w:val="2"/><w:vMerge/>'), '2']),
    ),
    text: '| a | b | c |\n| --- | --- | --- |\n| wide || 1 |\n| ^^ || 2 |',
  },
  'cells merged sideways in the older way': {
    body: table(
      row(['a', 'b']),
      row([cell('both', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge w:val="continue"/>')]),
    ),
    text: '| a | b |\n| --- | --- |\n| both ||',
  },
  'two paragraphs, and a table, in a cell': {
    body: table(
      row(['Plan', 'Detail']),
      row(['Cut', cell(p('Two parts:') + table(row(['Fleet', '0.4'])))]),
    ),
    text: '| Plan | Detail |\n| --- | --- |\n| Cut | Two parts: / Fleet: 0.4 |',
  },
  'rows and cells in content controls, a stroke in a cell': {
    body: table(
      row(['a', 'b']),
      `<w:sdt><w:sdtContent>${row(['1|2', 'x'])}</w:sdtContent></w:sdt>`,
    ),
    text: '| a | b |\n| --- | --- |\n| 1\\|2 | x |',
  },
  'a caption by its style, and one by its field': {
    body:
      styled('Caption', `${run('Table ')}${field(' SEQ Table ', run('1'))}${run(': Costs')}`) +
      table(row(['a']), row(['b'])) +
      styled('Caption', run('Spending', '<w:i/>')),
    text: 'Table 1: Costs\n\n| a |\n| --- |\n| b |\n\n[Spending]',
  },
  'footnotes and end notes, in the order in which they are called': {
    body: p(
      `${run('Act.')}${note('footnote', 3)}${run(' More.')}${note('endnote', 2)}${run(' Last.')}${note('footnote', 2)}`,
    ),
    options: {
      parts: {
        'footnotes.xml': {
          type: 'footnotes',
          content: `<w:footnote w:type="separator" w:id="0">${p('-')}</w:footnote><w:footnote w:id="2">${p('Second.')}</w:footnote><w:footnote w:id="3">${p('First.')}${p('And more.')}</w:footnote>`,
        },
        'endnotes.xml': {
          type: 'endnotes',
          content: `<w:endnote w:id="2">${p('At the end.')}</w:endnote>`,
        },
      },
    },
    text: 'Act.[^1] More.[^2] Last.[^3]\n\n[^1]: First. And more.\n[^2]: At the end.\n[^3]: Second.',
  },
  'links by relation, by field, and one that isn’t taken': {
    body: p(
      `<w:hyperlink r:id="rIdA">${run('strategy')}</w:hyperlink>${run(' and ')}${field(' HYPERLINK "https://b.example/x" ', run('needs'))}${run(' and ')}<w:hyperlink r:id="rIdC">${run('a file')}</w:hyperlink>`,
    ),
    options: {
      external: {
        rIdA: { type: 'hyperlink', target: 'https://a.example/' },
        rIdC: { type: 'hyperlink', target: 'file:///C:/x.doc' },
      },
    },
    text: '[strategy](https://a.example/) and [needs](https://b.example/x) and a file',
    found: ['link not taken: file:///C:/x.doc'],
  },
  'raised and lowered signs, bold, italic and struck words': {
    body: p(
      `${run('9')}${run('th', '<w:vertAlign w:val="superscript"/>')}${run(' CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run(' is ', '<w:b/>')}${run('bold', '<w:b/>')}${run(' and ')}${run('slanted', '<w:i/>')}${run(' or ')}${run('gone', '<w:strike/>')}`,
    ),
    text: '9^th^ CO~2~ **is bold** and *slanted* or ~~gone~~',
  },
  'words that would be marks of Markdown': {
    body:
      p('5 * 3 is *not* [a](b) &lt;insert&gt; H~2~ a_b _c_ `d` &amp;amp;') +
      p('# one') +
      p('- two') +
      p('::: three') +
      p('&gt; four'),
    text: '5 * 3 is \\*not\\* \\[a](b) \\<insert> H\\~2\\~ a_b \\_c\\_ \\`d\\` \\&amp;\n\n\\# one\n\n\\- two\n\n\\::: three\n\n\\> four',
  },
  'line breaks, no-break signs, soft hyphens, split runs': {
    body: p(
      `${run('One')}<w:r><w:br/></w:r>${run('sub\u00adject A')}<w:r><w:noBreakHyphen/></w:r>${run('61\u00a0m')}<w:r><w:br w:type="page"/></w:r>${run('x')}`,
    ),
    text: 'One\\\nsubject A-61 m x',
  },
  'pictures with an alternative, decorative, and linked from outside': {
    body:
      p(picture('rId-mediaapng', 'descr="A map [north]"')) +
      p(picture('rId-mediabpng', 'descr="x"', '<adec:decorative val="1"/>')) +
      p(picture('rIdOut', '')),
    options: {
      parts: { ...IMAGE, 'media/b.png': { type: 'image', content: PNG } },
      external: { rIdOut: { type: 'image', target: 'https://t.example/x.png' } },
    },
    text: '![A map \\[north\\]](report/image1.png)\n\n![](report/image2.png)',
    found: [
      'decorative picture: image2.png',
      'picture not taken: linked from outside: https://t.example/x.png',
    ],
  },
  'a text box once, although it is there for old programs too': {
    body: p(
      `${run('Before.')}<w:r><mc:AlternateContent><mc:Choice>${`<w:drawing>${textBox('Key message.')}</w:drawing>`}</mc:Choice><mc:Fallback><w:pict>${textBox('Key message.')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    text: 'Before.\n\nKey message.',
  },
  'tracked changes, as if they were accepted': {
    body: p(
      `${run('The hours of ')}<w:del><w:r><w:delText>fourteen</w:delText></w:r></w:del><w:ins>${run('eleven')}</w:ins>${run(' libraries.')}`,
    ),
    text: 'The hours of eleven libraries.',
    found: ['deleted: fourteen', 'inserted: eleven'],
  },
  'moved words where they went': {
    body:
      p(`<w:moveFrom>${run('Consultation ran.')}</w:moveFrom>`, '<w:rPr><w:moveFrom/></w:rPr>') +
      p('Then this.') +
      p(`<w:moveTo>${run('Consultation ran.')}</w:moveTo>`),
    text: 'Then this.\n\nConsultation ran.',
    found: ['moved: Consultation ran.'],
  },
  'a deleted end of a paragraph joins it with the next': {
    body: p('It is', '<w:rPr><w:del/></w:rPr>') + p(' one sentence.'),
    text: 'It is one sentence.',
  },
  'a deleted row': {
    body: table(row(['a']), row(['b']), row(['secret'], '<w:del/>')),
    text: '| a |\n| --- |\n| b |',
    found: ['deleted row: secret'],
  },
  'words hidden by themselves and by a style, and those that aren’t': {
    body:
      p(`${run('Open.')}${run(' The price is £2m.', '<w:vanish/>')}`) +
      styled('Guidance', 'Delete this.') +
      styled('Guidance', run('But not this.', '<w:vanish w:val="0"/>')),
    text: 'Open.\n\nBut not this.',
    found: ['hidden: The price is £2m.', 'hidden: Delete this.'],
  },
  'white words, which Word prints': {
    body: p(`${run('Black. ')}${run('White.', '<w:color w:val="FFFFFF"/>')}`),
    text: 'Black. White.',
    found: ['white text: White.'],
  },
  'comments, which are nowhere in the text': {
    body: p('Words.'),
    options: {
      parts: {
        'comments.xml': {
          type: 'comments',
          content: `<w:comment w:id="1">${p('Agreed with Finance?')}</w:comment>`,
        },
      },
    },
    text: 'Words.',
    found: ['comment: Agreed with Finance?'],
  },
  'a table of contents, by its field and by its style': {
    body:
      styled(
        'TOC1',
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Background 2')}`,
      ) +
      p('<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
      heading('Background') +
      p('Text.'),
    text: '## Background\n\nText.',
    found: ['contents list: Background 2'],
  },
  'a placeholder that nobody filled in': {
    body:
      heading('Background') +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Say what it is.')}</w:sdtContent></w:sdt>` +
      p('Text.'),
    text: '## Background\n\nText.',
    found: ['placeholder: Say what it is.'],
  },
  'words in frames one in another': {
    body: `<w:customXml>${p(`<w:smartTag>${run('Leeds')}</w:smartTag><w:bdo>${run(' and ')}</w:bdo><w:sdt><w:sdtContent>${run('York')}</w:sdtContent></w:sdt>`)}</w:customXml>`,
    text: 'Leeds and York',
  },
  'a sum': {
    body: p(`${run('So ')}<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>`),
    text: 'So x=2',
  },
  'boxes within the text': {
    body:
      heading('Background') +
      p(`${run('Reviewed by Legal ')}${box(true)}${run(' Yes ')}${box(false)}${run(' No')}`),
    text: '## Background\n\nReviewed by Legal ☒ Yes ☐ No',
  },
  'headings in bold, and by their outline level': {
    body:
      p(run('SUMMARY', '<w:b/>')) +
      p('Text.') +
      p('By level', '<w:outlineLvl w:val="1"/>') +
      p('More.'),
    text: '## SUMMARY\n\nText.\n\n## By level\n\nMore.',
  },
  'a heading that skips a level': {
    body: heading('Background') + p('Deep', '<w:outlineLvl w:val="4"/>') + p('Text.'),
    text: '## Background\n\n### Deep\n\nText.',
  },
  'Strict Open XML': {
    body: heading('Background') + item(1, 0, 'One.'),
    options: { isStrict: true },
    text: '## Background\n\n1. One.',
  },
  'another prefix': {
    body: heading('Background') + item(1, 0, 'One.'),
    options: { prefix: 'ns0' },
    text: '## Background\n\n1. One.',
  },
};

describe('a Word document', () => {
  for (const [name, { body, options, text, found = [] }] of Object.entries(SHAPES)) {
    it(`has ${name}`, () => {
      const report = imported(body, options);
      assert.equal(bodyOf(report), text);
      const others = new Set(['field', 'read as headings']);
      assert.deepEqual(
        foundIn(report).filter((line) => !others.has(line.split(': ')[0] ?? '')),
        found,
      );
      assert.deepEqual(report.proof.lost, []);
    });
  }
});
