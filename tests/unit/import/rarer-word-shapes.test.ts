import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  cell,
  field,
  heading,
  item,
  LISTS,
  p,
  row,
  run,
  table,
  type WordOptions,
} from '../../support/fixture/word-document.ts';
import { bodyOf, foundIn, imported } from '../../support/import-document.ts';

type Rare = {
  readonly body: string;
  readonly options?: WordOptions;
  /** Below its heading. */
  readonly text: string;
  readonly found?: readonly string[];
  readonly confirm?: RegExp;
};

/** A field of which Word stores nothing but its code. */
const bare = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const SYMBOL = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>';
const sign = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text: string): string =>
  `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
/** A run as Google writes it: with its font, and without a style. */
const google = (text: string, look = ''): string =>
  run(
    text,
    `<w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/>${look}<w:rtl w:val="0"/>`,
  );
const googleList = (id: number, texts: readonly string[], formats: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${texts
    .map(
      (text, at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${formats[at] ?? ''}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr><w:rPr><w:u w:val="none"/></w:rPr></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
const EMPTY = '<w:r/>';
const numbered = (level: string): WordOptions => ({
  numbering: `${LISTS}<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:start w:val="1"/>${level}</w:lvl></w:abstractNum><w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num>`,
});

const SHAPES: Readonly<Record<string, Rare>> = {
  'a column whose numbers Word counts': {
    body: table(
      row(['No', 'Action']),
      row([cell(item(1, 0, EMPTY)), 'Write it']),
      row([cell(item(1, 0, EMPTY)), 'Agree it']),
    ),
    text: '| No | Action |\n| --- | --- |\n| 1. | Write it |\n| 2. | Agree it |',
  },
  'a text that stands in one cell': {
    body: table(
      row([
        cell(
          p('It is so.') + item(1, 0, 'It is due.') + item(1, 0, 'It is paid.') + heading('Law'),
        ),
      ]),
      row([cell(item(1, 0, 'None.'))]),
    ),
    text: 'It is so.\n\n1. It is due.\n2. It is paid.\n\n## Law\n\n3. None.',
  },
  'a box around a few words, which is a table': {
    body: table(row([cell(p('Key facts') + p('It is due.'))])),
    text: '| Key facts / It is due. |\n| --- |',
  },
  'signs by fields that store none': {
    body: p(
      run('Yes ') +
        bare(' SYMBOL 254 \\f Wingdings \\s 12 ') +
        run(' No ') +
        bare(' SYMBOL 0xA8 \\f "Wingdings" ') +
        run(' – ') +
        bare(' SYMBOL 163 '),
    ),
    text: 'Yes ☑ No ☐ – £',
  },
  'a sign by a field that stores one, once': {
    body: p(
      `<w:fldSimple w:instr=" SYMBOL 252 \\f Wingdings ">${run('\uf0fc', '<w:rFonts w:ascii="Wingdings"/>')}</w:fldSimple>${run(' done')}`,
    ),
    text: '✓ done',
  },
  'a sign of a font that isn’t known': {
    body: p(`${run('See ')}${bare(' SYMBOL 200 \\f "Wingdings 3" ')}${run(' here')}`),
    text: 'See here',
    confirm: /a sign of the font Wingdings 3 can’t be read/,
  },
  'numbers that Word counts by fields': {
    body: p(`${bare(' AUTONUM ')}${run(' It is due.')}`),
    text: 'It is due.',
    confirm: /Word counts a number here that is not in the file/,
  },
  'letters and signs of a font of symbols': {
    body: p(
      `${run('a', SYMBOL)}${run(' of 5 ')}${run('\uf06d', SYMBOL)}${run('g, and 3 ')}<w:r><w:sym w:font="Symbol" w:char="F057"/></w:r>${run(' ')}<w:r><w:sym w:font="Symbol" w:char="F0B9"/></w:r>${run(' 4')}`,
    ),
    text: 'α of 5 μg, and 3 Ω ≠ 4',
  },
  'a field that shows another, beside one that it only looks at': {
    body: p(
      `${sign('begin')}${code(' IF ')}${sign('begin')}${code(' MERGEFIELD a ')}${sign('separate')}${run('5')}${sign('end')}${code(' = 5 "Shown" "Not"')}${sign('separate')}${run('Shown ')}${field(' REF x ', run('inner'))}${sign('end')}${run(' end')}`,
    ),
    text: 'Shown inner end',
  },
  'a document that Google saved': {
    body:
      item(21, 0, google('It is due, with')) +
      item(21, 1, google('a plan') + google(' of May', '<w:b w:val="0"/>')) +
      item(21, 0, `<w:ins w:author="J" w:id="0">${google('nearly')}</w:ins>`) +
      item(22, 0, google('Roads')) +
      item(22, 1, google('paths')),
    options: {
      numbering: `${LISTS}${googleList(21, ['%1.', '%2.'], ['decimal', 'lowerLetter'])}${googleList(22, ['●', '○'], ['bullet', 'bullet'])}`,
    },
    text: '1. It is due, with\n\n   a. a plan of May\n\n2. nearly\n- Roads\n  - paths',
    found: ['inserted: nearly'],
  },
  'a button to click on, and one that says something': {
    body: p(
      `${run('Name ')}${bare(' MACROBUTTON NoMacro [Click here and type] ')}${run(' of ')}${bare(' GOTOBUTTON Site the site ')}`,
    ),
    text: 'Name of the site',
    found: ['placeholder: [Click here and type]'],
  },
  'a deleted cell': {
    body: table(
      row(['A', 'B', cell('C', '<w:cellDel w:id="1" w:author="x"/>')]),
      row(['1', '2', cell('secret', '<w:cellDel w:id="2" w:author="x"/>')]),
    ),
    text: '| A | B |\n| --- | --- |\n| 1 | 2 |',
    found: ['deleted: C', 'deleted: secret'],
  },
  'a document that is linked in': {
    body: `${p('Before.')}<w:subDoc r:id="rIdSub"/><w:p>${run('After.')}<w:subDoc r:id="rIdSub"/></w:p>`,
    options: { external: { rIdSub: { type: 'subDocument', target: 'other.docx' } } },
    text: 'Before.\n\nAfter.',
    found: [
      'not carried: a document that is linked in as a part of this one',
      'not carried: a document that is linked in as a part of this one',
    ],
    confirm: /a document is linked in as a part of this one/,
  },
  'a note with a mark of its own': {
    body: p(
      `${run('It is due.')}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>${run(' More.')}`,
    ),
    options: {
      parts: {
        'footnotes.xml': {
          type: 'footnotes',
          content: `<w:footnote w:id="2">${p(`${run('*')}${run(' In May.')}`)}</w:footnote>`,
        },
      },
    },
    text: 'It is due.[^1] More.\n\n[^1]: In May.',
  },
  'signs that were raised and lowered by hand': {
    body: p(
      `${run('An area of 5 m')}${run('2', '<w:position w:val="8"/>')}${run(', H')}${run('2', '<w:position w:val="-2"/>')}${run('O and ')}${run('a whole line set higher', '<w:position w:val="8"/>')}`,
    ),
    text: 'An area of 5 m^2^, H~2~O and a whole line set higher',
  },
  'words that look like the mark of a note': {
    body: p('[^1]: as it was written'),
    text: '\\[\\^1]: as it was written',
  },
  'words that a list puts before its paragraphs': {
    body: item(9, 0, 'It is due.'),
    options: numbered('<w:numFmt w:val="none"/><w:lvlText w:val="Note:"/>'),
    text: 'Note: It is due.',
  },
  'numbers in words': {
    body: item(9, 0, 'It is due.') + item(9, 0, 'It is paid.'),
    options: numbered('<w:numFmt w:val="ordinalText"/><w:lvlText w:val="%1"/>'),
    text: 'First It is due.\n\nSecond It is paid.',
  },
  'letters below a short sentence': {
    body: item(1, 0, 'Agreed.') + item(1, 1, 'a plan') + item(1, 1, 'a fund') + item(1, 0, 'Next.'),
    text: '1. Agreed.\n\n   (a) a plan\n\n   (b) a fund\n\n2. Next.',
  },
};

describe('a Word document with a rarer shape', () => {
  for (const [name, { body, options, text, found = [], confirm }] of Object.entries(SHAPES)) {
    it(`has ${name}`, () => {
      const report = imported(heading('Background') + body, options);
      assert.equal(bodyOf(report), `## Background\n\n${text}`);
      assert.deepEqual(foundIn(report), found);
      assert.deepEqual(report.proof.lost, []);
      const asked = report.confirm.join('\n');
      if (confirm) assert.match(asked, confirm);
      else assert.doesNotMatch(asked, /Word counts|linked in|can’t be read/);
    });
  }
});
