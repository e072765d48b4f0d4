import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyFixes } from '../../../../src/rules/fix.ts';
import { renderReport } from '../../../../src/source/markdown/render-report.ts';
import type { Numbering } from '../../../../src/source/markdown/report-template.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';

/** A report of paragraphs with these marks; "##" goes on in the next section. */
function textOf(marks: string): string {
  const sections = marks.split(' ## ').map((own, at) => {
    const lines = own
      .split(' ')
      .map((mark) => `${mark.replace('_', ' ')} The site is near the mill.`);
    return `## ${['Summary', 'Cost', 'Law'][at]}\n\n${lines.join('\n\n')}\n`;
  });
  return sections.join('\n');
}

const problemsOf = (source: string, numbering: Numbering = 'continuous') =>
  renderReport(source, {
    template: { numbering, asks: [], fields: [], sections: [] },
    resolve: () => undefined,
    withhold: () => '' as SafeHtml,
  }).problems;

const written = (source: string): string[] =>
  problemsOf(source).map(({ message }) => /Write "(\S+?) ?"/.exec(message)?.[1] ?? '');

describe('a number in another form', () => {
  const PUT_RIGHT: readonly (readonly [marks: string, said: readonly string[], right: string])[] = [
    ['1. (2) 3. 4.', ['2.'], '1. 2. 3. 4.'],
    ['1. [2] 3. 4.', ['2.'], '1. 2. 3. 4.'],
    ['1. (2). 3. 4.', ['2.'], '1. 2. 3. 4.'],
    ['1. 2.0 3. 4.', ['2.'], '1. 2. 3. 4.'],
    ['1. #2 3. 4.', ['2.'], '1. 2. 3. 4.'],
    ['1. 2_– 3. 4.', ['2.'], '1. 2. 3. 4.'],
    ['1. ② 3. 4.', ['2.'], '1. 2. 3. 4.'],
    ['1. ⑵ 3. 4.', ['2.'], '1. 2. 3. 4.'],
    ['1. **2.** 3. 4.', ['2.'], '1. 2. 3. 4.'],
    ['(1) 2. 3.', ['1.'], '1. 2. 3.'],
    ['1. 2. (3)', ['3.'], '1. 2. 3.'],
    ['1. (2) (3) 4.', ['2.'], '1. 2. 3. 4.'],
    ['1. 2.1 3.1 4.', ['2.', '3.'], '1. 2. 3. 4.'],
    ['1. 1.1 1.2 4.', ['2.', '3.'], '1. 2. 3. 4.'],
    ['1. (2) 3.1 4. 5. 6. 7.', ['2.', '3.'], '1. 2. 3. 4. 5. 6. 7.'],
    ['1. 2. ## (3) ## 4. 5.', ['3.'], '1. 2. ## 3. ## 4. 5.'],
    ['1. 2.1 ## 3.1 4. 5.', ['2.', '3.'], '1. 2. ## 3. 4. 5.'],
    ['1. (2) 4. 5.', ['2.', '3.'], '1. 2. 3. 4.'],
    ['1. 3. (4) 5.', ['4.', '2.'], '1. 2. 3. 4.'],
  ];
  for (const [marks, said, right] of PUT_RIGHT) {
    it(`is the one message, and is put right: ${marks}`, () => {
      const source = textOf(marks);
      assert.deepEqual(written(source), said);
      const fixes = problemsOf(source).flatMap(({ fix }) => fix ?? []);
      const { text } = applyFixes(source, fixes);
      assert.equal(text, textOf(right));
      assert.deepEqual(problemsOf(text), []);
    });
  }

  it('by section stays where the text refers to such a number, and those after it count on', () => {
    const source = textOf('1. 2.1 3.').replace('mill.', 'mill, see paragraph 2.1.');
    assert.deepEqual(written(source), ['2.']);
    assert.deepEqual(
      problemsOf(source).flatMap(({ fix }) => fix ?? []),
      [],
    );
  });

  const LEFT: readonly (readonly [what: string, marks: string])[] = [
    ['parts of a paragraph', '1. 2. (1) (2) (3) 3.'],
    ['a number that another paragraph has', '1. (2) 2. 3.'],
    ['parts by section', '1. 2. 2.1 2.2 3.'],
  ];
  for (const [what, marks] of LEFT) {
    it(`isn’t that of ${what}`, () => {
      const fixes = problemsOf(textOf(marks)).flatMap(({ fix }) => fix ?? []);
      const numbers = fixes.filter(({ to }) => /^\d/.test(to));
      assert.deepEqual(numbers, []);
    });
  }

  it('by section that is none of the run is told the number that is next there', () => {
    assert.deepEqual(written(textOf('1. 2. 2.1 2.2 3.')), ['3.']);
  });
});
