import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { applyFixes, type Fix } from '../../../../src/rules/fix.ts';
import { createParser } from '../../../../src/source/markdown/parser.ts';
import { pastedProblems } from '../../../../src/source/markdown/pasted/pasted-problems.ts';
import { renderText } from '../../../../src/source/markdown/render-text.ts';

const codes = (text: string): string[] => renderText(text).problems.map(({ code }) => code);
/** Of a report, which has a place for notes. */
const ofReport = (text: string) => pastedProblems(createParser().parse(text, {}), text.split('\n'));
const changed = (text: string, problems: readonly { readonly fix?: Fix }[]): string =>
  applyFixes(
    text,
    problems.flatMap(({ fix }) => fix ?? []),
  ).text;
const once = (text: string): string => changed(text, renderText(text).problems);

/** As `--fix` does, until there is nothing left to change. */
function fixed(text: string): string {
  let now = text;
  for (let round = 0; round < 8; round++) {
    const next = once(now);
    if (next === now) break;
    now = next;
  }
  return now;
}

describe('notes with the marks of another program', () => {
  const right = '1. It is due.[^1]\n\n[^1]: In May.';
  const texts: [why: string, text: string, right: string][] = [
    ['in square brackets', '1. It is due.[1]\n\n[1] In May.', right],
    ['with a colon', '1. It is due.[1]\n\n[1]: In May.', right],
    ['escaped', '1. It is due.\\[1\\]\n\n\\[1\\] In May.', right],
    ['raised', '1. It is due.¹\n\n¹ In May.', right],
    ['raised by signs', '1. It is due.^1^\n\n^1^ In May.', right],
    ['as links of Word', '1. It is due.[[1]](#_ftn1)\n\n[[1]](#_ftnref1) In May.', right],
    ['as links with escapes', '1. It is due.[\\[1\\]](#_ftn1)\n\n[\\[1\\]](#_ftnref1) In May.', right],
    ['two in one paragraph', 'Due.[1] Late.[2]\n\n[1] In May.\n[2] In June.', 'Due.[^1] Late.[^2]\n\n[^1]: In May.\n\n[^2]: In June.'],
  ]; // prettier-ignore
  for (const [why, text, now] of texts) {
    it(why, () => {
      assert.deepEqual(
        ofReport(text).map(({ code }) => code),
        ['pasted-note'],
      );
      assert.equal(changed(text, ofReport(text)), now);
    });
  }
  for (const honest of [
    'See item [3].\n\n[2020] was a year.',
    'It is 5 m².\n\n² is for metres.',
    '[1] In May.',
    'It is due.[^1]\n\n[^1]: In May.',
  ]) {
    it(`leaves ${JSON.stringify(honest)}`, () => {
      assert.ok(ofReport(honest).every(({ code }) => code !== 'pasted-note'));
    });
  }
});

describe('notes that were typed without a note of Markdown', () => {
  for (const [text, line] of [
    ['It is due (1).\n\n(1) In May.', 3],
    ['It is due(1) now.\n\nMore.\n\n(1) In May.\n\n(2) In June.', 5],
    ['It is due.*\n\n* In May.', 3],
    ['It is due*.\n\n\\* In May.', 3],
    ['It is due.**\n\n** In May.', 3],
    ['It is due.†\n\n† In May.', 3],
    ['It is due.1\n\n1 In May.', 3],
    ['| A | B |\n| --- | --- |\n| x* | 1 |\n\n* Provisional.\n\nMore.', 5],
    ['2022* and 5%*\n\n\\* Provisional', 3],
  ] as const) {
    it(JSON.stringify(text), () => {
      const problems = ofReport(text);
      assert.deepEqual(
        problems.map((problem) => [problem.line, problem.code, problem.fix]),
        [[line, 'pasted-note', undefined]],
      );
      assert.match(problems[0]?.message ?? '', /Write \[\^1\] where the note is meant/);
    });
  }
  for (const text of [
    'By section 3(1) and option (1).\n\n(1) Do this.',
    'Either (1) now or (2) later.\n\n(1) Now.\n\n(2) Later.',
    'A 5* hotel.\n\n* one\n* two',
    'A 5* hotel\n\n* one',
    'In May 1.\n\n1 Park Row is open.',
    '(1) It is due.\n\n(2) It is paid.',
    'It is due (1).\n\n(1) In May.\n\nMore.',
    'It is due (see note 1).\n\nNote 1: In May.',
  ]) {
    it(`${JSON.stringify(text)} has none`, () => assert.deepEqual(codes(text), []));
  }
});

