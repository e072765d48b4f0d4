import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../../../../src/source/markdown/render-report.ts';
import { renderText } from '../../../../../src/source/markdown/render-text.ts';
import { found as foundIn, paper } from '../../found-slips.ts';
import type { SafeHtml } from '../../../../../src/source/safe-html.ts';

const BYTES = 'data:image/png;base64,iVBORw0KGgo=';

/** What is said of a text as that of a report, in which paragraphs are numbered, and of an agenda. */
function said(text: string): string[][] {
  const source = `1. One.\n\n${text}\n\n2. Two.\n`;
  const report = renderReport(source, {
    template: undefined,
    resolve: () => undefined,
    withhold: () => '' as SafeHtml,
  });
  return [report.problems, renderText(source).problems].map((problems) =>
    problems.map(({ line, code }) => `${line} ${code}`),
  );
}

describe('a picture that came along as text is one message where it should be seen', () => {
  for (const [text, ...found] of [
    [`![][image1]\n\n[image1]: <${BYTES}>`, '3 link-unsafe'],
    [`![A map][image1]\n\n[image1]: <${BYTES}>`, '3 link-unsafe'],
    [`![image1]\n\n[image1]: ${BYTES}`, '3 link-unsafe'],
    [`![A map][Image1]\n\n[image1]: <${BYTES.replace('png', 'svg+xml')}>`, '3 link-unsafe'],
    [
      `![][image1]\n\n![][image2]\n\n[image1]: <${BYTES}>\n\n[image2]: <${BYTES}>`,
      '3 link-unsafe',
      '5 link-unsafe',
    ],
    [`Unnumbered words. ![][a]\n\n[a]: <${BYTES}>`, '3 link-unsafe'],
    [`[image1]: <${BYTES}>`, '3 link-unsafe'],
    [`![A map](${BYTES})`, '3 link-unsafe'],
  ] as const) {
    it(text.replaceAll('\n', ' ¶ '), () => {
      for (const one of said(text)) {
        assert.deepEqual(
          one.filter((problem) => !/^3 paragraph-unnumbered/.test(problem)),
          found,
        );
      }
    });
  }
  it('and no left-over besides', () => {
    assert.deepEqual(foundIn(paper(`![][image1]\n\n[image1]: <${BYTES}>\n`)), []);
  });
});

describe('a picture or a link by a label', () => {
  for (const text of [
    '1. See [the plan][plan].\n\n[plan]: https://plan.example/',
    '1. See [the plan].\n\n[the plan]: https://plan.example/data:image/',
    '1. Data: image by image.',
    '1. [Note]: data: see below.',
    '1. `[image1]: data:image/png` is how the program writes it.',
  ]) {
    it(`is none: ${text.replaceAll('\n', ' ¶ ')}`, () => {
      const source = `${text}\n`;
      assert.deepEqual(
        renderText(source).problems.map(({ code }) => code),
        [],
      );
    });
  }
  it('is said to be unread where nothing says which file it is, with words or without', () => {
    for (const text of ['![][image1]', '![A map][image1]']) {
      assert.deepEqual(
        renderText(`${text}\n`).problems.map(({ code }) => code),
        ['link-unread'],
      );
      assert.deepEqual(foundIn(paper(`${text}\n`)), []);
    }
  });
});
