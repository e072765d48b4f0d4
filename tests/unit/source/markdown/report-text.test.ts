import { applyFixes } from '../../../../src/rules/fix.ts';
import type { ReportTemplate } from '../../../../src/source/markdown/report-template.ts';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';
import {
  renderReport,
  type RenderedReport,
} from '../../../../src/source/markdown/render-report.ts';

const TEMPLATE: ReportTemplate = {
  from: '0001-01-01',
  asks: [],
  fields: [],
  sections: [
    { heading: 'Brief summary', required: true, numbered: true },
    { heading: 'Recommendations', required: true, numbered: false },
    { heading: 'Why is the proposal being put forward?', required: true, numbered: true },
  ],
};

const render = (source: string, template?: ReportTemplate): RenderedReport =>
  renderReport(source, {
    template,
    resolve: (href) =>
      href.startsWith('.') ? `/meetings/a/2022-05-11/${href.slice(2)}` : undefined,
    withhold: ({ paragraphs }) =>
      `<div class="withheld"><p>Withheld ${paragraphs.join()}</p></div>` as SafeHtml,
  });

const htmlOf = (source: string): string =>
  render(source)
    .body.sections.map(({ html }) => html)
    .join('\n');

const said = ({ problems }: RenderedReport): string[] =>
  problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

const numbersIn = (html: string): number[] =>
  [...html.matchAll(/id="para-(\d+)"/g)].map((match) => Number(match[1]));

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

describe('a text is written as officers write it', () => {
  const texts: [why: string, source: string, html: RegExp][] = [
    ['raised ordinals', 'Monday 9^th^ May', /9<sup>th<\/sup> May/],
    ['a lone caret stays', '2 ^ 3', /2 \^ 3/],
    [
      'words stay as they are',
      'the council\'s "plan" -- yes (c)',
      /the council's &quot;plan&quot; -- yes \(c\)/,
    ],
    [
      'web addresses are links',
      'See https://www.gov.uk/ofsted.',
      /<a href="https:\/\/www.gov.uk\/ofsted">/,
    ],
    [
      'names of files are none',
      'See report.md and leeds.gov.uk.',
      /See report\.md and leeds\.gov\.uk\./,
    ],
    [
      'an address of the folder is one of the site',
      '[the map](./map)',
      /href="\/meetings\/a\/2022-05-11\/map"/,
    ],
    [
      'tables say what their columns are',
      '| A | B |\n|---|--:|\n| 1 | 2 |',
      /<th scope="col">A<\/th>\s*<th class="align-right" scope="col">|<th scope="col" class="align-right">/,
    ],
    [
      'tables can be scrolled with the keyboard',
      '| A |\n|---|\n| 1 |',
      /<section class="table-scroll" aria-label="Table 1" tabindex="0">/,
    ],
    [
      'HTML is shown, not run',
      'a <b>b</b> <script>x</script>',
      /a &lt;b&gt;b&lt;\/b&gt; &lt;script&gt;/,
    ],
    [
      'a block of HTML is shown too',
      '<div onclick="x()">y</div>',
      /&lt;div onclick=&quot;x\(\)&quot;&gt;/,
    ],
    [
      'code is shown as it is',
      '`<img src=x onerror=y>`',
      /<code>&lt;img src=x onerror=y&gt;<\/code>/,
    ],
  ];
  for (const [why, source, html] of texts) it(why, () => assert.match(htmlOf(source), html));

  const refused = [
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example/',
    'jav&#x09;ascript:x',
    '&#106;avascript:x',
    'x:y',
    'https:javascript:x',
  ];
  for (const href of refused) {
    it(`a link to ${href} isn’t made a link`, () => {
      assert.doesNotMatch(htmlOf(`[a](<${href}>) ![b](<${href}>)`), /(?:href|src)=/);
    });
  }
});

