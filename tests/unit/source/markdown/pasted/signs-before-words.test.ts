import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderText } from '../../../../../src/source/markdown/render-text.ts';
import { codes, fixed } from './changed-text.ts';

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
