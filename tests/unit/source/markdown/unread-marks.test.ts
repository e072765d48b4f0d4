import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes } from '../../../../src/rules/fix.ts';
import type { TextProblem } from '../../../../src/source/markdown/problem.ts';
import { renderReport } from '../../../../src/source/markdown/render-report.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';

/** Of a report whose paragraphs are numbered through, below its first heading. */
const ABOVE = '## Purpose\n\n';
const problemsOf = (text: string): readonly TextProblem[] =>
  renderReport(ABOVE + text, {
    template: {
      numbering: 'continuous',
      sections: [{ heading: 'Purpose', numbered: true, required: true }],
      asks: [],
      fields: [],
    },
    resolve: () => undefined,
    withhold: () => '' as SafeHtml,
  }).problems;
const found = (text: string): string[] =>
  problemsOf(text).map(({ line, code }) => `${line - 2} ${code}`);

/** One message at its line; its change leaves nothing to be said, or there is none. */
function isOne(text: string, where: string, right?: string): void {
  const problems = problemsOf(text);
  assert.deepEqual(found(text), [where], JSON.stringify(problems));
  const fixes = problems.flatMap(({ fix }) => fix ?? []);
  if (right === undefined) {
    assert.deepEqual(fixes, []);
    return;
  }
  assert.equal(applyFixes(ABOVE + text, fixes).text.slice(ABOVE.length), right);
  assert.deepEqual(found(right), []);
}

const RIGHT = '1. It is due.\n\n2. It is paid.';

describe('numbers of paragraphs with another sign, from the first on', () => {
  for (const text of [
    '1: It is due.\n\n2: It is paid.',
    '1 - It is due.\n\n2 - It is paid.',
    '1 – It is due.\n\n2 – It is paid.',
    '1.. It is due.\n\n2.. It is paid.',
    '1） It is due.\n\n2） It is paid.',
    '1。It is due.\n\n2。It is paid.',
    '1 . It is due.\n\n2 . It is paid.',
    '1 .It is due.\n\n2 .It is paid.',
    '1.0 It is due.\n\n2.0 It is paid.',
    '.1 It is due.\n\n.2 It is paid.',
    '#1 It is due.\n\n#2 It is paid.',
    '¶1 It is due.\n\n¶2 It is paid.',
    '[1] It is due.\n\n[2] It is paid.',
    '1It is due.\n\n2It is paid.',
    '(1.) It is due.\n\n(2.) It is paid.',
    '1.) It is due.\n\n2.) It is paid.',
    '1.- It is due.\n\n2.- It is paid.',
    '1/ It is due.\n\n2/ It is paid.',
    '1º It is due.\n\n2º It is paid.',
    '<1> It is due.\n\n<2> It is paid.',
    '{1} It is due.\n\n{2} It is paid.',
    '1.It is due.\n\n2.It is paid.',
  ]) {
    it(JSON.stringify(text), () => isOne(text, '1 paragraph-unnumbered', RIGHT));
  }
  it('in bold with the words', () =>
    isOne(
      '**1. It is due.**\n\n**2. It is paid.**',
      '1 paragraph-unnumbered',
      '1. **It is due.**\n\n2. **It is paid.**',
    ));
  for (const text of [
    '1: It is due.\n2: It is paid.',
    '1 – It is due.\n2 – It is paid.',
    '**1.** It is due.\n**2.** It is paid.',
  ]) {
    it(`${JSON.stringify(text)} in lines`, () =>
      isOne(text, '1 pasted-sign', '1. It is due.\n2. It is paid.'));
  }
  for (const honest of [
    '1 – Poor\n\n2 – Fair\n\n3 – Good',
    '2020: It rose.\n\n2021: It fell.',
    '1 May: It is due.\n\n2 June: It is paid.',
    '1 – 31 March is a month of events.\n\n2 – 5 April is a weekend of events.',
    '3D printing is due.\n\n4K screens are paid.',
    '5 - 6 people came.\n\n6 - 7 people left.',
    '[1] Smith, A plan, 2020.',
  ]) {
    it(`${JSON.stringify(honest)} has none`, () => assert.deepEqual(found(honest), []));
  }
});

