import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { htmlLines } from '../../../../src/language/html-lines.ts';
import { renderReport } from '../../../../src/source/markdown/render-report.ts';
import { renderText } from '../../../../src/source/markdown/render-text.ts';
import type { RenderedReport } from '../../../../src/source/markdown/render-report.ts';
import { openTextOf } from '../../../../src/source/open-text.ts';
import type { SafeHtml } from '../../../../src/source/safe-html.ts';

const render = (source: string): RenderedReport =>
  renderReport(source, {
    template: undefined,
    resolve: () => undefined,
    withhold: ({ text }) =>
      `<div class="withheld"><p>Withheld ${text.length}</p></div>` as SafeHtml,
  });

/** The page's HTML, with that of the notes. */
const pageOf = (source: string): string => {
  const { sections, notes } = render(source).body;
  return [...sections, ...(notes ? [notes] : [])].map(({ html }) => html).join('\n');
};

const said = (source: string): string[] =>
  render(source).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

const PASSAGE = '::: exempt\nreason: x\n---\nThe price.[^1]\n';

describe('tables', () => {
  const shapes: [why: string, source: string, html: RegExp][] = [
    ['a cell goes over two columns', '| A | B |\n|---|---|\n| 1 ||', /<td colspan="2">1<\/td>\s*<\/tr>/],
    ['a cell goes over two rows', '| A | B |\n|---|---|\n| 1 | 2 |\n| ^^ | 3 |', /<td rowspan="2">1<\/td>\s*<td>2<\/td>\s*<\/tr>\s*<tr>\s*<td>3<\/td>\s*<\/tr>/],
    ['a cell goes over two columns and two rows', '| A | B | C |\n|---|---|---|\n| 1 || 2 |\n| ^^ || 3 |', /<td colspan="2" rowspan="2">1<\/td>\s*<td>2<\/td>\s*<\/tr>\s*<tr>\s*<td>3<\/td>/],
    ['a head has two rows', '| A | B ||\n| ^^ | C | D |\n|---|---|---|\n| 1 | 2 | 3 |', /<th scope="col" rowspan="2">A<\/th>\s*<th scope="col" colspan="2">B<\/th>/],
    ['an empty cell stays one where a blank is in it', '| A | B |\n|---|---|\n| 1 | |', /<td>1<\/td>\s*<td><\/td>/],
    ['a row that begins with an empty cell keeps its columns', '|| B |\n|---|---|\n|| 2 |', /<td><\/td>\s*<th scope="col">B<\/th>[\s\S]*<td><\/td>\s*<td>2<\/td>/],
    ['below an empty corner the first column names the rows', '| | B |\n|---|---|\n| North | 2 |', /<th scope="row">North<\/th>/],
    ['a first column in bold names the rows', '| A | B |\n|---|---|\n| **North** | 2 |\n| **South** | 3 |', /<th scope="row"><strong>South<\/strong><\/th>/],
    ['one that isn’t all bold doesn’t', '| A | B |\n|---|---|\n| North | 2 |\n| **Total** | 3 |', /<td><strong>Total<\/strong><\/td>/],
    ['a line in square brackets above it is its caption', '[By ward]\n| A |\n|---|\n| 1 |', /aria-label="By ward" tabindex="0"><table>\s*<caption>By ward<\/caption>/],
    ['a line in square brackets below it too', '| A |\n|---|\n| 1 |\n\n[By *ward*]', /<caption>By <em>ward<\/em><\/caption>[\s\S]*<\/table>\s*<\/section>$/],
    ['and a line that begins with its number', 'Table 2: by ward\n\n| A |\n|---|\n| 1 |', /^<section[^>]*><table>\s*<caption>Table 2: by ward<\/caption>/],
    ['a sentence about it is none', 'Table 2 shows the wards.\n\n| A |\n|---|\n| 1 |', /^<p>Table 2 shows/],
    ['two tables of one name have two', '[X]\n| A |\n|---|\n| 1 |\n\n[X]\n| A |\n|---|\n| 1 |', /aria-label="X"[\s\S]*aria-label="Table 2 X"/],
    ['a caption is escaped in its name', '["><b>]\n| A |\n|---|\n| 1 |', /aria-label="&quot;&gt;&lt;b&gt;"/],
    ['a stroke after a backslash is text', '| A | B |\n|---|---|\n| 1 \\| 2 | 3 |', /<td>1 \| 2<\/td>/],
    ['a line of a paragraph with a stroke is no head', 'a | b\n| A | B |\n|---|---|\n| 1 | 2 |', /^<p>a \| b<\/p>/],
  ]; // prettier-ignore
  for (const [why, source, html] of shapes)
    it(why, () => assert.match(pageOf(source).trim(), html));

  const faults: [why: string, source: string, expected: string[]][] = [
    ['a row with a cell too many', '| A | B |\n|---|---|\n| 1 | 2 | 3 |', ['3:1 table-ragged']],
    ['a ^^ with nothing above it', '| A |\n|---|\n| ^^ |', ['3:1 table-ragged']],
    ['a ^^ below half of a wider cell', '| A | B |\n|---|---|\n| 1 ||\n| ^^ | 2 |', ['4:1 table-ragged']],
    ['a second header that is empty', '| A | |\n|---|---|\n| 1 | 2 |', ['1:1 table-header-empty']],
    ['none where headers are merged', '| A | B ||\n| ^^ | C | D |\n|---|---|---|\n| 1 | 2 | 3 |', []],
    ['a tag, at the row that it is in', '| A |\n|---|\n| <b>1</b> |', ['3:3 html-in-markdown']],
  ]; // prettier-ignore
  for (const [why, source, expected] of faults)
    it(why, () => assert.deepEqual(said(source), expected));

  it('a cell too many keeps its words', () => {
    assert.match(pageOf('| A |\n|---|\n| 1 | extra |'), /<td>extra<\/td>/);
  });

  it('no word of a table is lost, whatever is merged', () => {
    const cell = fc.constantFrom('^^', '', ' ', 'x', '**y**', '||', '\\|');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }), (rows) => {
        let word = 0;
        const body = rows.map(
          (row) => `|${row.map((text) => text.replace(/x|y/, () => `w${word++}`)).join('|')}|`,
        );
        const html = pageOf(`| A | B | C |\n|---|---|---|\n${body.join('\n')}\n`);
        for (let at = 0; at < word; at++) assert.match(html, new RegExp(`\\bw${at}\\b`));
      }),
      { seed: 20220511 },
    );
  });
});

