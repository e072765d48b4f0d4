import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { accessibilityWords } from '../../../../layouts/components/accessibility-words.ts';
import { pdfText } from '../../../../layouts/components/file-words/pdf-text.ts';
import type { Block, PageText } from '../../../../src/views/views.ts';
import { file } from '../example-views.ts';

const accessibility = { pages: 3, scannedPages: [], tagged: true, language: 'en-GB', titled: true };

const page = (number: number, blocks: readonly Block[], more: Partial<PageText> = {}): PageText => ({
  number,
  blocks,
  source: 'tags',
  recognised: false,
  goesOn: false,
  ...more,
}); // prettier-ignore

const p = (text: string): Block => ({ kind: 'paragraph', text });
const item = (label: string, text: string) => ({ label, text, items: [] });

/** Without the white space between elements. */
const markup = (pages: readonly PageText[], of = file): string =>
  pdfText({ pages }, of)
    .toString()
    .replace(/\s+/g, ' ')
    .replace(/ ?> ?(?=<)| >/g, '>');
const words = (pages: readonly PageText[]): string =>
  markup(pages)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the text of a PDF on a page', () => {
  it('says that a machine extracted it, and isn’t indexed with the page', () => {
    assert.match(words([page(1, [p('Roofs.')])]), /extracted from the PDF by a machine/);
    assert.match(markup([page(1, [p('Roofs.')])]), /data-pagefind-ignore="all"/);
  });

  it('escapes whatever the file says', () => {
    const attack = `<script>alert(1)</script><img src=x onerror="alert(2)"> & '`;
    const blocks: readonly Block[] = [
      p(attack),
      { kind: 'heading', level: 1, text: attack },
      { kind: 'list', items: [item(attack, attack)] },
      { kind: 'table', head: [[attack]], rows: [[attack]], rowHeadings: true },
    ];
    assert.doesNotMatch(markup([page(1, blocks)]), /<(?:script|img)/);
    assert.equal(markup([page(1, blocks)]).match(/&lt;script&gt;/g)?.length, 6);
  });

  it('sets the headings of the file below those of the page, six deep at most', () => {
    const blocks = [1, 2, 3, 4, 5].map((level): Block => ({ kind: 'heading', level, text: 'A' }));
    const levels = [...markup([page(1, blocks)]).matchAll(/<h(\d)/g)].map((match) => match[1]);
    assert.deepEqual(levels, ['2', '3', '4', '5', '6', '6']);
  });

  it('leads from each page to the same page of the file', () => {
    assert.match(
      markup([page(1, [p('One.')]), page(2, [p('Two.')])]),
      /<p>One\.<\/p><p class="pdf-text__page" id="page-2"><a href="[^"]+\/appendix-1\.pdf#page=2">Page 2 of the PDF<\/a><\/p><p>Two\.<\/p>/,
    );
  });

  it('keeps a sentence whole that goes on over the page, and marks the page in it', () => {
    const next = page(2, [p('ends here.')], { goesOn: true });
    for (const [before, whole] of [
      [p('It begins and'), /<p>It begins and <span [^>]*id="page-2".*?<\/span> ends here\.<\/p>/],
      [
        { kind: 'list', items: [item('4.', 'It begins and')] },
        /<ol start="4"><li>It begins and <span [^>]*id="page-2".*?<\/span> ends here\.<\/li><\/ol>/,
      ],
    ] as const) {
      assert.match(markup([page(1, [before]), next]), whole);
    }
  });

  it('numbers a list as it is printed, and prints labels that aren’t a run of numbers', () => {
    const list = (...labels: string[]) =>
      markup([page(1, [{ kind: 'list', items: labels.map((label) => item(label, 'x')) }])]);
    assert.match(list('1.', '2.'), /<ol><li>x<\/li><li>x<\/li><\/ol>/);
    assert.match(list('16.', '17.'), /<ol start="16"><li>x<\/li>/);
    assert.match(list('', ''), /<ul><li>x<\/li>/);
    assert.match(list('(a)', '(b)'), /<ul class="pdf-text__labels"><li>\(a\) x<\/li>/);
    assert.match(list('1.', '3.'), /<ul class="pdf-text__labels"><li>1\. x<\/li><li>3\. x<\/li>/);
  });

  it('gives a table its headings, none of them empty, and a name and focus for scrolling', () => {
    const table: Block = { kind: 'table', head: [['', 'Grade']], rows: [['Care', 'Good']], rowHeadings: true }; // prettier-ignore
    const made = markup([page(1, [table, table])]);
    assert.match(made, /<thead><tr><td><\/td><th scope="col">Grade<\/th><\/tr><\/thead>/);
    assert.match(made, /<tr><th scope="row">Care<\/th><td>Good<\/td><\/tr>/);
    assert.match(made, /aria-label="Table 1" tabindex="0".*aria-label="Table 2"/);
  });

  it('says its language where it isn’t that of the page', () => {
    const of = (language: string) =>
      markup([page(1, [p('Croeso.')])], { ...file, accessibility: { ...accessibility, language } });
    assert.match(of('cy-GB'), /class="pdf-text__body prose" lang="cy-GB"/);
    assert.doesNotMatch(of('en-US'), /lang=/);
    assert.doesNotMatch(of('"><b>'), /lang=/);
  });

  it('says what can’t be read', () => {
    const scan = (number: number) => page(number, [], { unreadable: 'scan' });
    const all = words([scan(1), scan(2)]);
    assert.match(all, /can’t be shown\. It is a scan.*Ask for it in another form/);
    assert.doesNotMatch(all, /extracted/);
    const some = words([page(1, [p('Read.')]), scan(2), scan(3), page(4, [], { unreadable: 'garbled' })]); // prettier-ignore
    assert.match(some, /Not shown: pages 2–3 \(scans/);
    assert.match(some, /Not shown: page 4 \(garbled/);
    const recognised = words([page(1, [p('Rcad.')], { recognised: true })]);
    assert.match(recognised, /recognised from a scan, so expect mistakes/);
  });

  it('ends where it would be heavier than the file, and says so', () => {
    const long = [1, 2, 3].map((number) => page(number, [p(`${number}`.repeat(400_000))]));
    assert.match(words(long), /The text of page 3 and those after it is only in the PDF/);
    assert.doesNotMatch(markup(long), /3333/);
  });
});

describe('the accessibility of a PDF in words', () => {
  it('says that it is a scan, and whom to ask', () => {
    const made = accessibilityWords({ ...accessibility, scannedPages: [1, 2, 3] }).toString();
    assert.match(made, /A scan: a screen reader can’t read it\..*Ask for it in another form/s);
    assert.doesNotMatch(made, /read aloud/);
  });

  it('says what is good as well', () => {
    const made = accessibilityWords(accessibility).toString();
    assert.match(made, /Its text can be read aloud, and is tagged for screen readers\./);
  });
});
