import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileWords } from '../../../../layouts/components/file-words/file-words.ts';
import { pageRecord } from '../../../../src/outputs/search/search-record.ts';
import type { FileText, FileWords, PageText, Sheet } from '../../../../src/views/views.ts';
import { file } from '../example-views.ts';

type File = typeof file;
const word: File = {
  ...file,
  format: 'Word document',
  extension: 'docx',
  url: '/a/appendix-1.docx',
};
const book: File = { ...word, format: 'Spreadsheet', extension: 'xlsx' };
const image: File = { ...word, format: 'Image', extension: 'png' };
const EMPTY: FileText = { parts: [], sheets: [], isCut: false };

const markup = (words: FileWords, of: File = word): string =>
  String(fileWords(words, of, 'Costs of the bridge'))
    .replace(/\s+/g, ' ')
    .replace(/ ?> ?(?=<)| >/g, '>')
    .replace(/> /g, '>');
const textOf = (words: FileWords, of?: File): string =>
  markup(words, of)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+(?=[.,]|\s)/g, '')
    .replace(/\s+/g, ' ');

const sheet: Sheet = {
  ...{ id: 'sheet-1', name: 'Revenue', lead: ['Budget <2022>'], head: [['Step', 'Cost']] },
  rows: [
    { number: 4, cells: ['Bridge', '£3'] },
    { number: 29, cells: ['Steps', '£4'], id: 'sheet-1-row-29' },
  ],
  ...{ rowHeadings: true, isCut: false },
};

describe('the text of an Office file on its page', () => {
  const text: FileText = {
    ...EMPTY,
    parts: [
      { id: 'part-1', title: 'Part 1', blocks: [{ kind: 'paragraph', text: '<b>Due</b>' }] },
      { id: 'part-2', title: 'Costs', blocks: [{ kind: 'heading', level: 1, text: 'Costs' }] },
    ],
  };

  it('says where it comes from, and leads to the file', () => {
    assert.match(textOf({ text }), /Text of the Word document Taken out of the file by a machine/);
    assert.match(markup({ text }), /<a href="\/a\/appendix-1\.docx">Word document<\/a>/);
  });

  it('is in places that can be linked to, escaped, below the headings of the page', () => {
    const made = markup({ text });
    assert.match(made, /id="part-1" data-pagefind-title="Part 1">.*&lt;b&gt;Due/);
    assert.match(made, /id="part-2" data-pagefind-title="Costs"><h3>Costs<\/h3>/);
  });

  it('says where it isn’t all, and where there is nothing', () => {
    assert.match(textOf({ text: { ...text, isCut: true } }), /The rest is in the Word document alone/); // prettier-ignore
    assert.match(textOf({ text: EMPTY }), /no words in it that could be shown/);
  });

  it('has each sheet as a table with its name as caption, headings with scope, and places to link to', () => {
    const made = markup({ text: { ...EMPTY, sheets: [sheet] } }, book);
    assert.match(made, /<p>Budget &lt;2022&gt;<\/p>/);
    assert.match(made, /aria-label="Revenue" tabindex="0"><table class="sheet"><caption>Revenue/);
    assert.match(made, /<th scope="col">Step<\/th><th scope="col" class="align-right">Cost<\/th>/);
    assert.match(made, /<th scope="row">Bridge<\/th><td class="align-right">£3<\/td>/);
    assert.match(made, /<tr id="sheet-1-row-29" data-pagefind-title="Revenue, from row 29">/);
  });

  it('calls a table without a name by the title of the paper', () => {
    const made = markup({ text: { ...EMPTY, sheets: [{ ...sheet, name: '', isCut: true }] } });
    assert.match(made, /<caption>Costs of the bridge/);
    assert.match(made, /data-pagefind-title="From row 29"/);
    assert.match(made, /goes on in the/);
  });
});

describe('what a machine has read', () => {
  const textPage = (number: number, text: string): PageText => ({
    ...{ number, source: 'layout', recognised: false, goesOn: false },
    blocks: [{ kind: 'paragraph', text }],
  });
  const scan = (number: number, more: Partial<PageText>): PageText => ({
    ...{ number, blocks: [], source: 'layout', recognised: false, goesOn: false },
    ...{ unreadable: 'scan', ...more },
  });
  const read = scan(1, { scan: [{ kind: 'paragraph', text: 'Rcad it.' }] });
  const later = scan(2, { scan: 'later' });

  it('is below a notice that words may be wrong and the scan counts', () => {
    const made = textOf({ pdf: { pages: [read] } }, file);
    assert.match(made, /Read by machine from a scan\. Words may be wrong or missing: what counts is the scan itself, in the PDF.*Rcad it\./); // prettier-ignore
    assert.doesNotMatch(made, /extracted|Not shown/);
  });

  it('is marked on its page, apart from the text of the file', () => {
    const written = textPage(2, 'Written.');
    const stamped = { ...textPage(3, 'Plan 3'), scan: read.scan ?? [] };
    const made = textOf({ pdf: { pages: [read, written, stamped] } }, file);
    assert.match(made, /That is the text of pages 1, 3\./);
    assert.match(made, /Page 1 of the PDF, read by machine from a scan Rcad it\. Page 2 of the PDF Written\. Page 3 of the PDF Plan 3 The rest of this page is read by machine from a scan: Rcad it\./); // prettier-ignore
  });

  it('is said to be to come where no build has come to it yet', () => {
    assert.match(textOf({ pdf: { pages: [later] } }), /is a scan.* not yet read by machine/);
    assert.match(textOf({ pdf: { pages: [read, later] } }), /Page 2 is a scan that is not yet read by machine/); // prettier-ignore
    const waiting = [{ number: 1, paragraphs: [], isLater: true }];
    assert.match(textOf({ pictures: waiting }, image), /not yet read by machine/);
  });

  it('in pictures is shown with the same notice', () => {
    const pictures = [{ number: 2, paragraphs: ['The pelican crossing'], isLater: false }];
    assert.match(textOf({ text: EMPTY, pictures }), /Read by machine from pictures\..*Picture 2 The pelican crossing/); // prettier-ignore
    assert.match(
      markup({ pictures }, image),
      /data-pagefind-title="Read by machine from an image"/,
    );
  });

  it('and the text of a file are searched with the page, but for what the page says of them', () => {
    const words = { text: { ...EMPTY, sheets: [sheet] } };
    const html = `<html><head><meta content="2022-05-11" data-pagefind-sort="date[content]"></head><main data-pagefind-body>${String(fileWords(words, book, 'T'))}</main></html>`;
    const record = pageRecord({ url: '/a/', html })?.html ?? '';
    assert.match(record, /id="sheet-1-row-29" data-pagefind-title="Revenue, from row 29"/);
    assert.match(html, /<p\s[^>]*data-pagefind-ignore/);
    assert.doesNotMatch(record, /data-pagefind-ignore/);
  });
});