describe('notes', () => {
  const TEXT =
    '## One\n\n1. First[^a] and again.[^a]\n\n[^a]: What *it* says.\n\n## Notes\n\n2. Second.[^b]\n\n[^b]: More.\n';

  it('are at the end of the report, each with the way back', () => {
    const { body, anchors } = render(TEXT);
    assert.deepEqual(
      body.sections.map(({ id }) => id),
      ['one', 'notes'],
    );
    assert.equal(body.notes?.id, 'notes-2');
    assert.match(
      body.sections[0]?.html ?? '',
      /First<sup class="note-ref" data-pagefind-ignore><a href="#note-1" id="note-1-place" role="doc-noteref" aria-label="Note 1">1<\/a><\/sup>/,
    );
    assert.match(
      body.notes?.html ?? '',
      /<li id="note-1"[^>]*><p>What <em>it<\/em> says\. <a [^>]*href="#note-1-place"/,
    );
    const ids = [...pageOf(TEXT).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.ok(anchors.has(id ?? ''), id);
  });

  it('their addresses are theirs, whatever a heading says', () => {
    const html = pageOf('### Note 1\n\n### Note 1 place\n\nText.[^1]\n\n[^1]: Said.');
    assert.match(html, /<h3 id="note-1-2">/);
    assert.match(html, /<h3 id="note-1-place-2">/);
  });

  it('are in the text that the register and the search know, without their signs', () => {
    assert.deepEqual(htmlLines(pageOf('Text[^1] of it.[^1]\n\n[^1]: Said.')), [
      'Text[1] of it.[1]',
      '1. Said.',
    ]);
  });

  it('are not numbered as paragraphs', () => {
    const { body } = render('1. Text.[^1]\n\n[^1]:\n    1. One.\n    2. Two.\n');
    assert.deepEqual(body.later, { kind: 'continuous', next: 2 });
  });

  const faults: [why: string, source: string, expected: string[]][] = [
    ['a mark without a note', 'Text.[^1]', ['1:6 note-missing']],
    ['a mark that is to be read', 'Write \\[^1].', []],
    ['a mark in code', 'Write `[^1]`.', []],
    ['a note without a mark', 'Text.\n\n[^1]: Said.', ['3:1 note-unused']],
    ['two notes of one mark', 'Text.[^1]\n\n[^1]: Said.\n\n[^1]: And said.', ['5:1 note-twice']],
    ['a note in a heading', '## Head[^1]\n\nText.\n\n[^1]: Said.', ['1:1 note-misplaced']],
    ['a note that only an exempt passage refers to', `Text.\n\n${PASSAGE}:::\n\n[^1]: The price is secret.`, ['9:1 passage-misplaced']],
    ['a note in an exempt passage that the text refers to', `Text.[^1]\n\n${PASSAGE}\n[^1]: Secret.\n:::`, ['1:6 note-missing']],
    ['a note in an exempt passage', `Text.\n\n${PASSAGE}\n[^1]: Secret.\n:::`, []],
    ['an exempt passage in a note', 'Text.[^1]\n\n[^1]: Said.\n\n    ::: exempt\n    reason: x\n    ---\n    Secret.\n    :::', ['5:1 passage-misplaced']],
    ['an exempt passage that begins a note', 'Text.[^1]\n\n[^1]: ::: exempt\n    reason: x', ['3:1 passage-misplaced']],
  ]; // prettier-ignore
  for (const [why, source, expected] of faults)
    it(why, () => assert.deepEqual(said(source), expected));

  it('nothing of a misplaced passage is taken for open text', () => {
    for (const before of ['[^1]: ', ': ', '| ', '> - ']) {
      assert.doesNotMatch(
        openTextOf(`Text.\n\n${before}::: exempt\nSecret.\n:::\nAfter.`),
        /Secret|After/,
      );
    }
  });

  it('an exempt passage in a definition is withheld, or refused', () => {
    const short = 'Term\n: ::: exempt\n  reason: x\n  Secret.\n  :::\n';
    assert.match(pageOf(short), /<dd>\s*<div class="withheld"><p>Withheld/);
    assert.doesNotMatch(pageOf(short), /Secret/);
    assert.ok(said(short.replace('Secret', '---\n  Secret')).includes('2:1 passage-misplaced'));
  });

  it('have no place in a short text', () => {
    const { problems } = renderText('Text.[^1]\n\n[^1]: Said.');
    assert.deepEqual(problems.map(({ code }) => code), ['note-misplaced']);
  }); // prettier-ignore
});

describe('figures, definitions, lowered figures', () => {
  const shapes: [why: string, source: string, html: RegExp][] = [
    ['a picture with a title is a figure', '![The site](a.png "Figure 1: \\"the\\" <site>")', /^<figure><img src="a.png" alt="The site"><figcaption>Figure 1: &quot;the&quot; &lt;site&gt;<\/figcaption>\s*<\/figure>$/],
    ['the line below a picture is its caption where it has its number', '![The site](a.png)\n\nFigure 1: the *site*', /^<figure><img[^>]*><figcaption>Figure 1: the <em>site<\/em><\/figcaption>\s*<\/figure>$/],
    ['a sentence about it isn’t', '![The site](a.png)\n\nFigure 1 shows the site.', /^<p><img[^>]*><\/p>\s*<p>Figure 1 shows/],
    ['a picture among words is none', 'See ![The site](a.png "x") here.', /^<p>See <img/],
    ['a term and what it means', 'Weir\n: A wall.', /^<dl>\s*<dt>Weir<\/dt>\s*<dd>A wall\.<\/dd>\s*<\/dl>$/],
    ['a line that begins with "about" is no definition', 'It rose by\n~ 20% a year', /^<p>It rose by\s~ 20% a year<\/p>$/],
    ['a lowered figure', 'CO~2~e and H~2~O', /CO<sub>2<\/sub>e and H<sub>2<\/sub>O/],
    ['"about" stays', '(~5/~6) ~10% ~ 20%', /\(~5\/~6\) ~10% ~ 20%/],
  ]; // prettier-ignore
  for (const [why, source, html] of shapes)
    it(why, () => assert.match(pageOf(source).trim(), html));
});

describe('texts that are made to take long', () => {
  const lots: [what: string, text: string][] = [
    ['strokes', 'a|b\n'.repeat(10_000)],
    ['strokes that begin lines', '|a|b\n'.repeat(10_000)],
    ['tables', '[x]\n\n|a|\n|-|\n|^^|\n\n'.repeat(10_000)],
    ['merged cells', `|a|b|\n|-|-|\n${'|x||\n|^^||\n'.repeat(10_000)}`],
    ['definitions', 'a\n: b\n\n'.repeat(10_000)],
    ['definitions in definitions', `a\n${': b\n: '.repeat(10_000)}`],
    ['notes', `${'a[^x]'.repeat(10_000)}\n\n[^x]: y`],
    ['notes of many marks', Array.from({ length: 10_000 }, (_, n) => `a[^${n}]\n\n[^${n}]: b\n\n`).join('')],
    ['lowering signs', 'a~b'.repeat(10_000)],
    ['pictures', '![a](b)\n\n'.repeat(10_000)],
  ]; // prettier-ignore
  for (const [what, text] of lots) {
    it(`${what} are read in steps that grow as the text does`, { timeout: 20_000 }, () => {
      assert.ok(render(text));
    });
  }
});