describe('a number in the middle of a line', () => {
  for (const [text, where, right] of [
    ['1. It is due. 2. It is paid.', '1 paragraph-unnumbered', RIGHT],
    ['1. It is due. 2. It is paid.\n\n3. It is late.', '1 paragraph-unnumbered', `${RIGHT}\n\n3. It is late.`],
    ['1. It is due.\n2. It is paid. 3. It is late.', '2 paragraph-unnumbered', '1. It is due.\n2. It is paid.\n\n3. It is late.'],
  ] as const) {
    it(JSON.stringify(text), () => isOne(text, where, right));
  }
  for (const honest of [
    '1. See section 1. 2. It is paid.\n\n2. It is late.',
    '1. The price is 2. It was 3.',
    '1. The target is 95%. 2 wards met it.',
  ]) {
    it(`${JSON.stringify(honest)} is none`, () => assert.deepEqual(found(honest), []));
  }
}); // prettier-ignore

describe('a heading of one sign without a space', () => {
  for (const text of ['1. One.\n\n#Finance\n\n2. Two.', '1. One.\n\n#Finance and law\n\n2. Two.']) {
    it(`is found as what it is: ${JSON.stringify(text)}`, () => isOne(text, '3 heading-level'));
  }
  for (const honest of [
    '1. One.\n\n### Finance\n\n2. Two.',
    '1. The tag is #Finance.\n\n2. #Finance is a tag.',
    '1. One:\n\n   #Finance\n\n2. Two.',
  ]) {
    it(`${JSON.stringify(honest)} is meant`, () => assert.deepEqual(found(honest), []));
  }
  it('is no name for a network', () => {
    for (const text of ['#OurTown', '#ourtown', '\\#Finance']) assert.deepEqual(found(text), []);
  });
});

describe('a heading within a list', () => {
  it('is found at its line', () => isOne('1. ## Costs\n\n   It is due.', '1 heading-accidental'));
  it('is found in a point', () => isOne('- ### Costs\n- More', '1 heading-accidental'));
  it('is a section where the template has it', () => {
    const { problems } = renderReport('1. ## Purpose\n\n1. It is due.', {
      template: {
        sections: [{ heading: 'Purpose', numbered: true, required: true }],
        asks: [],
        fields: [],
      },
      resolve: () => undefined,
      withhold: () => '' as SafeHtml,
    });
    assert.deepEqual(
      problems.map(({ line, code }) => `${line} ${code}`),
      ['1 section-misspelt'],
    );
  });
  it('behind a bullet of Word', () =>
    isOne('1. One.\n\n• ### Costs\n\n2. It is.', '3 heading-unmarked', '1. One.\n\n### Costs\n\n2. It is.'));
  it('in a cell', () =>
    isOne(
      '| ## A | B |\n| --- | --- |\n| 1 | 2 |',
      '1 pasted-sign',
      '| A | B |\n| --- | --- |\n| 1 | 2 |',
    ));
}); // prettier-ignore

describe('marks that end nowhere', () => {
  for (const text of [
    '1. The `budget is due.',
    '1. Mr O`Brien came.',
    '1. It is ``due now.',
    '1. It is *due now.',
    '1. It is _due now.',
    '1. It is __due now.',
    '1. It is ***due** now.',
  ]) {
    it(JSON.stringify(text), () => isOne(text, '1 pasted-sign'));
  }
  for (const honest of [
    '1. Write `a*b` and `_x` for it.',
    '1. The cost is £5 * 3, and _id is a field.',
    '1. Prices marked * are net, and *all* are due.',
    '| Cost | Note |\n| --- | --- |\n| 5 *net | y |',
    '1. It is *very late*, and **due**; ***both***.',
    '1. https://x.example/a_b_c*d and a_b_c.',
    '1. Write \\`x here.',
  ]) {
    it(`${JSON.stringify(honest)} is meant`, () => assert.deepEqual(found(honest), []));
  }
});

