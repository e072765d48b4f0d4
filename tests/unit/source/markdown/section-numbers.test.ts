import assert from 'node:assert/strict';
import { applyFixes } from '../../../../src/rules/fix.ts';
import { describe, it } from 'node:test';
import fc from 'fast-check';
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

const numbersIn = ({ body }: RenderedReport): string[] =>
  body.sections.flatMap(({ html }) =>
    [...html.matchAll(/id="para-([\d.]+)"/g)].map((match) => match[1] ?? ''),
  );

const said = ({ problems }: RenderedReport): string[] =>
  problems.map(
    ({ line, code, message }) => `${line} ${code} ${/Write "([^"]*)"/.exec(message)?.[1]}`,
  );

describe('a line of hyphens right below words', () => {
  const report = (between: string, next = '1.2', after = '2.1'): string =>
    `## Summary\n\n1.1 One.\n\n${between}\n\n${next} Two.\n\n## Legal implications\n\n${after} Three.\n`;
  const found = (source: string): string[] =>
    render(source, 'by-section').problems.map(({ line, code }) => `${line} ${code}`);

  it('is the cause of numbers that are right without it', () => {
    assert.deepEqual(found(report('Some words\n---')), ['5 heading-accidental']);
    assert.deepEqual(found(report('Some words\n---\n\n1.2 More.\n\nOther words\n---', '1.3')), [
      '5 heading-accidental',
      '10 heading-accidental',
    ]);
  });

  it('is reported once, where the words above it are a whole sentence', () => {
    assert.deepEqual(found(report('Some words that end in a stop.\n---')), [
      '5 heading-accidental',
    ]);
  });

  it('is none where its section has its own numbers, or they are wrong with and without it', () => {
    assert.deepEqual(found(report('Costs\n---', '2.1', '3.1')), []);
    assert.deepEqual(found(report('Costs\n---', '1.4', '3.1')), ['8 paragraph-number']);
    assert.deepEqual(found(report('Some words\n\n---')), ['5 paragraph-unnumbered']);
  });

  it('is none below a heading of the template, nor in the fields of a passage', () => {
    const ofTemplate = '## Summary\n\n1.1 One.\n\nLegal implications\n---\n\n1.2 Two.\n';
    assert.deepEqual(found(ofTemplate), ['8 paragraph-number']);
    const passage = '::: exempt\nparagraphs: [3]\nreason: Prices.\n---\n1.2 Secret.\n:::';
    assert.deepEqual(found(report(passage, '1.4')), ['12 paragraph-number']);
  });
});

