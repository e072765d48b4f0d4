import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TEMPLATE, htmlOf, render, said } from './rendered-report.ts';

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
