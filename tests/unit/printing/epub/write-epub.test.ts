import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import sax from 'sax';
import type { Book } from '../../../../src/printing/epub/book.ts';
import { BOOK_STYLES } from '../../../../layouts/print/book.ts';
import { epubFaults } from '../../../support/site/epub-check.ts';
import { writeEpub } from '../../../../src/printing/epub/write-epub.ts';
import { toXhtml } from '../../../../src/printing/epub/xhtml.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

const BOOK: Book = {
  id: 'https://papers.example/meetings/planning/2026-05-11/',
  title: 'Planning & Highways, 11 May 2026',
  language: 'en-GB',
  creator: 'Brindlemoor Council',
  publisher: 'Brindlemoor Council',
  description: 'The open papers of a meeting.',
  modified: '2026-05-03T00:00:00Z',
  source: 'https://papers.example/meetings/planning/2026-05-11/pack.pdf',
  styles: BOOK_STYLES,
  pictures: new Map([['/meetings/map.png', { bytes: PIXEL, mediaType: 'image/png' }]]),
  chapters: [
    {
      ...{ key: 'agenda', title: 'Agenda', level: 0 },
      html: '<h1>Agenda</h1><p>Item 7: <a href="https://part.invalid/item-7#para-2">Corn Exchange</a>, and <a href="https://part.invalid/item-9">none</a></p>',
    },
    {
      ...{ key: 'item-7', title: '7. Corn Exchange', level: 0 },
      html: `<h1>Corn Exchange</h1><div class="para" id="para-1" data-x="1"><p>One<br>two &amp; three</p></div>
        <div id="para-2"><p>See <a href="#para-1">above</a>, <a href="/search/">search</a> and <a href="https://www.gov.uk/a?b=1&amp;c=2">the law</a>.</p>
        <ol start="3" type="a"><li value="3">c</li></ol><img src="/meetings/map.png" alt="Map of the &quot;Exchange&quot;" width="20" height="10"><img src="/gone.png" alt="A plan"></div>
        <div id="para-2"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div>
        <div hidden><a href="#para-1"></a>never shown</div><script>alert(1)</script><p>Last words</p>`,
    },
    {
      ...{ key: 'appendix-7-1', title: 'Appendix 1: Plan', level: 1 },
      html: '<h1>Plan</h1><p>As drawn.</p>',
    },
  ],
  pages: [
    { label: 'A', chapter: 'agenda' },
    { label: '1', chapter: 'item-7' },
    { label: '2', chapter: 'item-7', id: 'para-2' },
    { label: '2b', chapter: 'item-7', id: 'in-the-middle-of-a-table' },
    { label: '3', chapter: 'appendix-7-1', id: 'not-there' },
    { label: '4', chapter: 'not-a-chapter' },
  ],
};

function opened(book: Book): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(writeEpub(book))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

function assertWellFormed(name: string, text: string): void {
  const parser = sax.parser(true, { xmlns: true });
  parser.onerror = (error) => {
    throw new Error(`${name}: ${error.message}`);
  };
  parser.write(text).close();
}

test('each document of a book is well-formed XML with the words of its chapter', () => {
  const files = opened(BOOK);
  for (const [name, text] of files)
    if (/\.(?:xhtml|opf|xml)$/.test(name)) assertWellFormed(name, text);
  const chapter = files.get('book/item-7.xhtml') ?? '';
  for (const words of [
    'One<br/>two &amp; three',
    'Last words',
    '[Picture: A plan]',
    '<li value="3">c</li>',
  ]) {
    assert.ok(chapter.includes(words), words);
  }
  for (const words of ['alert', 'never shown', 'data-x'])
    assert.ok(!chapter.includes(words), words);
});

test('links lead within the book, out to the web, or nowhere', () => {
  const files = opened(BOOK);
  const agenda = files.get('book/agenda.xhtml') ?? '';
  assert.ok(agenda.includes('<a href="item-7.xhtml#para-2">Corn Exchange</a>'));
  assert.ok(agenda.includes('<span>none</span>'));
  const chapter = files.get('book/item-7.xhtml') ?? '';
  assert.ok(chapter.includes('<a href="#para-1">above</a>'));
  assert.ok(chapter.includes('<span>search</span>'));
  assert.ok(chapter.includes('<a href="https://www.gov.uk/a?b=1&amp;c=2">the law</a>'));
});

