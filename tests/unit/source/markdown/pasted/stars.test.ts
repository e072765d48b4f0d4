import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render, said } from '../rendered-report.ts';

const signs = (source: string): string[] =>
  said(render(`${source}\n`)).filter((one) => / pasted-sign$/.test(one));

describe('stars that multiply and would be lost', () => {
  const cases: readonly [source: string, right: string][] = [
    ['The yards are 12*8 m and 10*6 m.', 'The yards are 12\\*8 m and 10\\*6 m.'],
    ['Each has 3*2 seats, others 4*2 seats.', 'Each has 3\\*2 seats, others 4\\*2 seats.'],
    ['24*7 cover and 52*5.5 days', '24\\*7 cover and 52\\*5.5 days'],
    ['Codes A*B and C*D.', 'Codes A\\*B and C\\*D.'],
    ['Codes A*B*C', 'Codes A\\*B\\*C'],
    ['Price*Volume*Mix', 'Price\\*Volume\\*Mix'],
    ['It is Rate*Hours*Weeks for each.', 'It is Rate\\*Hours\\*Weeks for each.'],
    ['It is £12*4*52', 'It is £12\\*4\\*52'],
    ['12**8 and 10**6', '12\\*\\*8 and 10\\*\\*6'],
    ['(12+4)*(3) and (5)*(6)', '(12+4)\\*(3) and (5)\\*(6)'],
    ['*Of note*: 12*8-10*6', '*Of note*: 12\\*8-10\\*6'],
  ];
  for (const [source, right] of cases) {
    it(source, () => {
      const [first, ...more] = render(`${source}\n`).problems;
      assert.deepEqual(more, []);
      assert.ok(first?.fix);
      const { column, from, to } = first.fix;
      const before = source.slice(0, column - 1);
      assert.equal(before + to + source.slice(before.length + from.length), right);
    });
  }
  it('over two lines, where the officer decides', () => {
    assert.deepEqual(signs('The yards are 12*8 m and\n10*6 m.'), ['1:17 pasted-sign']);
  });

  for (const honest of [
    '3 * 2 and 4 * 2',
    'Grades A*, A* and B',
    'Article 6*bis* is',
    're*open*ed it',
    'Recommendation*s* to',
    'Mac*Donald*s shops',
    'sub*Section*s of',
    'e*Learning* courses',
    '*12 miles* of road',
    '**212 miles** of road',
    '*R v Smith* [2012]',
    'See **2.1**(a) and *2.1*(a) here',
    'Part (a)*or* (b)',
    'Section 3(*a*)(*b*)',
    'a 3* hotel and a 4* hotel',
    '12\\*8 and 10\\*6',
    'Type `12*8 and 10*6`',
    '3 **5** 7 *9* 11',
    '5%*5 of 6*',
    'The **a**b and **1**st',
  ]) {
    it(`are not found in: ${honest}`, () => assert.deepEqual(signs(honest), []));
  }
});

describe('stars of bold words that end or begin nowhere', () => {
  for (const [source, place] of [
    ['The council treats **212 miles of road.', '1:20'],
    ['It costs **£3 a year.', '1:10'],
    ['It costs **$3 a year.', '1:10'],
    ['The council treats **road when', '1:20'],
    ['The grit is wet**.', '1:16'],
    ['The routes would be**:', '1:20'],
    ['Dialling codes of **212 miles of road.', '1:19'],
    ['It is wet** and cold.', '1:10'],
    ['It is “wet”** and cold.', '1:12'],
  ] as const) {
    it(source, () => assert.deepEqual(signs(source), [`${place} pasted-sign`]));
  }
  it('say how stars that are to be read are written', () => {
    const [problem] = render('It costs **£3 a year.\n').problems;
    assert.match(problem?.message ?? '', /write a backslash before each: \\\*\\\*\.$/);
  });

  for (const honest of [
    '**212 miles** of road',
    'Councillor Smith**\n\nOf these, ** by video link',
    'Councillor Smith**\n\n\\*\\* by video link',
    'Smith\\*\\*',
    'It costs £212**.\n\nSee **2025',
    'It is 0.5** and 0.1*.',
    'It is 0.5%** of all.',
    'Of the pupils, 12 had A* and 3 had A**.',
    'Three had A** or A**, and one “A**”.',
    'Dial **21 to stop it, and *#06# for its number.',
    'Press “**21” to stop it.',
    'To divert it, **61*number#.',
    'It is \\*\\*212 and \\*\\*road.',
    'The grit is wet\\*\\*.',
    'See **2.1**, (**1.2**) and “**1.3**”.',
  ]) {
    it(`are not found in: ${honest}`, () => assert.deepEqual(signs(honest), []));
  }
});