it('a text without a place for notes has one message for a note, however it is written', () => {
  for (const text of [
    'It is due.[1]\n\n[1] In May.',
    'It is due (1).\n\n(1) In May.',
    'It is due.[^1]\n\n[^1]: In May.',
    'It is due.[^1]',
  ]) {
    const { problems } = renderText(text);
    assert.deepEqual(
      problems.map(({ code, fix }) => [code, fix]),
      [['note-misplaced', undefined]],
      text,
    );
  }
});

describe('the mark of a note that is nowhere', () => {
  for (const text of [
    'It is due.¹ More.',
    'It is due¹, and late.²',
    '| A | B |\n| --- | --- |\n| Staff¹ | 1 |',
  ]) {
    it(JSON.stringify(text), () =>
      assert.deepEqual(
        ofReport(text).map(({ code }) => code),
        ['pasted-note'],
      ),
    );
  }
  for (const honest of [
    '5 m² and 6 metres³',
    'E = mc²',
    'x¹ and R²',
    'Area in km¹',
    '| A | B |\n| --- | --- |\n| Staff¹ | 1 |\n| ¹ Provisional | |',
  ]) {
    it(`leaves ${JSON.stringify(honest)}`, () =>
      assert.deepEqual(
        ofReport(honest).map(({ code }) => code),
        [],
      ));
  }
});

describe('a sign that becomes a bullet or a quotation', () => {
  for (const [text, where] of [
    ['Costs rose by 3%\n+ growth of 2%\n+ inflation', '2:1 plus'],
    ['Costs rose.\n\n+ growth', '3:1 plus'],
    ['1. Spend of £3,000\n   + £2,000 growth', '2:4 plus'],
    ['- £3m base\n+ £2m growth', '2:1 plus'],
    ['The variance is:\n\n- £2,000', '3:1 minus'],
    ['The variance is\n- 3.5% on roads', '2:1 minus'],
    ['We pay 12\n* 3', '2:1 times'],
    ['It is\n\n> 5% growth', '3:1 more than'],
  ] as const) {
    it(JSON.stringify(text), () => {
      const found = renderText(text).problems.map(
        ({ line, column, code, message }) =>
          `${line}:${column} ${/“([a-z ]+)”/.exec(message)?.[1]} ${code}`,
      );
      assert.deepEqual(found, [`${where} sign-as-bullet`]);
    });
  }
  for (const text of [
    'The board will\n- note it\n- agree it',
    'The costs are\n- £2,000 for roads\n- £3,000 for parks',
    'The costs:\n- £2,000 for roads',
    'The scores:\n\n- 5%\n- 7%',
    '+ a plan\n+ a fund',
    '- a plan\n  + a part',
    '> 5 people said so.',
    '> The budget',
  ]) {
    it(`${JSON.stringify(text)} has none`, () => assert.deepEqual(codes(text), []));
  }
});

describe('struck words are found, and no change makes them count again', () => {
  for (const text of [
    'In ~~May~~ June',
    'In~~May~~',
    '| A |\n| --- |\n| ~~May~~ |',
    'In ~May~ June',
    'It is ~~ not closed, or ~~so it seems',
    'S\u0336e\u0336e\u0336 it',
  ]) {
    it(JSON.stringify(text), () => assert.deepEqual(codes(text), ['text-struck']));
  }
  for (const text of [
    'In <s>May</s> June',
    '<p>In <del>May</del> June</p>',
    '<p>In <span style="text-decoration: line-through">May</span> June</p>',
    'In <span style="display:none">May</span> June',
  ]) {
    it(`${JSON.stringify(text)} is left to a hand`, () => {
      const { problems } = renderText(text);
      assert.deepEqual(
        problems.map(({ code, fix }) => [code, fix]),
        [['html-in-markdown', undefined]],
      );
    });
  }
  for (const text of ['About ~10% to ~20%', 'H~2~O', 'See ~/files~ and x~y~z', 'A \\~~ sign']) {
    it(`${JSON.stringify(text)} has none`, () => assert.deepEqual(codes(text), []));
  }
});

