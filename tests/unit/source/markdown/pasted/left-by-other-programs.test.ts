import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { renderText } from '../../../../../src/source/markdown/render-text.ts';
import { codes, fixed, once } from './changed-text.ts';

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
    ['link-unread', 'a bracket in the address that ends nowhere', 'See [the plan](https://x.example/plan(1.pdf) for it.', 'See [the plan](https://x.example/plan%281.pdf) for it.'],
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
