import assert from 'node:assert/strict';
import { applyFixes } from '../../../../src/rules/fix.ts';
import { describe, it } from 'node:test';
import {
  renderReport,
  type RenderedReport,
} from '../../../../src/source/markdown/render-report.ts';
import type { Numbering, ReportTemplate } from '../../../../src/source/markdown/report-template.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';

const template = (numbering: Numbering | undefined): ReportTemplate => ({
  ...(numbering && { numbering }),
  asks: [],
  fields: [],
  sections: [
    { heading: 'Summary', required: false, numbered: true },
    { heading: 'Recommendations', required: false, numbered: false },
    { heading: 'Legal implications', required: false, numbered: true },
    { heading: 'Appendices', required: false, numbered: true, shows: 'appendices' },
  ],
});

const render = (source: string, numbering?: Numbering): RenderedReport =>
  renderReport(source, {
    template: template(numbering),
    resolve: () => undefined,
    withhold: ({ paragraphs }) =>
      `<div class="withheld"><p>Withheld ${paragraphs.join()}</p></div>` as SafeHtml,
  });

const said = ({ problems }: RenderedReport): string[] =>
  problems.map(
    ({ line, code, message }) => `${line} ${code} ${/Write "([^"]*)"/.exec(message)?.[1]}`,
  );

/** Those of a text in one section, and the text as it is put right. */
function putRight(text: string, numbering: Numbering | undefined) {
  const source = `## Summary\n\n${text}\n`;
  const report = render(source, numbering);
  const fixed = applyFixes(
    source,
    report.problems.flatMap(({ fix }) => fix ?? []),
  ).text;
  return { said: said(report), fixed: fixed.slice('## Summary\n\n'.length).trimEnd() };
}

describe('numbers of two parts that Markdown takes for words', () => {
  const RUN_ON: readonly (readonly [what: string, text: string, right: string])[] = [
    [
      'parts of a paragraph, at the margin',
      '1. One.\n1.1 Its part.\n1.2 Another.\n2. Two.',
      '1. One.\n\n   1.1 Its part.\n\n   1.2 Another.\n2. Two.',
    ],
    [
      'parts that are set in',
      '1. One.\n   1.1 Its part.\n   1.2 Another.',
      '1. One.\n\n   1.1 Its part.\n\n   1.2 Another.',
    ],
    ['the only part of one', '1. It is.\n\n2. It has:\n2.1 A plan.', '1. It is.\n\n2. It has:\n\n   2.1 A plan.'],
    ['parts without a stop', '1. It has:\n1.1 Staff\n1.2 Rent', '1. It has:\n\n   1.1 Staff\n\n   1.2 Rent'],
    ['with a stop behind the number', '1. One.\n1.1. A.\n1.2. B.', '1. One.\n\n   1.1. A.\n\n   1.2. B.'],
    ['parts of three', '1. One.\n1.1 A.\n1.1.1 B.', '1. One.\n\n   1.1 A.\n\n   1.1.1 B.'],
  ]; // prettier-ignore
  for (const [what, text, right] of RUN_ON) {
    it(`would run on in one line: ${what}`, () => {
      const { said: found, fixed } = putRight(text, 'continuous');
      assert.ok(found.some((one) => one.includes('pasted-sign')), found.join('\n')); // prettier-ignore
      assert.equal(fixed, right);
      const again = render(`## Summary\n\n${fixed}\n`, 'continuous');
      assert.ok(!again.problems.some(({ code }) => code === 'pasted-sign'));
    });
  }

  const BROKEN_LINES = [
    '1. This is set out in the policies of\n1.1 Sites, and in those of\n1.2 Plans.',
    '1. The ratio has fallen from 1.3 to\n1.1 Since then it has been the same.',
    '1. The costs rose by\n1.1 million pounds.\n1.2 million are left.',
    '1. It was agreed.\n\n2. It rose by\n2.1 per cent.',
    '1. One.\n\n   1.1 Its part.\n\n   1.2 Another.\n\n2. Two.',
    '1. One, as in chapter\n3.1 Sites.',
  ];
  for (const text of BROKEN_LINES) {
    it(`are words where a line is broken before them, and right below an empty line: ${text}`, () => {
      const { said: found } = putRight(text, 'continuous');
      assert.ok(!found.some((one) => one.includes('pasted-sign')), found.join('\n'));
    });
  }

  const IN_LISTS: readonly (readonly [what: string, text: string, right: string])[] = [
    ['behind bullets', '- 1.1 One.\n- 1.2 Two.', '1.1 One.\n\n1.2 Two.'],
    ['behind bullets, with empty lines', '* 1.1 One.\n\n* 1.2 Two.', '1.1 One.\n\n1.2 Two.'],
    ['behind numbers', '1. 1.1 One.\n2. 1.2 Two.', '1.1 One.\n\n1.2 Two.'],
    ['below the first', '1.1 One.\n\n- 1.2 Two.\n- 1.3 Three.', '1.1 One.\n\n1.2 Two.\n\n1.3 Three.'],
    ['of three parts', '1.1 One.\n\n- 1.1.1 Two.\n- 1.1.2 Three.', '1.1 One.\n\n1.1.1 Two.\n\n1.1.2 Three.'],
  ]; // prettier-ignore
  for (const [what, text, right] of IN_LISTS) {
    it(`would be points of a list: ${what}`, () => {
      for (const numbering of ['by-section', undefined] as const) {
        const { said: found, fixed } = putRight(text, numbering);
        assert.equal(found.length, 1, found.join('\n'));
        assert.match(found[0] ?? '', / paragraph-unnumbered /);
        assert.equal(fixed, right);
        assert.deepEqual(said(render(`## Summary\n\n${fixed}\n`, numbering)), []);
      }
    });
  }

  const LISTS = [
    '1.1 It is in these policies:\n\n- 1.2 Housing\n- 1.3 Jobs\n\n1.2 So it is.',
    '1.1 It rose.\n\n- 4.1 Housing\n- 4.2 Jobs\n\n1.2 So it is.',
    '1.1 It has:\n\n1. a plan;\n2. a fund.\n\n1.2 It ends.',
    '1.1 It rose.\n\n- 1.2 million in May\n- 1.3 million in June',
    '1.1 It is due.\n\n1. One.\n\n2. Two.\n\n1.2 It is paid.',
  ];
  for (const text of LISTS) {
    it(`are those of a list: ${text}`, () => {
      assert.deepEqual(putRight(text, 'by-section').said, []);
    });
  }

  it('are said above their parts to be no number, once each', () => {
    const text = '1. One is due.\n\n1.1 Part.\n\n1.2 Part.\n\n2. Two is due.\n\n2.1 Part.';
    assert.deepEqual(putRight(text, undefined).said, [
      '3 paragraph-number undefined',
      '9 paragraph-number undefined',
    ]);
    const heading = render('## Summary\n\n1. Policy\n\n1.1 It is due.\n');
    assert.deepEqual(
      heading.problems.map(({ code }) => code),
      ['heading-unmarked'],
    );
  });
});