describe('bullets that Word leaves become a list', () => {
  const texts: [why: string, text: string, right: string][] = [
    ['of two levels', 'It has:\n•\ta plan, with\no\tone part;\n•\ta fund.', 'It has:\n- a plan, with\n  - one part;\n- a fund.'],
    ['of a symbol font', 'It has:\n\uF0B7\ta plan;\n\uF0A7\tone part.', 'It has:\n- a plan;\n  - one part.'],
    ['below a number', '1. It has:\n   • a plan\n   • a fund', '1. It has:\n   - a plan\n   - a fund'],
    ['without a blank', '•A plan\n•A fund', '- A plan\n- A fund'],
    ['dashes', 'It has:\n– a plan\n– a fund', 'It has:\n- a plan\n- a fund'],
    ['arrows below a number', '1. It has:\n   → a plan\n   → a fund', '1. It has:\n   - a plan\n   - a fund'],
    ['ticks, which say something', 'It has:\n✓ a plan\n✗ a fund', 'It has:\n- ✓ a plan\n- ✗ a fund'],
    ['stars without a blank', 'It has:\n*a plan;\n*a fund.', 'It has:\n- a plan;\n- a fund.'],
    ['hyphens without a blank', '-a plan\n-a fund', '- a plan\n- a fund'],
    ['paragraphs', 'It has:\n\n– a plan\n\n– a fund', 'It has:\n\n- a plan\n\n- a fund'],
    ['in one line that begins with one', 'Text.\n\n• a plan; • a fund', 'Text.\n\n- a plan;\n- a fund'],
    ['the letter o', 'It has:\no a plan\no a fund', 'It has:\n- a plan\n- a fund'],
    ['the letter o in paragraphs', 'o  A plan\n\no  A fund', '- A plan\n\n- A fund'],
    ['dots', '· a plan\n· a fund', '- a plan\n- a fund'],
    ['one dot', 'Text.\n\n· A plan', 'Text.\n\n- A plan'],
    ['letters for signs of a symbol font', 'It has:\nØ A plan\nØ A fund', 'It has:\n- A plan\n- A fund'],
    ['levels that tabs set apart', '•\tOne\n\to\tInner\n\t\t▪\tInmost\n•\tTwo', '- One\n  - Inner\n    - Inmost\n- Two'],
    ['the letter o below a point', '* One\n   o Inner\n   o Inner two\n* Two', '* One\n   - Inner\n   - Inner two\n* Two'],
    ['hyphens of other programs', '‐ A plan\n‐ A fund', '- A plan\n- A fund'],
    ['dashes with a tab', '–\ta plan\n–\ta fund', '- a plan\n- a fund'],
  ]; // prettier-ignore
  for (const [why, text, right] of texts) {
    it(why, () => {
      assert.equal(fixed(text), right);
      assert.deepEqual(codes(right), []);
      const words = (all: string) => all.match(/[A-Za-z]{2,}|\d+/g);
      assert.deepEqual(words(right), words(text));
    });
  }
  it('in one line are one message', () =>
    assert.deepEqual(codes('Text.\n\n• a plan; • a fund; • a road'), ['pasted-bullet']));
  const honest = [
    '5 · 6',
    'The sum of 5\n· 6 is',
    'a plan\no so',
    'It was Smith\nv Jones, and Brown\nagainst Green',
    'The case is:\nv Jones',
    'At least 5\n· 6 and\n· 7',
    '– said late –',
    'He came\n– late –\nand left',
    '→ See the map.',
    '*See the note\nbelow',
    'It was:\n*very* late and\n*late* again',
    'It was:\n-5 degrees\n-6 degrees',
    '– One.\n\nTwo.\n\n– Three.',
    'Home | About\nyes | no',
    'It closed.  It opens\nin May.  All may come\nto it.  It is free.',
    'A road  here\nB',
    'In 2020 it was\n3.Of these, none.',
    'Home • About',
    '```\n• x\n```',
  ];
  for (const text of honest) {
    it(`${JSON.stringify(text)} is none`, () => assert.deepEqual(codes(text), []));
  }
});

describe('the same sign before lines that follow each other is one mistake', () => {
  for (const sign of [
    '• ',
    '\uF0B7\t',
    '◆ ',
    '⮚ ',
    '➔ ',
    '&bull; ',
    '-- ',
    'ü\t',
    'Ø\t',
    'n\t',
    '□ ',
    '¨ ',
    '-\u00A0',
  ]) {
    it(JSON.stringify(sign), () => {
      const text = `It has:\n\n${sign}One part\n${sign}Two part\n\n${sign}Three part`;
      assert.equal(renderText(text).problems.length, 1);
      assert.match(
        fixed(text),
        /^It has:\n\n- (?:□ )?One part\n- (?:□ )?Two part\n\n- (?:□ )?Three part$/,
      );
    });
  }
  it('is two where words are between', () => {
    assert.equal(codes('• One\n• Two\n\nThen\n\n• One\n• Two').length, 2);
  });
});

