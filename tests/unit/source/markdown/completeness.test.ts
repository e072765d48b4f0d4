import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkCompleteness } from '../../../../src/source/markdown/completeness/completeness.ts';
import { renderReport } from '../../../../src/source/markdown/render-report.ts';
import { renderText } from '../../../../src/source/markdown/render-text.ts';
import type { ReportBody } from '../../../../src/source/markdown/report-body.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';

const render = (source: string) =>
  renderReport(source, {
    template: undefined,
    resolve: () => undefined,
    withhold: () => '<div class="withheld"><p>Not for publication</p></div>' as SafeHtml,
  });

const lost = (source: string): string[] =>
  render(source)
    .problems.filter(({ code }) => code === 'words-lost')
    .map(({ line, message }) => `${line}: ${message}`);

/** The same of the text of an agenda, an item or a committee. */
const lostOfShort = (source: string): string[] =>
  renderText(source)
    .problems.filter(({ code }) => code === 'words-lost')
    .map(({ line, message }) => `${line}: ${message}`);

describe('a link whose words are in square brackets', () => {
  for (const source of ['It is due.[[1]](#para-1)\n', 'See [the [draft] plan](plan#costs).\n']) {
    it(`loses nothing: ${source.trim()}`, () => {
      assert.deepEqual(lost(source), []);
    });
  }
});

describe('an address with signs of its own', () => {
  const addresses = [
    'https://police.example/plan(1).pdf',
    'https://police.example/letter_(final).pdf',
    'https://police.example/Plan%20(1)(2).pdf',
    'https://police.example/plan%281%29.pdf',
    'https://police.example/a(b)/c?d=(e)#(f)g',
    'https://police.example/a[1].pdf',
    'https://police.example/?q="grit"-x',
    'https://police.example/“a”b',
    'https://police.example/a…b',
    'https://police.example/a\\_b(1).pdf',
    'HTTPS://police.example/(A)b',
    // Twins whose end is plain.
    'https://police.example/a)',
    'https://police.example/plan.pdf.',
    'https://en.example/wiki/Grit_(salt)',
    'https://police.example/(1',
  ];
  const forms: readonly [what: string, form: (address: string) => string][] = [
    ['in a sentence', (address) => `See ${address} for it.`],
    ['at the end of a line', (address) => `See ${address}`],
    ['in angle brackets', (address) => `See <${address}> for it.`],
    ['in brackets', (address) => `It is there (see ${address}).`],
    ['in bold', (address) => `- **${address}** is bold`],
    ['in code', (address) => `Type \`${address}\` there.`],
    ['in a cell', (address) => `| A | B |\n|---|---|\n| ${address} | b |\n|${address}|b|`],
    ['in a note', (address) => `A note.[^N]\n\n[^N]: See ${address} there.`],
    ['beside another', (address) => `See ${address}, or ${address} and [it](${address}).`],
  ];
  for (const [what, form] of forms) {
    it(`loses no words ${what}`, () => {
      for (const address of addresses) {
        if (what === 'beside another' && /\)$|\(1$|\./.test(address.slice(-1))) continue;
        const source = `One.\n\n${form(address)}\n\nThree.\n`;
        assert.deepEqual([...lost(source), ...lostOfShort(source)], [], source);
      }
    });
  }

  it('doesn’t cover the words after it', () => {
    const source = 'See https://police.example/plan(1).pdf for it.\n';
    const { body } = render(source);
    const sections = body.sections.map((section) => ({
      ...section,
      html: section.html.replace(' for it', '') as SafeHtml,
    }));
    assert.match(checkCompleteness(source, { sections })[0]?.message ?? '', /for it/);
  });
});

