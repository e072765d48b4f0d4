import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlLines } from '../../../../src/language/html-lines.ts';
import { renderReport } from '../../../../src/source/markdown/render-report.ts';
import { renderText } from '../../../../src/source/markdown/render-text.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';

/** A list as nested texts: "(a) one [(i) a part]". */
function shape(text: string): string {
  return renderText(text)
    .html.replace(/<ol class="lettered" role="list">/g, '[')
    .replace(/<\/ol>/g, ']')
    .replace(/<\/li>/g, ' | ')
    .replace(/<\/?(?:li|span|p)[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\[) | (?:\| )?(?=\])/g, '')
    .trim();
}

describe('lists of letters and small numerals', () => {
  const lists: [why: string, text: string, right: string][] = [
    ['on lines directly below each other', 'It has:\n(a) a plan;\n(b) a fund.', 'It has: [(a) a plan; | (b) a fund.]'],
    ['with empty lines between', 'a) a plan\n\nb) a fund\n\nAfter.', '[a) a plan | b) a fund] After.'],
    ['of numerals', 'i. one\nii. two\niii. three\niv. four', '[i. one | ii. two | iii. three | iv. four]'],
    ['of capitals', 'A. one\nB. two', '[A. one | B. two]'],
    ['within each other', '(a) one\n(b) two\n(i) x\n(ii) y\n(c) three', '[(a) one | (b) two [(i) x | (ii) y] | (c) three]'],
    ['indented within each other', '(a) one\n    (i) x\n    (ii) y\n(b) two', '[(a) one [(i) x | (ii) y] | (b) two]'],
    ['in which i is a letter', '(h) one\n(i) two\n(j) three', '[(h) one | (i) two | (j) three]'],
    ['in which i is a numeral', '(g) f\n(h) one\n(i) x\n(ii) y\n(i) two', '[(g) f | (h) one [(i) x | (ii) y] | (i) two]'],
    ['with a line that goes on', '(a) one\ngoes on\n(b) two', '[(a) one goes on | (b) two]'],
    ['that goes on from another', '(c) three\n(d) four', '[(c) three | (d) four]'],
    ['below a short sentence', 'Agreed.\n\n(a) one\n(b) two', 'Agreed. [(a) one | (b) two]'],
    ['right below a line that begins with one', 'Yes. It is so:\n(a) one\n(b) two', 'Yes. It is so: [(a) one | (b) two]'],
    ['below a word in brackets', '(Note)\n\n(a) one\n(b) two', '(Note) [(a) one | (b) two]'],
    ['after a tab', '(a)\tone\n(b)\ttwo', '[(a) one | (b) two]'],
  ]; // prettier-ignore
  for (const [why, text, right] of lists) it(why, () => assert.equal(shape(text), right));

  const none = [
    'A. Smith said so.\n\nHe did.',
    '(a) and (b) in a sentence',
    'either\n(b) this or\n(c) that',
    'He is\ni. e. late.',
    '(a) alone',
    '```\n(a) one\n(b) two\n```',
  ];
  for (const text of none) {
    it(`${JSON.stringify(text)} is none`, () => assert.ok(!shape(text).includes('[')));
  }

  const faults: [why: string, text: string, line: number, write: string][] = [
    ['a letter is missing', '(a) one\n(b) two\n(d) four', 3, '"(c)"'],
    ['a letter is there twice', '(a) one\n(b) two\n(b) three\n(c) four', 3, '"(c)"'],
    ['a numeral is missing', 'i) one\nii) two\niv) four', 3, '"iii)"'],
  ];
  for (const [why, text, line, write] of faults) {
    it(`${why}: is found at its line`, () => {
      const [first, ...others] = renderText(text).problems;
      assert.deepEqual([first?.code, first?.line, others], ['letter-order', line, []]);
      assert.ok(first?.message.includes(write), first?.message);
    });
  }

  it('keep their marks in plain text', () => {
    const { html } = renderText('It has:\n(a) a plan;\n(b) a fund.');
    assert.deepEqual(htmlLines(html), ['It has:', '(a) a plan;', '(b) a fund.']);
  });

  const numbered: [why: string, text: string][] = [
    ['numbered through the report', '1. It has:\n(a) a plan;\n(b) a fund.\n\n2. It ends.'],
    ['with an empty line between', '1. It has:\n\n(a) a plan;\n\n(b) a fund.\n\n2. It ends.'],
    ['numbered by section', '1.1 It has:\n(a) a plan;\n(b) a fund.\n1.2 It ends.'],
    ['by section, with an empty line', '1.1 It has:\n\n(a) a plan;\n\n(b) a fund.\n\n1.2 It ends.'],
  ];
  for (const [why, text] of numbered) {
    it(`belong to the paragraph above them, ${why}`, () => {
      const report = renderReport(`## 1. Why\n\n${text}\n`, {
        template: undefined,
        resolve: () => undefined,
        withhold: () => '' as SafeHtml,
      });
      assert.deepEqual(report.problems, []);
      const html = report.body.sections.map((section) => section.html).join('');
      const paragraphs = html.split('class="para"').slice(1);
      assert.equal(paragraphs.length, 2);
      assert.ok(paragraphs[0]?.includes('(b)</span> a fund.') && !paragraphs[1]?.includes('(b)'));
    });
  }

  it('of a hostile length take no time to speak of, and lose nothing', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `(${'ab'[at % 2]}) word`).join('\n');
    assert.equal(renderText(many).html.match(/word/g)?.length, 3000);
  });
});