describe('headings of other programs', () => {
  for (const [text, right] of [
    ['== Costs ==', '## Costs'],
    ['h3. Costs', '### Costs'],
    ['＃＃ Costs', '## Costs'],
    ['\\### Costs', '### Costs'],
    ['**## Costs**', '## Costs'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(codes(`${text}\n\nIt is due.`), ['heading-unmarked']);
      assert.equal(fixed(`${text}\n\nIt is due.`), `${right}\n\nIt is due.`);
    });
  }
  it('without words are found', () => assert.deepEqual(codes('###\n\nA.'), ['heading-accidental']));
  for (const honest of ['A == B', '# 1 of 2 is\nleft', 'h2o. Water', '\\# is a sign']) {
    it(`leaves ${JSON.stringify(honest)}`, () => {
      assert.ok(!codes(honest).includes('heading-unmarked'));
    });
  }
});

describe('tables with other signs between their cells', () => {
  const right = '| Ward | Cost |\n| --- | --- |\n| North | 5 |\n| South | 6 |';
  for (const text of [
    right.replaceAll('|', '¦'),
    right.replaceAll('|', '\\|'),
    'Ward,Cost\nNorth,5\nSouth,6',
    'Ward;Cost\nNorth;5\nSouth;6',
    right.replaceAll('\n', '\n\n'),
  ]) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(codes(text), ['pasted-table']);
      assert.equal(fixed(text), right);
    });
  }
  it('leave an address', () =>
    assert.deepEqual(codes('Town Hall,High Street\nLeeds,LS1\nUK,Earth'), []));
});

describe('what is on printed pages alone', () => {
  for (const [code, text] of [
    ['page-number', 'It runs on\n\n3\n\nand ends.'],
    ['page-number', 'It ends.\n\n– 3 –\n\nIt begins.'],
    ['page-number', 'Purpose ........ 3\nDetail . . . . . . 14'],
    ['heading-unmarked', 'Some text.\n\nFINANCIAL IMPLICATIONS\n\nIt costs.'],
    [undefined, 'How many?\n\n3\n\nNone left.'],
    [undefined, 'It rose.\n\n2019/20\n\nIt fell.'],
    [undefined, 'Some text.\n\nNOT FOR PUBLICATION\n\nIt costs.'],
    [undefined, 'Some text.\n\nNASA\n\nIt costs.'],
    [undefined, 'One wait ...... and 3\ntwo.'],
  ] as const) {
    it(`${JSON.stringify(text)}: ${code ?? 'nothing'}`, () =>
      assert.deepEqual(codes(text), code === undefined ? [] : [code]));
  }
});

it('a picture of another site is found, since no page shows it', () => {
  assert.deepEqual(codes('![Map](https://x.example/map.png)'), ['image-missing']);
  assert.deepEqual(codes('![Map](map.png)'), []);
});

describe('signs that are meant', () => {
  for (const text of [
    'See [[2019] UKSC 5](https://x.example/a), [1] (https://x.example/b) and \\[x\\](https://x.example/c).',
    'It is 0.5** and 0.1*; a * b * c = 2 * 3.',
    'Open C:\\ drive, C++ and C:\\Users\\begin.',
    'If a == b, then a++ is 5.',
    'The code `**x**` and `&amp;amp;` and `[a] (https://x.example)`.',
    '```\nWhat is meant.\n```',
    'A 5* hotel and a 4* hotel.',
    'See [1][2] and [sic][2019] and [the plan].',
    'See [the plan][plan].\n\n[plan]: https://x.example',
    'From 10:30:45, in a ratio of a:b:c; see http://x.example/:a:b',
    'It costs $100, or US$200 to $3_000.',
  ]) {
    it(`${JSON.stringify(text)}`, () => assert.deepEqual(codes(text), []));
  }
});

describe('the numbers of a list are printed as they are written', () => {
  const texts: [text: string, found: string[]][] = [
    ['1. One\n2. Two\n4. Four\n5. Five', ['3:1 list-number']],
    ['3. Three\n4. Four', []],
    ['1. One\n1. Two\n1. Three', []],
    ['1. One\n2. Two\n2. Three', ['3:1 list-number']],
    ['- It has:\n  1. one\n  3. three\n- and', ['3:3 list-number']],
    ['1. One\n\nText.\n\n5. Five', []],
    ['1. One\n   - a\n   - b\n2. Two', []],
    ['i. one\nii. two\niv. four', ['3:1 letter-order']],
    ['a. one\nb. two\nd. four', ['3:1 letter-order']],
  ];
  for (const [text, found] of texts) {
    it(JSON.stringify(text), () => {
      const { problems } = renderText(text);
      assert.deepEqual(
        problems.map(({ line, column, code }) => `${line}:${column} ${code}`),
        found,
      );
    });
  }
});

