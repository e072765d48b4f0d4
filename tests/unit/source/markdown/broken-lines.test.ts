import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../../../src/source/markdown/render-report.ts';
import type { TextProblem } from '../../../../src/source/markdown/problem.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';

/** What is said of the text below the first two headings of a report that is numbered by section. */
const ofReport = (text: string): readonly TextProblem[] =>
  renderReport(`## Purpose\n\n1.1 It is due.\n\n## Background\n\n${text}`, {
    template: {
      numbering: 'by-section',
      sections: ['Purpose', 'Background'].map((heading) => ({
        ...{ heading, numbered: true, required: false },
      })),
      asks: [],
      fields: [],
    },
    resolve: () => undefined,
    withhold: () => '' as SafeHtml,
  }).problems;

/** The line of the text below "Background", what is said of it. */
const FOUND: readonly (readonly [text: string, line: number, said: RegExp])[] = [
  ['2.1 The table.\nWard | Cost\nA | 5\nB | 6', 2, /isn’t read as one/],
  ['2.1 One.\n\n\t2.2 Two.\n\n2.3 More.', 3, /^A tab is before 2\.2.* part of paragraph 2\.1/],
  ['2.1 One.\n\n    2.2 Two.\n\n2.3 More.', 3, /^Spaces are before 2\.2/],
  ['2.1 It was decided in\n1. May and again in\n2. June of the same year.', 2, /begins with "1\."/],
  ['### 2.1 The site\n\n2.1 It slopes.', 1, /This heading has the number 2\.1/],
];

const HONEST: readonly string[] = [
  '2.1 The table:\n\n| Ward | Cost |\n| --- | --- |\n| A | 5 |',
  '2.1 It is A | B\nor else C.',
  '2.1 One.\n\n   It goes on.\n\n2.2 Two.',
  '2.1 Members are asked to\n1. note it, and\n2. agree it.',
  '2.1 It was decided in:\n1. May\n2. June',
  '### The site\n\n2.1 It slopes.',
];

describe('lines that are read as something else', () => {
  for (const [text, line, said] of FOUND) {
    it(`are said: ${JSON.stringify(text)}`, () => {
      const problems = ofReport(text);
      assert.deepEqual(
        problems.map((one) => one.line),
        [line + 6],
      );
      assert.match(problems[0]?.message ?? '', said);
    });
  }
  for (const text of HONEST) {
    it(`are left where they are meant: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(ofReport(text), []);
    });
  }
});