describe('paragraphs that are numbered by section', () => {
  it('are paragraphs of their own, whether a line is empty between them or not', () => {
    const report = render(
      '## Summary\n\n1.1 One.\n\n1.2 Two:\n- a\n- b\n1.3 Three\ngoes on.\n\n    And on.\n',
    );
    assert.deepEqual(numbersIn(report), ['1.1', '1.2', '1.3']);
    assert.deepEqual(said(report), []);
    const html = report.body.sections[0]?.html ?? '';
    assert.match(html, /<p>Two:<\/p>\s*<ul>\s*<li>a<\/li>\s*<li>b<\/li>\s*<\/ul>\s*<\/div><\/div>/);
    assert.match(html, /Three\ngoes on\.<\/p>\s*<p>And on\.<\/p>\s*<\/div><\/div>/);
    assert.ok(report.anchors.has('para-1.2'));
  });

  it('are said once to be numbered through the report, at the first of them', () => {
    const through =
      '## Summary\n\n1. One.\n\n2. Two.\n\n## Legal implications\n\n3. Three.\n\n4. Four.\n';
    assert.deepEqual(said(render(through, 'by-section')), ['3 paragraph-number 1.1']);
    const lists = through.replace('3. Three', '1. Three').replace('4. Four', '2. Four');
    assert.deepEqual(said(render(lists, 'by-section')), []);
  });

  it('can have parts of their own', () => {
    const report = render(
      '## Summary\n\n1.1 One.\n\n1.1.1 Its part.\n\n1.1.2 Another.\n\n1.2 Two.\n',
    );
    assert.deepEqual(numbersIn(report), ['1.1', '1.1.1', '1.1.2', '1.2']);
    assert.deepEqual(said(report), []);
  });

  const FIGURES = [
    '2.5 million people live here.',
    '1.4 per cent was saved.',
    '3.2 hectares are green.',
    '1.1 to 1.4 above are agreed.',
    '14.05.2024 was the day.',
    '1.05 is the ratio.',
  ];
  for (const line of FIGURES) {
    it(`aren’t what begins with a figure: ${line}`, () => {
      assert.deepEqual(numbersIn(render(`## Summary\n\n${line}\n\nIt says that\n${line}\n`)), []);
    });
  }

  it('may begin with a word that is a measure in a sentence', () => {
    const words = [
      'To the north is a mill.',
      'And more.',
      'Years ago it was a mill.',
      'P Jones asked.',
    ];
    const text = words.map((line, at) => `1.${at + 1} ${line}\n`).join('\n');
    const report = render(`## Summary\n\n${text}`, 'by-section');
    assert.deepEqual(numbersIn(report), ['1.1', '1.2', '1.3', '1.4']);
    assert.deepEqual(said(report), []);
  });

  it('have the number of their section, whose heading has it too', () => {
    const report = render(
      '## Summary\n\n1.1 One.\n\n## Recommendations\n\nApprove it.\n\n## 2. Legal implications\n\n2.1 None.\n',
      'by-section',
    );
    assert.deepEqual(said(report), []);
    assert.deepEqual(
      report.body.sections.map(({ number, heading }) => [number, heading]),
      [
        [1, 'Summary'],
        [undefined, 'Recommendations'],
        [2, 'Legal implications'],
      ],
    );
    assert.deepEqual(report.body.later, {
      kind: 'by-section',
      appendices: 3,
      'background-papers': 4,
      onHeadings: true,
    });
  });

  const FAULTS: readonly [what: string, source: string, said: string][] = [
    ['is missing', '## Summary\n\n1.1 One.\n\n1.3 Three.\n\n1.4 Four.\n', '5 paragraph-number 1.2'],
    [
      'is there twice',
      '## Summary\n\n1.1 One.\n\n1.1 Two.\n\n1.2 Three.\n',
      '5 paragraph-number 1.2',
    ],
    [
      'is there twice, line by line',
      '## Summary\n\n1.1 One.\n1.1 Two.\n',
      '4 paragraph-number 1.2',
    ],
    [
      'comes after a part',
      '## Summary\n\n1.1 One.\n\n1.1.1 Part.\n\n1.4 Two.\n',
      '7 paragraph-number 1.2',
    ],
    ['is of another section', '## Summary\n\n1.1 One.\n\n2.1 Two.\n', '5 paragraph-number 1.2'],
    ['isn’t the first', '## Summary\n\n1.2 Two.\n', '3 paragraph-number 1.1'],
    ['of a heading is wrong', '## 4. Summary\n\n1.1 One.\n', '1 paragraph-number ## 1. Summary'],
    [
      'is lost',
      '## Summary\n\n1.1 One.\n\nTwo.\n\n1.2 Three.\n',
      '5 paragraph-unnumbered undefined',
    ],
  ];
  for (const [what, source, expected] of FAULTS) {
    it(`are reported once where a number ${what}`, () => {
      assert.deepEqual(said(render(source, 'by-section')), [expected]);
    });
  }

  it('are reported once where the template numbers them through the whole report', () => {
    const report = render('## Summary\n\n1. One.\n\n2.1 Two.\n\n2.2 Three.\n', 'continuous');
    assert.deepEqual(said(report), ['5 paragraph-number 2.']);
  });

  const ONCE: readonly (readonly [what: string, source: string, expected: string])[] = [
    ['all are of another section', '## Summary\n\n3.1 One.\n\n3.2 Two.\n\n3.3 Three.\n', '3 paragraph-number'],
    ['all sections are off', '## Summary\n\n2.1 One.\n\n2.2 Two.\n\n## Cost\n\n3.1 Three.\n', '3 paragraph-number'],
    ['the headings are off', '## Summary\n\n1.1 One.\n\n## 3. Cost\n\n3.1 Two.\n\n## 4. Law\n\n4.1 Three.\n', '5 paragraph-number'],
    ['one begins within a line', '## Summary\n\n1.1 It is due. 1.2 It is paid.\n\n1.3 It is late.\n', '3 paragraph-unnumbered'],
  ]; // prettier-ignore
  for (const [what, source, expected] of ONCE) {
    it(`are reported once where ${what}`, () => {
      assert.deepEqual(
        render(source, 'by-section').problems.map(({ line, code }) => `${line} ${code}`),
        [expected],
      );
    });
  }

  for (const [one, two] of [
    ['1-1', '1-2'],
    ['1,1', '1,2'],
    ['1.1:', '1.2:'],
    ['1.1 –', '1.2 –'],
    ['**1.1**', '**1.2**'],
    ['(1.1)', '(1.2)'],
    ['1. 1', '1. 2'],
    ['1..1', '1..2'],
    ['#1.1', '#1.2'],
  ] as const) {
    it(`are put right where they are written ${one}`, () => {
      const source = `## Summary\n\n${one} It is due.\n\n${two} It is paid.\n`;
      const { problems } = render(source, 'by-section');
      assert.deepEqual(
        problems.map(({ line, code }) => `${line} ${code}`),
        ['3 paragraph-unnumbered'],
      );
      const fixes = problems.flatMap(({ fix }) => fix ?? []);
      assert.equal(
        applyFixes(source, fixes).text,
        '## Summary\n\n1.1 It is due.\n\n1.2 It is paid.\n',
      );
    });
  }

  it('are none where a result begins a line', () => {
    const source = '## Summary\n\n1.1 It is due.\n\n    2-1 Rovers won.\n\n1.2 It was.\n';
    assert.deepEqual(said(render(source, 'by-section')), []);
  });

  it('count those that are withheld', () => {
    const report = render(
      '## Summary\n\n1.1 One.\n\n::: exempt\n---\n1.2 Secret.\n\n1.3 Secret too.\n:::\n\n1.4 Four.\n',
      'by-section',
    );
    assert.deepEqual(said(report), []);
    assert.match(report.body.sections[0]?.html ?? '', /Withheld 1\.2,1\.3/);
    assert.ok(report.anchors.has('para-1.3'));
  });

  it('lose no word, whatever the lines are', () => {
    const line = fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
        .map(([a, b]) => `${a}.${b} Word`),
      fc.constantFrom(
        '',
        '- item',
        '    more',
        'plain',
        '(a) letter',
        '  two',
        '| a | b |',
        '## Head',
        '1. list',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const report = render(lines.join('\n'));
        const shown = report.body.sections
          .map(({ heading, html }) => `${heading} ${html.replace(/<[^>]*>/g, '')}`)
          .join(' ');
        for (const word of ['Word', 'item', 'more', 'plain', 'letter', 'two']) {
          const count = (text: string) => text.split(word).length;
          assert.equal(count(shown), count(lines.join('\n')), word);
        }
      }),
    );
  });
});