test('the printed pages are listed where the text has them, else where the page before is', () => {
  const nav = opened(BOOK).get('book/nav.xhtml') ?? '';
  const listed = [...nav.matchAll(/<a href="([^"]+#printed-[^"]+)">([^<]+)</g)].map(
    ([, href, label]) => [label, href],
  );
  assert.deepEqual(listed, [
    ['A', 'agenda.xhtml#printed-A'],
    ['1', 'item-7.xhtml#printed-1'],
    ['2', 'item-7.xhtml#printed-2'],
    ['2b', 'item-7.xhtml#printed-2b'],
    ['3', 'appendix-7-1.xhtml#printed-3'],
  ]);
});

test('what belongs to an item is below it in the contents', () => {
  const nav = opened(BOOK).get('book/nav.xhtml') ?? '';
  const toc = nav.slice(nav.indexOf('<ol>'), nav.indexOf('</nav>'));
  assert.equal(
    toc,
    '<ol><li><a href="agenda.xhtml">Agenda</a></li><li><a href="item-7.xhtml">7. Corn Exchange</a><ol><li><a href="appendix-7-1.xhtml">Appendix 1: Plan</a></li></ol></li></ol>',
  );
});

test('only pictures that are shown are carried, and the type comes first and unpacked', () => {
  const bytes = writeEpub({
    ...BOOK,
    pictures: new Map([
      ...BOOK.pictures,
      ['/unused.png', { bytes: PIXEL, mediaType: 'image/png' }],
    ]),
  });
  assert.equal(strFromU8(bytes.subarray(30, 58)), 'mimetypeapplication/epub+zip');
  const names = Object.keys(unzipSync(bytes)).filter((name) => name.includes('pictures/'));
  assert.deepEqual(names, ['book/pictures/1.png']);
});

test('the same book makes the same bytes', () => {
  assert.deepEqual(writeEpub(BOOK), writeEpub(BOOK));
});

test('two chapters of the same key are refused', () => {
  const [first] = BOOK.chapters;
  assert.ok(first);
  assert.throws(() => writeEpub({ ...BOOK, chapters: [first, first] }), TypeError);
});

test('EPUBCheck finds no fault in a book, where it is installed', (t) => {
  const faults = epubFaults(writeEpub(BOOK));
  if (faults === undefined) t.skip('EPUBCheck is not installed');
  else assert.equal(faults, '');
});

test('whatever words a text has, its chapter is well-formed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary' })),
      fc.stringMatching(/^[<>/a-z "=!&'?-]{0,60}$/),
      (words, tags) => {
        const html = `<p title="${tags.replaceAll('"', '')}">${words.map((word) => `<b>${word}</b>`).join('<br>')}</p>${tags}`;
        const { markup } = toXhtml(html, {
          link: (href) => href,
          picture: () => undefined,
          pages: new Map(),
        });
        assertWellFormed('any', `<x xmlns:epub="e">${markup}</x>`);
      },
    ),
  );
});

test('its styles are those that readers of books know, without lists in brackets', () => {
  assert.doesNotMatch(BOOK_STYLES, /:(?:is|where|not|has)\(/);
});

test('a page that begins with a sign in a line, or with a row of a table, is in the list of pages', () => {
  const marks = ['sign', 'row', 'cell'].map((id, at) => ({
    ...{ label: String(at + 2), chapter: 'item-7', id },
  }));
  const html = `<p>Words<sup id="sign">1</sup></p>
    <table><tbody><tr id="row"><td>1</td></tr><tr><td id="cell">2</td></tr></tbody></table>`;
  const files = opened({
    ...BOOK,
    chapters: [{ key: 'item-7', title: 'Tables', level: 0, html }],
    pages: [{ label: '1', chapter: 'item-7' }, ...marks],
  });
  const list = files.get('book/nav.xhtml') ?? '';
  const found = [...list.matchAll(/#printed-(\d)">/g)].map(([, label]) => label);
  assert.deepEqual(found, ['1', '2', '3', '4']);
  assertWellFormed('item-7', files.get('book/item-7.xhtml') ?? '');
});