describe('what is wrong with a text is reported at its place', () => {
  const texts: [why: string, source: string, expected: string[]][] = [
    ['a link says “here”', '## A\n\nSee\n[here](https://a.example/).\n', ['4:8 link-text-vague']],
    [
      'a link says the name of a site',
      '[Gov.uk website](https://www.gov.uk/)',
      ['1:18 link-text-vague'],
    ],
    ['a link has no text', '[](https://a.example/)', ['1:4 link-text-vague']],
    ['a picture has no description', 'A\n\n![](./map.png)', ['3:5 image-without-alt']],
    ['a table has no header', '|  |  |\n|---|---|\n| 1 | 2 |', ['1:1 table-without-header']],
    ['a column has no header', '| A |  |\n|---|---|\n| 1 | 2 |', ['1:1 table-header-empty']],
    ['HTML is in the text', 'The 9<sup>th</sup>', ['1:6 html-in-markdown']],
    ['an address could run code', '[a](javascript:x)', ['1:5 link-unsafe']],
    ['a link has no address', '[a plan]()', ['1:8 link-unread']],
    ['a link leads to a file of one computer', '[a](C:\\my papers\\a.pdf)', ['1:5 link-unsafe']],
    [
      'a picture is on a drive of the council',
      '![a](\\\\server\\maps\\a.png)',
      ['1:6 link-unsafe'],
    ],
    ['a heading is the title’s', '# One\n', ['1:1 heading-level']],
    ['a heading skips a level', '## One\n\nText.\n\n#### Two\n', ['5:1 heading-level']],
    ['an exempt passage is misspelt', '::: exmept\nSecret\n:::\n', ['1:1 passage-misplaced']],
    ['an exempt passage is in a list', '- a\n\n  ::: exemt\n  x\n', ['3:1 passage-misplaced']],
    [
      'a passage ends twice',
      '::: exempt\nreason: x\n---\nS\n:::\nT\n:::\n',
      ['7:1 passage-misplaced'],
    ],
  ];
  for (const [why, source, expected] of texts) {
    it(`${why}: ${expected.join(', ')}`, () => assert.deepEqual(said(render(source)), expected));
  }
});

describe('the sections of the template are there', () => {
  const WHOLE =
    '## Brief summary\n\n1. A.\n\n## Recommendations\n\nNote it.\n\n## Why is the proposal being put forward?\n\n2. B.\n';
  const cases: [why: string, source: string, expected: string[]][] = [
    ['all of them', WHOLE, []],
    [
      'with an apostrophe, a case and a colon of one’s own',
      WHOLE.replace('Brief summary', 'BRIEF SUMMARY:'),
      [],
    ],
    ['the last one is missing', WHOLE.replace(/## Why[^]*/, ''), ['7:1 section-missing']],
    [
      'one is missing before another',
      WHOLE.replace('## Recommendations\n\nNote it.\n\n', ''),
      ['5:1 section-missing'],
    ],
    [
      'one is misspelt',
      WHOLE.replace('Recommendations', 'Recomendations'),
      ['5:1 section-misspelt'],
    ],
    [
      'one is bold text',
      WHOLE.replace('## Recommendations', '**Recommendations**'),
      ['5:1 section-misspelt'],
    ],
    ...['**2. Recommendations**', '2. **Recommendations**', '### 2. Recommendations'].map(
      (heading): [why: string, source: string, expected: string[]] => [
        `one is written ${heading}, with a number`,
        WHOLE.replace('## Recommendations', heading),
        ['5:1 section-misspelt'],
      ],
    ),
    [
      'one is a line that begins with its number',
      WHOLE.replace('## Why is the', '3. Why is the'),
      ['9:1 section-misspelt'],
    ],
    [
      'the words of one that is there are bold, with a number',
      WHOLE.replace('Note it.', 'Note it.\n\n**2. Recommendations** of the board.'),
      [],
    ],
    [
      'one is empty',
      WHOLE.replace('1. A.\n\n', '').replace('2. B.', '1. B.'),
      ['1:1 section-empty'],
    ],
    [
      'two changed places',
      '## Recommendations\n\nNote it.\n\n## Brief summary\n\n1. A.\n\n## Why is the proposal being put forward?\n\n2. B.\n',
      ['5:1 section-order'],
    ],
    [
      'one is there twice',
      `${WHOLE}\n## Recommendations\n\nNote it again.\n`,
      [`${WHOLE.split('\n').length + 1}:1 section-order`],
    ],
    [
      'members are asked nothing',
      WHOLE.replace('Note it.', 'None.'),
      ['5:1 recommendation-missing'],
    ],
    ['others may be beside them', `${WHOLE}\n## Anything else\n\n3. C.\n`, []],
  ];
  for (const [why, source, expected] of cases) {
    it(`${why}: ${expected.join(', ') || 'nothing is said'}`, () => {
      assert.deepEqual(said(render(source, TEMPLATE)), expected);
    });
  }
});

describe('every place of a text has an address of its own', () => {
  it('where headings are the same, or look like paragraphs', () => {
    const report = render('## Cost\n\nA.\n\n### Cost\n\nB.\n\n## Para 1\n\n1. C.\n');
    const ids = report.body.sections.flatMap(({ id, html, subheadings }) => [
      id,
      ...subheadings.map((heading) => heading.id),
      ...[...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? ''),
    ]);
    assert.equal(new Set(report.anchors).size, report.anchors.size);
    assert.ok(report.anchors.has('cost') && report.anchors.has('cost-2'));
    assert.ok(ids.includes('para-1') && ids.includes('section-para-1'));
  });
});