describe('numbers of a section that are nearly right', () => {
  it('with a letter for a figure are said where they are, and put right', () => {
    const source = '## Summary\n\n1.1 It is due.\n\n1.l0 No.\n\n## Legal implications\n\n2.l The river.\n\n2.2 The bank.\n';
    const river = render(source.replace('1.l0 No.\n\n', ''), 'by-section').problems;
    assert.deepEqual(river.map(({ line, code }) => [line, code]), [[7, 'paragraph-unnumbered']]);
    assert.deepEqual(river[0]?.fix, { line: 7, column: 1, from: '2.l ', to: '2.1 ' });
  }); // prettier-ignore
  for (const [source, message, right] of [
    ['1.2 A.\n\n1.1 B.\n\n1.3 C.', /^The numbers 1\.2, 1\.1 are out of order.*number them 1\.1, 1\.2\.$/, '1.1 A.\n\n1.2 B.\n\n1.3 C.'],
    ['1.1 A.\n\n1.4 B.\n\n1.2 C.\n\n1.3 D.', /^The numbers 1\.4, 1\.2, 1\.3 are out of order/, '1.1 A.\n\n1.2 B.\n\n1.3 C.\n\n1.4 D.'],
  ] as const)
    it(`in another order are one message whose remedy is whole: ${source}`, () => {
      const { problems } = render(`## Summary\n\n${source}\n`, 'by-section');
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', message);
      assert.deepEqual(render(`## Summary\n\n${right}\n`, 'by-section').problems, []);
    }); // prettier-ignore
});

describe('one mistake in the numbers of a section has one message', () => {
  const written = (numbers: readonly string[]): string =>
    `## Summary\n\n${numbers.map((one) => `${one} Salt was bought.`.trim()).join('\n\n')}\n`;
  for (const [what, numbers, expected] of [
    ['a number twice, and the next is right', ['1.1', '1.1', '1.3'], ['5 paragraph-number 1.2']],
    ['a number twice, and the next counts on', ['1.1', '1.1', '1.2'], ['5 paragraph-number 1.2']],
    ['one that has none', ['1.1', '', '1.3', '1.4'], ['5 paragraph-unnumbered undefined']],
    ['two that have none', ['1.1', '', '', '1.4'], ['5 paragraph-unnumbered undefined', '7 paragraph-unnumbered undefined']], // prettier-ignore
    ['one far too high', ['1.1', '1.7', '1.3', '1.4'], ['5 paragraph-number 1.2']],
    ['one left out', ['1.1', '1.3', '1.4'], ['5 paragraph-number 1.2']],
    ['the same on each', ['1.1', '1.1', '1.1', '1.1'], ['5 paragraph-number 1.2']],
    ['a part far too high', ['1.1', '1.1.1', '1.1.7', '1.1.3', '1.2'], ['7 paragraph-number 1.1.2']], // prettier-ignore
    ['two mistakes have two', ['1.1', '1.7', '1.9', '1.4'], ['5 paragraph-number 1.2', '7 paragraph-number 1.3']], // prettier-ignore
    ['one left out, and then one twice', ['1.1', '1.3', '1.4', '1.4'], ['5 paragraph-number 1.2', '9 paragraph-number 1.5']], // prettier-ignore
    ['figures of full width', ['1.1', '１.２', '1.3'], ['5 paragraph-unnumbered 1.2 ']],
    ['all figures of full width', ['１．１', '１．２'], ['3 paragraph-unnumbered 1.1 ']],
  ] as const) {
    it(what, () => {
      assert.deepEqual(said(render(written(numbers), 'by-section')), expected);
    });
  }

  it('a letter for a figure, before a small letter too', () => {
    const source = '## Summary\n\n1.l salt was bought.\n\n1.2 Grit was sold.\n';
    assert.deepEqual(said(render(source, 'by-section')), ['3 paragraph-unnumbered 1.1 ']);
  });

  it('but a measure is none', () => {
    const source = '## Summary\n\n1.1 Salt was bought.\n\n1,2 tonnes of it.\n';
    assert.deepEqual(said(render(source, 'by-section')), ['5 paragraph-unnumbered undefined']);
  });
});