describe('names of signs and raised signs without their end', () => {
  for (const [text, right] of [
    ['Smith &amp Sons', 'Smith &amp; Sons'],
    ['It is&nbspdue.', 'It is&nbsp;due.'],
    ['Costs &pound100 a day.', 'Costs &pound;100 a day.'],
    ['1. Text &copy and &pound;40.', '1. Text &copy; and &pound;40.'],
    ['1. Smith &amp Sons and &euro;9.', '1. Smith &amp; Sons and &euro;9.'],
    ['The council&#8217 plan', 'The council&#8217; plan'],
    ['On the 9^th of May.', 'On the 9^th^ of May.'],
    ['An area of 5 m^2 in all.', 'An area of 5 m^2^ in all.'],
    ['As CO~2 is', 'As CO~2~ is'],
    ['One\\ \ntwo', 'One\\\ntwo'],
  ] as const) {
    it(text, () => isOne(text, '1 pasted-sign', right));
  }
  for (const text of ['%% ask Jo %%', '[b]Due[/b] now.', '[url=https://x.example]the plan[/url]']) {
    it(`${text} is left to a hand`, () => isOne(text, '1 pasted-sign'));
  }
  for (const honest of [
    'R&D, Q&A, AT&T; Marks & Spencer, Parks &regional',
    'The rate is 5^2 = 25, and £5m^2.',
    'About ~10 people; H~2~O; x~y.',
    '50%% of it.',
    'The [b] and [i] of it.',
  ]) {
    it(`${honest} is meant`, () => assert.deepEqual(found(honest), []));
  }
});

describe('links as other programs write them', () => {
  const right = 'See [the plan](https://x.example/a).';
  for (const text of [
    'See <the plan>(https://x.example/a).',
    'See [https://x.example/a the plan].',
    'See [the plan|https://x.example/a].',
    'See [the plan]<https://x.example/a>.',
    'See [the plan]{https://x.example/a}.',
    'See [the plan]:(https://x.example/a).',
    'See ((the plan))[https://x.example/a].',
    'See [[the plan](https://x.example/a).',
    'See "the plan":https://x.example/a.',
    'See [the plan](https//x.example/a).',
    'See [the plan](https://https://x.example/a).',
  ]) {
    it(text, () => isOne(text, '1 link-unread', right));
  }
  for (const text of [
    'See [the plan](mailto:a.b.example).',
    'See [the budget https://x.example/a for more.',
    'See !(A map)[map.png]',
    '![A map](my map.png)',
    '![A map(map.png)',
    '!A map](map.png)',
  ]) {
    it(`${text} is left to a hand`, () => isOne(text, '1 link-unread'));
  }
  it('a picture apart from its file', () =>
    isOne('![A map] (map.png)', '1 link-unread', '![A map](map.png)'));
  it('a picture apart from its sign', () =>
    isOne('See ! [A map](map.png)', '1 link-unread', 'See ![A map](map.png)'));
  it('a file apart from its words', () =>
    isOne('See [the plan] (plan.pdf).', '1 link-unread', 'See [the plan](plan.pdf).'));
  for (const honest of [
    'See [https://x.example/a accessed 5 May 2026].',
    'Since [as of May, the site https://x.example/a is open].',
    'She said "the plan":it is late.',
    'See the plan (plan.pdf) and [the plan](plan.pdf), or [c] (d).',
    '[![A map](map.png)](https://x.example/a)',
    'The interval [0, 5) and (a, b].',
    '![A map\nof it](map.png "Map 1: The\nsite")',
    '[Cost of\nthe plan](./map) and more of it.',
  ]) {
    it(`${JSON.stringify(honest)} is meant`, () => assert.deepEqual(found(honest), []));
  }
});