describe('strokes and commas that make no table', () => {
  for (const text of [
    'A | B or C',
    'Home | News | Contact',
    'The value\n|x| + |y| counts.',
    '1,200,300\n1,200,400\n1,200,500',
    'He came, saw,\nwon, and left, and\nthen, at last, sat.',
    '| A | B |\n| --- | --- |\n| - | -- |\n| 1 | |',
  ]) {
    it(`${JSON.stringify(text)}`, () => assert.deepEqual(codes(text), []));
  }
});

describe('text that indentation makes into code', () => {
  it('is found', () => {
    assert.deepEqual(codes('He said:\n\n\tWalk on.'), ['text-as-code']);
    assert.deepEqual(codes('He said:\n\n    Walk on.'), ['text-as-code']);
  });
  it('a fence and a paragraph of a list are none', () => {
    assert.deepEqual(codes('```\n    x\n```\n\n1. A.\n\n   B.'), []);
  });
});

describe('what other programs leave becomes Markdown', () => {
  const texts: [code: string, why: string, text: string, right: string][] = [
    ['pasted-bullet', 'in one line', 'We will: • note it • agree it', 'We will:\n- note it\n- agree it'],
    ['paragraph-unnumbered', 'numbers of paragraphs without a stop', '1 The site is here.\n\n2 It is well.', '1. The site is here.\n\n2. It is well.'],
    ['paragraph-unnumbered', 'numbers of paragraphs in bold', '**1.** The site.\n\n**2.** Its cost.', '1. The site.\n\n2. Its cost.'],
    ['pasted-sign', 'numbers without a blank', '1. One\n2.Two\n3.Three', '1. One\n2. Two\n3. Three'],
    ['html-in-markdown', 'what Google Docs wraps all in', '<b style="font-weight:normal" id="docs-1"><span>One</span> <b>two</b></b>', 'One **two**'],
    ['pasted-table', 'of blanks', 'Ward   Cost   Year\nNorth  £10    2026\nSouth  £20    2027', '| Ward | Cost | Year |\n| --- | --- | --- |\n| North | £10 | 2026 |\n| South | £20 | 2027 |'],
    ['pasted-table', 'of strokes between cells alone', 'Ward | Cost\nNorth | 10\nSouth | 20', '| Ward | Cost |\n| --- | --- |\n| North | 10 |\n| South | 20 |'],
    ['html-in-markdown', 'signs of HTML', 'A <b>bold </b>9<sup>th</sup><br>H<sub>2</sub>O', 'A **bold** 9^th^\\\nH~2~O'],
    ['html-in-markdown', 'ends of lines', 'One<br>two<br/>three<br />\nfour', 'One\\\ntwo\\\nthree\\\nfour'],
    ['html-in-markdown', 'an end of the last line', 'One <b>two</b><br>', 'One **two** '],
    ['pasted-sign', 'numbers without a stop', '1 The site\n2 The plan', '1. The site\n2. The plan'],
    ['pasted-sign', 'numbers in brackets', '(1) the site\n(2) the plan', '(1) the site\n\n(2) the plan'],
    ['pasted-sign', 'numbers in brackets below a number', '1. It has\n   (1) the site\n   (2) the plan', '1. It has\n\n   (1) the site\n\n   (2) the plan'],
    ['html-in-markdown', 'a link', 'See <a href="https://x.example/a">the page</a>.', 'See [the page](https://x.example/a).'],
    ['html-in-markdown', 'spans', 'The <span style="color:red">word</span> <u>here</u>', 'The word here'],
    ['html-in-markdown', 'a list', 'It has\n<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>\nand', 'It has\n\n- a\n  - b\n- c\n\nand'],
    ['html-in-markdown', 'a list of letters', '<ol type="a"><li>x<li>y</ol>', '(a) x\n(b) y'],
    ['html-in-markdown', 'below a number', '1. It has:\n   <ul>\n   <li>x</li>\n   </ul>', '1. It has:\n\n   - x'],
    ['html-in-markdown', 'in a table', '| A |\n|---|\n| x<br>y |', '| A |\n|---|\n| x / y |'],
    ['html-in-markdown', 'paragraphs of Word', '<p class=MsoNormal>One\nline<o:p></o:p></p>\n<p>Two &lt;b&gt;</p>', 'One line\n\nTwo \\<b>'],
    ['html-in-markdown', 'a table with merged cells', '<table><tr><th rowspan=2>A</th><th colspan=2>B</th></tr><tr><th>c</th><th>d|e</th></tr><tr><td>1</td><td></td><td>3</td></tr></table>', '| A | B ||\n| ^^ | c | d\\|e |\n| --- | --- | --- |\n| 1 |  | 3 |'],
    ['pasted-table', 'of lines', '+----+----+\n| A  | B  |\n+====+====+\n| 1  | 2  |\n| x  |    |\n+----+----+', '| A | B |\n| --- | --- |\n| 1 x | 2 |'],
    ['pasted-table', 'of tabs', 'A\tB\tC\n1\t\t3', '| A | B | C |\n| --- | --- | --- |\n| 1 |  | 3 |'],
    ['pasted-table', 'of hyphens', '  A     B\n---   ---\n  1     2', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
    ['pasted-table', 'with the caption of pandoc', '  A     B\n---   ---\n  1     2\n\n: Costs', '[Costs]\n\n| A | B |\n| --- | --- |\n| 1 | 2 |'],
    ['pasted-table', 'whose rows have several lines', '---------\nA    B\na    b\n---  ----\n1    x\n     y\n\n2    z\n---------', '| A a | B b |\n| --- | --- |\n| 1 | x y |\n| 2 | z |'],
    ['pasted-table', 'of commas', 'Year,People,Cost\n2020,"1,200",5\n2021,"1,300",6', '| Year | People | Cost |\n| --- | --- | --- |\n| 2020 | 1,200 | 5 |\n| 2021 | 1,300 | 6 |'],
    ['pasted-table', 'without a line of hyphens', '| A | B |\n| 1 | 2 |', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
    ['pasted-table', 'whose line of hyphens is too short', '| A | B | C |\n| --- | --- |\n| 1 | 2 | 3 |', '| A | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |'],
    ['pasted-table', 'with dashes for hyphens', '| A | B |\n| – | — |\n| 1 | 2 |', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
    ['pasted-table', 'right below a numbered paragraph', '1. Costs:\n| A | B |\n| --- | --- |\n| 1 | 2 |', '1. Costs:\n\n   | A | B |\n   | --- | --- |\n   | 1 | 2 |'],
    ['pasted-table', 'cut by an empty line', '| A | B |\n| --- | --- |\n| 1 | 2 |\n\n| 3 | 4 |', '| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |'],
    ['pasted-table', 'cut below its head', '| A | B |\n\n| --- | --- |\n| 1 | 2 |', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
    ['pasted-table', 'drawn with lines', '┌───┬───┐\n│ A │ B │\n├───┼───┤\n│ 1 │ 2 │\n└───┴───┘', '| A | B |\n| --- | --- |\n| 1 | 2 |'],
    ['table-ragged', 'with text right below', '| A | B |\n| --- | --- |\n| 1 | 2 |\nIt rose.', '| A | B |\n| --- | --- |\n| 1 | 2 |\n\nIt rose.'],
    ['text-as-code', 'a quotation', 'He said:\n\n\tWalk on.\n\n    And on.', 'He said:\n\n> Walk on.\n>\n> And on.'],
    ['text-as-code', 'too far in', '1. It has\n\n        a) one\n        b) two', '1. It has\n\n   a) one\n   b) two'],
    ['pasted-sign', 'a blank that keeps together', '1.\u00A0One\n2.\u00A0Two', '1. One\n2. Two'],
    ['pasted-sign', 'Word’s line break', 'One\u000Btwo', 'One\\\ntwo'],
    ['pasted-sign', 'a sign of no width', 'the A61\u200B and\u200E', 'the A61 and'],
    ['pasted-sign', 'escaped numbers', '1\\. One\n\n2\\. Two', '1. One\n\n2. Two'],
    ['pasted-sign', 'escaped quotes', 'He said \\“no\\”', 'He said “no”'],
    ['pasted-sign', 'attributes', '[One]{.underline} []{#a}two', 'One two'],
    ['pasted-sign', 'of a heading', '## One {#one .unnumbered}\n\nTwo', '## One\n\nTwo'],
    ['pasted-sign', 'a div', '::: {custom-style="Body"}\nOne\n:::', '\nOne\n'],
    ['pasted-sign', 'a last backslash', 'One\\', 'One'],
    ['pasted-sign', 'padded stars', 'So ** one ** and **two **', 'So **one** and **two** '],
    ['pasted-sign', 'a sign that was escaped twice', 'A &amp;amp; B', 'A &amp; B'],
    ['pasted-sign', 'pandoc’s blank', 'It is\\ due', 'It is due'],
    ['pasted-sign', 'stars between figures', 'The rate is 2*3*4', 'The rate is 2\\*3\\*4'],
    ['pasted-sign', 'marks of other Markdowns', 'So ==one== and ++two++', 'So one and two'],
    ['pasted-sign', 'a control character', 'One\u0000 and\u0007 two', 'One and two'],
    ['link-unread', 'a blank before the address', 'See [the budget] (https://x.example/a).', 'See [the budget](https://x.example/a).'],
    ['link-unread', 'brackets the wrong way round', 'See (the budget)[https://x.example/a].', 'See [the budget](https://x.example/a).'],
    ['link-unread', 'a blank in the address', 'See [the budget](https://x.example/a b.pdf).', 'See [the budget](https://x.example/a%20b.pdf).'],
    ['pasted-sign', 'a year', '1986. A good year.', '1986\\. A good year.'],
    ['pasted-sign', 'an address twice', 'x@y.example<mailto:x@y.example>', 'x@y.example'],
    ['heading-unmarked', 'bold', '## A\n\nOne.\n\n**The options**\n\nTwo.', '## A\n\nOne.\n\n### The options\n\nTwo.'],
    ['heading-unmarked', 'with a number', '1.\tPolicy\n1.1\tIt is.', '## 1. Policy\n\n1.1\tIt is.'],
    ['heading-accidental', 'a paragraph', 'One and\ntwo.\n---', 'One and\ntwo.\n\n---'],
    ['word-broken', 'that is whole elsewhere', 'A consul-\ntation. The consultation', 'A consultation. The consultation'],
  ]; // prettier-ignore
  for (const [code, why, text, right] of texts) {
    it(`${code}: ${why}`, () => {
      assert.ok(codes(text).includes(code), codes(text).join());
      assert.equal(fixed(text), right);
      assert.deepEqual(codes(right), []);
    });
  }

  const findings: [text: string, where: string][] = [
    ['It goes\nPage 3 of 12\non.', '2 page-number'],
    ['A consul-\ntation', '1 word-broken'],
    ['Open?\t☐ Yes ☒ No', '1 pasted-tick-box'],
    ['+--+--+\n| a | b\n+--+--+', '1 pasted-table'],
    ['--- ---\n1   2\n3   4\n--- ---', '1 pasted-table'],
    ['=== ===\nA   B\n=== ===\n1   2\n=== ===', '1 pasted-table'],
    ['| A | B |\n| --- | --- |\n| 1 |\n| 2 |', '3 table-ragged'],
    ['| A | B |\n| --- | --- |\n| C | D |\n| --- | --- |\n| 1 | 2 |', '4 table-ragged'],
    ['A <i>word', '1 html-in-markdown'],
    ['It is:\n\n```\nOne.\n\nTwo.', '3 text-as-code'],
    ['It is **due and late.', '1 pasted-sign'],
    ['**Note:**The budget', '1 pasted-sign'],
    ['See [the budget](https://x.example/a and more.', '1 link-unread'],
    ['One\n\n[[_TOC_]]', '3 pasted-sign'],
    ['See [[Budget]].', '1 pasted-sign'],
    ['It is {--late--} due.', '1 pasted-sign'],
    ['So \\textbf{all}.', '1 pasted-sign'],
    ['See [the plan][plan].', '1 link-unread'],
    ['See [the plan][] and more.', '1 link-unread'],
    ['See [the\nplan][the\nplan].', '1 link-unread'],
    ['![A map][map]', '1 link-unread'],
    ['This is :warning: late.', '1 pasted-sign'],
    ['Agreed :+1:', '1 pasted-sign'],
    ['> [!NOTE]\n> It is due.', '1 pasted-sign'],
    ['*[LCC]: Leeds City Council', '1 pasted-sign'],
    ['It is $x^2$.', '1 pasted-sign'],
    ['A picture \uFFFC here', '1 pasted-sign'],
    ['The sign \uF0E0 here', '1 pasted-sign'],
    ['::: {.exempt}\nOne\n:::', '1 passage-misplaced'],
  ];
  for (const [text, where] of findings) {
    it(`${JSON.stringify(text)} is left to a hand`, () => {
      const [first, ...others] = renderText(text).problems;
      assert.equal(`${first?.line} ${first?.code}`, where);
      assert.deepEqual([first?.fix, others], [undefined, []]);
    });
  }

  const honest = [
    'o is a word, and\na) is in running text',
    'He said (a) this and (b) that.',
    'Use `<b>` and `[x]{.y}`, `** z **`.',
    'If a <b and c> d, 5 < 6 > 4',
    'See <https://x.example> and \\<b>.',
    'The file_name, 5 * 3 and ~10% ~ 20%',
    'Short-\nand long-term plans',
    'The re\u00ADdevelopment of “Best value” – isn’t it…',
    '1986\\. A good year.',
    'Summary\n---\n\nText.',
    '1.2\u00A0million people came.',
    'H:\\folder\\file',
    'One\\\ntwo',
    '## A\n\n**Table 1: costs**\n\nText.\n\n**It is agreed.**\n\nText.',
    '- [open] first\n- [the map] second',
    '+44 113 222 4444',
    '1. One\n\n4\\. kept as words\n\n5\\. on purpose',
  ];
  for (const text of honest) {
    it(`${JSON.stringify(text)} is honest`, () => assert.deepEqual(codes(text), []));
  }

  /** In cells of several lines words change places, and the letters of such a list are its own. */
  const REORDERED = [
    'of lines',
    'whose rows have several lines',
    'with the caption of pandoc',
    'a list of letters',
    'that is whole elsewhere',
  ];

  it('without losing a word, in one go or several', () => {
    const part = fc.constantFrom(
      ...texts.filter(([, why]) => !REORDERED.includes(why)).map(([, , text]) => text),
      ...honest,
      ...['A paragraph.', '1. One', '(a) letter', '- bullet', '    code', '| x | y |', '> said', '', '**'],
    ); // prettier-ignore
    const glue = fc.constantFrom('\n', '\n\n', ' ', '\r\n', '\n   ');
    fc.assert(
      fc.property(fc.array(fc.tuple(part, glue), { minLength: 1, maxLength: 5 }), (parts) => {
        const text = parts.flat().join('').replace(/\r\n/g, '\n');
        const right = fixed(text);
        assert.equal(once(right), right, 'nothing is left to change');
        assert.ok(renderText(right).problems.every(({ fix }) => !fix));
        assert.ok(
          isWithin(lettersOf(withoutAddresses(right)), lettersOf(text)),
          'nothing is added',
        );
        assert.ok(isWithin(lettersOf(withoutMarks(text)), lettersOf(right)), 'no word is lost');
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A text without what may be taken out of it: tags, entities, attributes, second addresses and bullets. */
const withoutMarks = (text: string): string =>
  text
    .replace(/<[^<>]*>/g, '')
    .replace(/&\w+;/g, '')
    .replace(/\{[^{}]*\}/g, '')
    .replace(/(^|\s)o(?=\s)/g, '');

/** Those of links were in their tags. */
const withoutAddresses = (text: string): string => text.replace(/\]\([^()]*\)/g, ']');

/** Whether all of a text is in another, in its order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return at === part.length;
}

describe('a change of a table', () => {
  for (const text of [
    'We will.\n   1.\tPolicy\n1.1\tIt is.\n| 1 | 2 |\n> | --- | --- |',
    '1.1\tIt is.\n   | --- | --- |\n--- | ---\n--- | ---\n| A | B |',
    '| A | B |\n| --- | --- |\n| 1 | 2 |\n\n| 3 | 4 |',
  ]) {
    it(`changes something: ${JSON.stringify(text)}`, () => {
      const { problems } = renderText(text);
      assert.ok(problems.some(({ code }) => code === 'pasted-table'));
      for (const { fix } of problems) if (fix) assert.notEqual(fix.from, fix.to);
    });
  }
});

describe('letters of a list that skip one', () => {
  for (const text of [
    '(a) one\n(c) two',
    '1. A:\n\n   (a) one\n\n   (d) two',
    '- x\n  i. one\n  iii. two',
  ]) {
    it(`are found in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(codes(text), ['letter-order']);
    });
  }
  for (const text of [
    'A. Smith spoke.\n\nC. Jones spoke.',
    '(a) one\n(b) two',
    '(a) one\n\nIt went on.\n\n(c) two',
    '(a) one\n(z) two',
    '1 Mill Lane\n\n2 Mill Lane',
    '1 The site is here.\n\n3 It is well.',
  ]) {
    it(`are none in ${JSON.stringify(text)}`, () => assert.deepEqual(codes(text), []));
  }
});