describe('words that Markdown would lose are reported at their line', () => {
  const cases: readonly [what: string, source: string, said: RegExp][] = [
    [
      'the address of a link that nothing refers to',
      'Text.\n\n[Note]: important\n',
      /^3: .*"\[Note\]: important" aren’t on the page.*\\\[/,
    ],
    [
      'the same, with a title',
      '[Costs]: 2026 (estimated by officers)\n',
      /^1: .*link that nothing refers to/,
    ],
    [
      'what is beside the sign of code',
      'One.\n\n```these are lost\nkept\n```\n',
      /^3: .*```these are lost.*next line/,
    ],
  ];
  for (const [what, source, said] of cases) {
    it(what, () => {
      const found = lost(source);
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0] ?? '', said);
    });
    it(`${what}, in a short text`, () => assert.deepEqual(lostOfShort(source), lost(source)));
  }
});

describe('a page is held against its text', () => {
  const body = (html: string): ReportBody => ({
    sections: [{ id: '', heading: '', html: html as SafeHtml, subheadings: [] }],
    later: { kind: 'none' },
  });
  const TEXT =
    'The first sentence of it.\n\nThe second sentence of it.\n\nThe third sentence of it.\n';
  const cases: readonly [what: string, html: string, said: RegExp | undefined][] = [
    [
      'whole',
      '<p>The <b>fir</b>st sentence of it.</p><p>The second sentence of it. The third sentence of it.</p>',
      undefined,
    ],
    [
      'without a line',
      '<p>The first sentence of it.</p><p>The third sentence of it.</p>',
      /^3 .*"The second sentence of it\." aren’t on the page/,
    ],
    [
      'without the last line',
      '<p>The first sentence of it. The second sentence of it.</p>',
      /^5 .*aren’t on the page/,
    ],
    [
      'in another order',
      '<p>The second sentence of it.</p><p>The first sentence of it.</p><p>The third sentence of it.</p>',
      /^\d .*in another place on the page/,
    ],
    [
      'with more words',
      '<p>The first sentence of it. And £5 million. The second sentence of it. The third sentence of it.</p>',
      /^1 .*words here that the text doesn’t have: "And5million"/,
    ],
  ];
  for (const [what, html, said] of cases) {
    it(what, () => {
      const found = checkCompleteness(TEXT, body(html)).map(
        ({ line, message }) => `${line} ${message}`,
      );
      if (said === undefined) assert.deepEqual(found, []);
      else {
        assert.equal(found.length, 1, found.join('\n'));
        assert.match(found[0] ?? '', said);
      }
    });
  }
});

describe('nothing is reported of what is all on the page', () => {
  const BLOCKS = [
    'A paragraph of words\nover two lines.',
    '1. Numbered one.\n2. Numbered two.\n\n    More of it.',
    '1.1 By section.\n1.2 By section too.',
    '2026. A year begins this line.',
    '## A heading & more',
    '### 3. Below it',
    '- a point\n  - a point below\n* another',
    '> quoted\n> words',
    '| Ward | Cost |\n| --- | ---: |\n| Armley | £1,000 |\n| Wetherby || ',
    'Table 2: Costs by ward\n\n| Ward | Cost |\n|---|---|\n| Armley | 1 |',
    '| Ward |\n|---|\n| Armley |\n[By ward]',
    '![A map](map.png "Figure 1: the site")',
    'See [the plan](plan.pdf "A title"), [it][x] and <https://a.example/b%20c>.\n\n[x]: https://b.example/ "Title"',
    'The names \\&nbsp; and \\&amp; are written &amp;nbsp;.\n\nMore.\n\nAnd more.',
    'Raised 9^th^, low H~2~O, **bo**ld, _it_, `code words`, &pound;5 &amp; &eacute;.',
    'A mark.[^a]\n\n[^a]: What the note says.',
    'Term\n: what it means',
    '<b>tags</b> and <!-- a comment -->',
    '::: exempt\nparagraphs: [3]\nreason: Prices.\n---\nSecret words.\n:::',
    '    four spaces of code',
    '```\nfenced words\n```',
    'Hard  \nbreak\\\nof a line — and “quotes”, soft\u00adhyphen, no\u00a0break.',
    'https://council.example/papers?x=1&y=2',
  ];
  it('whatever the blocks are, and in whatever order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(BLOCKS, { minLength: 1, maxLength: 6 }), (blocks) => {
        const text = `${blocks.join('\n\n')}\n`;
        assert.deepEqual(lost(text), []);
        assert.deepEqual(lostOfShort(text), []);
      }),
      { numRuns: 300 },
    );
  });
});

it('a text without end is compared in time that grows with it', () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `[Label ${at}]: important${at}\n`);
  assert.equal(checkCompleteness(lines.join('\n'), render(lines.join('\n')).body).length, 10);
});