describe('letters of one list in several forms', () => {
  const list = (first: string, second: string): string =>
    `1. It has:\n\n   ${first} one\n\n   ${second} two`;
  for (const [text, where, right] of [
    [list('(a)', 'b)'), '5 letter-order', list('(a)', '(b)')],
    [list('a)', 'b.'), '5 letter-order', list('a)', 'b)')],
    [list('a)', 'b'), '5 letter-order', list('a)', 'b)')],
    [list('(a)', '(a)'), '5 letter-order', undefined],
    ['a.It is due.\nb.It is paid.', '1 pasted-sign', 'a. It is due.\nb. It is paid.'],
    ['1. It has:\n\n   (a)one;\n\n   (b)two.', '3 pasted-sign', '1. It has:\n\n   (a) one;\n\n   (b) two.'],
  ] as const) {
    it(JSON.stringify(text), () => isOne(text, where, right));
  }
  for (const honest of [
    '(s)he came.\n\n(s)he left.',
    'A. Smith spoke.\n\nA. Jones spoke.',
    '1. Items (a)(i), (b)(ii) apply.',
    '1. It has:\n\n   (a) one:\n      (i) x\n      (ii) y\n   (b) two',
  ]) {
    it(`${JSON.stringify(honest)} has none`, () => assert.deepEqual(found(honest), []));
  }
}); // prettier-ignore

describe('a point too far in', () => {
  it('would run on', () => isOne('- One\n        - Two', '2 pasted-sign', '- One\n  - Two'));
  it('of other hyphens', () => isOne('It has:\n\n＊ One\n＊ Two', '3 pasted-bullet', 'It has:\n\n- One\n- Two'));
  it('is none where it is a list', () => assert.deepEqual(found('- One\n  - Two\n    - Three'), []));
}); // prettier-ignore

describe('a note and its mark', () => {
  it('with two names are one mistake', () =>
    isOne('1. It is due.[^1]\n\n[^2]: In May.', '1 note-missing'));
  it('in a list are put right', () =>
    isOne(
      '1. It is due.[^1]\n\n- [^1]: In May.',
      '3 pasted-note',
      '1. It is due.[^1]\n\n[^1]: In May.',
    ));
  it('are two where a note is missing twice', () =>
    assert.deepEqual(found('1. It is due.[^1] Or.[^3]\n\n[^2]: In May.'), [
      '3 note-unused',
      '1 note-missing',
      '1 note-missing',
    ]));
});

describe('what other programs write for themselves', () => {
  for (const [text, right] of [
    ['It is due. ^abc123', 'It is due.'],
    ['Above.\n\n==========\n\nBelow.', 'Above.\n\n---\n\nBelow.'],
    ['Above.\n\n———————\n\nBelow.', 'Above.\n\n---\n\nBelow.'],
  ] as const) {
    it(JSON.stringify(text), () => {
      const problems = problemsOf(text);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['pasted-sign'],
      );
      const fixes = problems.flatMap(({ fix }) => fix ?? []);
      assert.equal(applyFixes(ABOVE + text, fixes).text.slice(ABOVE.length), right);
    });
  }
  for (const text of [
    '!!! note\n    It is due.',
    '$$\nx = 1\n$$',
    '--- Page Break ---',
    '------Section Break (Next Page)------',
  ]) {
    it(`${JSON.stringify(text)} is left to a hand`, () => isOne(text, '1 pasted-sign'));
  }
  for (const honest of [
    '!!! It is urgent.',
    'It is x ^abc and y.',
    '$$ is a sign of money.',
    'Costs rose -- page break there.',
  ]) {
    it(`${honest} is meant`, () => assert.deepEqual(found(honest), []));
  }
  it('fields in the text are one mistake', () => {
    assert.deepEqual(found('It is.\n\n---\ntitle: Two\nreport-of: Head\n---\n\n1. It was.'), [
      '4 heading-accidental',
    ]);
  });
});

it('two tables that each have a fault of another program are one mistake', () => {
  assert.deepEqual(found('| A | B |\n+---+---+\n| 1 | 2 |'), ['1 pasted-table']);
  isOne(
    '|| A || B ||\n|| --- || --- ||\n|| 1 || 2 ||',
    '1 pasted-table',
    '| A | B |\n| --- | --- |\n| 1 | 2 |',
  );
});
