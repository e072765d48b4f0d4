import { applyFixes } from '../../../../src/rules/fix.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TEMPLATE, htmlOf, numbersIn, render, said } from './rendered-report.ts';

describe('paragraphs are numbered in one run', () => {
  it('across sections, however the numbers begin again in CommonMark', () => {
    const report = render('## One\n\n1. First.\n\n2. Second.\n\n## Two\n\n3. Third.\n');
    assert.deepEqual(said(report), []);
    assert.deepEqual(
      report.body.sections.flatMap(({ html }) => numbersIn(html)),
      [1, 2, 3],
    );
    assert.deepEqual(report.body.later, { kind: 'continuous', next: 4 });
    assert.ok(report.anchors.has('para-3'));
  });

  it('with text and headings between them, and two paragraphs under one number', () => {
    const html = htmlOf(
      '## One\n\n1. First.\n\n   Still the first.\n\nBetween.\n\n### Below\n\n2. Second.\n',
    );
    assert.deepEqual(numbersIn(html), [1, 2]);
    assert.match(html, /First\.<\/p>\s*<p>Still the first\.<\/p>\s*<\/div><\/div>/);
  });

  it('except in sections whose paragraphs the template doesn’t number', () => {
    const report = render(
      '## Brief summary\n\n1. First.\n\n## Recommendations\n\n1. Note it.\n2. Agree it.\n\n## Why is the proposal being put forward?\n\n2. Second.\n',
      TEMPLATE,
    );
    assert.deepEqual(said(report), []);
    assert.deepEqual(
      report.body.sections.map(({ html }) => numbersIn(html)),
      [[1], [], [2]],
    );
    assert.match(report.body.sections[1]?.html ?? '', /<ol>\s*<li>Note it\./);
  });

  it('takes a list that is indented by two into the paragraph above', () => {
    const html = htmlOf('## One\n\n5. The inspectors found:\n\n  - this\n  - that\n');
    assert.match(html, /found:<\/p>\s*<ul>[\s\S]*that[\s\S]*<\/ul>\s*<\/div><\/div>/);
  });

  it('keeps lists inside a paragraph as lists', () => {
    const html = htmlOf('## One\n\n1. Three steps:\n\n   1. look\n   2. think\n');
    assert.deepEqual(numbersIn(html), [1]);
    assert.match(html, /<ol>\s*<li>look<\/li>/);
  });

  const breaks: [why: string, text: string, expected: string[]][] = [
    ['a number is left out', '1. A.\n\n3. B.\n', ['3:1 paragraph-number']],
    ['a number is there twice', '1. A.\n\n1. B.\n', ['3:1 paragraph-number']],
    ['the run begins at two', '2. A.\n', ['1:1 paragraph-number']],
    [
      'each wrong one is reported',
      '7. A.\n\n2. B.\n\n9. C.\n',
      ['1:1 paragraph-number', '5:1 paragraph-number'],
    ],
    [
      'one that is there twice is said once',
      '1. A.\n\n2. B.\n\n2. C.\n\n3. D.\n\n4. E.\n',
      ['5:1 paragraph-number'],
    ],
    ['a paragraph has none', '1. A.\n\nB.\n\n3. C.\n', ['3:1 paragraph-number']],
    ['a list of its own', '1. A:\n\n1) B\n2) C\n\n2. D.\n', ['3:1 paragraph-number']],
    ['without a stop', '1. A.\n\n2 B is due.\n\n3. C.\n', ['3:1 paragraph-unnumbered']],
    ['with a comma', '1. A.\n\n2, B.\n\n3. C.\n', ['3:1 paragraph-unnumbered']],
    ['in bold', '1. A.\n\n**2.** B.\n\n3. C.\n', ['3:1 paragraph-unnumbered']],
    ['escaped', '1. A.\n\n2\\. B.\n\n3. C.\n', ['3:1 paragraph-unnumbered']],
    ['of another keyboard', '1. A.\n\n２．B.\n\n3. C.\n', ['3:1 paragraph-unnumbered']],
    ['a figure', '1. A.\n\n2. B.\n\n   3 members were there.\n', []],
    ['a fence that never ends', '1. A.\n\n~~~\n\n2. B.\n', ['3:1 text-as-code']],
  ];
  for (const [why, text, expected] of breaks) {
    it(`${why}: ${expected.join(', ')}`, () => {
      assert.deepEqual(said(render(text)), expected);
    });
  }

  it('changes all that count on from a wrong number, at once', () => {
    const text = '1. A.\n\n1. B.\n\n2. C.\n\n3. D.\n';
    const fixes = render(text).problems.flatMap(({ fix }) => fix ?? []);
    assert.equal(applyFixes(text, fixes).text, '1. A.\n\n2. B.\n\n3. C.\n\n4. D.\n');
  });

  it('sets a list that begins with 1 again into the paragraph above', () => {
    const text = '1. A:\n\n1) B\n2) C\n\n2. D.\n';
    const fixes = render(text).problems.flatMap(({ fix }) => fix ?? []);
    const right = applyFixes(text, fixes).text;
    assert.equal(right, '1. A:\n\n   1) B\n   2) C\n\n2. D.\n');
    assert.deepEqual(said(render(right)), []);
  });

  it('counts those of an exempt passage, without a word of it', () => {
    const report = render(
      '## One\n\n1. Open.\n\n::: exempt\nreason: x\n---\n2. Secret.\n\n3. Secret.\n:::\n\n4. Open again.\n',
    );
    assert.deepEqual(said(report), []);
    const html = report.body.sections.map(({ html: text }) => text).join('');
    assert.match(html, /Withheld 2,3/);
    assert.doesNotMatch(html, /Secret/);
    assert.deepEqual(numbersIn(html), [1, 4]);
  });

  it('whatever the numbers are, the page counts 1, 2, 3 and the check reports each mistake once: one that differs with those that count on from it, the same number over and over, right numbers in another order', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 12 }), (numbers) => {
        const report = render(numbers.map((n) => `${n}. Text.\n`).join('\n'));
        const run = numbers.map((_, index) => index + 1);
        assert.deepEqual(
          report.body.sections.flatMap(({ html }) => numbersIn(html)),
          run,
        );
        // From an index on: the end of the shortest part with the right numbers in another order, else of the same number.
        const endOf = (from: number): number => {
          for (let to = from + 1; to < numbers.length; to += 1) {
            const part = numbers.slice(from, to + 1).toSorted((x, y) => x - y);
            if (part.every((n, at) => n === from + at + 1)) return to;
          }
          const other = numbers.findIndex((n, at) => at > from && n !== numbers[from]);
          return (other === -1 ? numbers.length : other) - 1;
        };
        const wrong: string[] = [];
        let before = 0;
        for (let index = 0; index < numbers.length; index += 1) {
          const off = (numbers[index] ?? 0) - (index + 1);
          if (off !== 0 && off !== before) {
            wrong.push(`${index * 2 + 1}:1 paragraph-number`);
            index = endOf(index);
          }
          before = (numbers[index] ?? 0) - (index + 1);
        }
        assert.deepEqual(said(report), wrong);
      }),
      { seed: 20220511, numRuns: 400 },
    );
  });

  for (const [why, text, message, right] of [
    ['all are typed 1.', '1. A.\n\n1. B.\n\n1. C.\n\n1. D.\n', /This paragraph and the 2 after it are all numbered 1, but the next number is 2\. Number them 2 to 4/, '1. A.\n\n2. B.\n\n3. C.\n\n4. D.\n'],
    ['two are exchanged', '1. A.\n\n3. B.\n\n2. C.\n\n4. D.\n', /The numbers 3, 2 are out of order\..*number them 2, 3\./, '1. A.\n\n2. B.\n\n3. C.\n\n4. D.\n'],
    ['one was moved up', '1. A.\n\n4. D.\n\n2. B.\n\n3. C.\n\n5. E.\n', /The numbers 4, 2, 3 are out of order/, '1. A.\n\n2. D.\n\n3. B.\n\n4. C.\n\n5. E.\n'],
  ] as const) {
    it(`${why}: one message, and its change puts all right`, () => {
      const { problems } = render(text);
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', message);
      const fixed = applyFixes(text, problems.flatMap(({ fix }) => fix ?? [])).text;
      assert.equal(fixed, right);
      assert.deepEqual(said(render(fixed)), []);
    });
  } // prettier-ignore
});
