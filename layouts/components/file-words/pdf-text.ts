import { ADDRESSES } from '../../../src/papers/addresses.ts';
import { pageRanges } from '../../../src/language/page-ranges.ts';
import type { AppendixFile } from '../../../src/papers/appendix/appendix.ts';
import type { Block, PageText, PdfText } from '../../../src/views/views.ts';
import { attr, html, type Html } from '../../html.ts';
import { BlockWriter } from './pdf-blocks.ts';
import { scanNotice } from './scan-notice.ts';

/** In characters: a longer text would be heavier than the PDF itself. */
const LONGEST = 1_000_000;

/**
 * The text of a PDF for those who can't or won't open it: below headings of the page's own, marked as
 * extracted, each page of the file a place to link to. The page says what couldn't be read.
 */
export function pdfText({ pages }: PdfText, file: AppendixFile): Html {
  const shown = upTo(LONGEST, pages);
  const readable = shown.filter((page) => page.blocks.length > 0 || readOf(page).length > 0);
  const read = readable.filter((page) => readOf(page).length > 0);
  const later = pages.filter(({ scan }) => scan === 'later');
  const unread = pages.filter(({ scan }) => scan === undefined);
  const scans = unread.filter(({ unreadable }) => unreadable === 'scan');
  const garbled = unread.filter(({ unreadable }) => unreadable === 'garbled');
  const isAllRead = read.length === readable.length && readable.every(isOnlyRead);
  return html`<section class="pdf-text" aria-labelledby="text" data-pagefind-ignore="all">
    <h2 id="text">Text of the ${file.format}</h2>
    ${
      readable.length === 0
        ? html`<p>${noText(scans, garbled, later)}</p>`
        : !isAllRead &&
          html`<p class="quiet">
            This text was extracted from the ${file.format} by a machine, so that it can be read
            without opening it. Pictures and charts are left out, and its order and headings may
            differ. The <a href="${file.url}">${file.format}</a> is the paper itself.
          </p>`
    }
    ${
      read.length > 0 &&
      scanNotice('a scan', {
        ...(!isAllRead && { which: `That is the text of ${pagesOf(read)}.` }),
        counts: html`the scan itself, in the <a href="${file.url}">${file.format}</a>`,
      })
    }
    ${readable.length > 0 && later.length > 0 && html`<p>${capitalised(pagesOf(later))} ${later.length === 1 ? 'is a scan that is' : 'are scans that are'} not yet read by machine.</p>`}
    ${readable.length > 0 && missing(scans, 'scans: their text can’t be read')}
    ${readable.length > 0 && missing(garbled, 'garbled: their letters can’t be read from the file')}
    ${
      readable.some(({ recognised }) => recognised) &&
      html`<p class="quiet">
        The text of some pages was recognised from a scan, so expect mistakes.
      </p>`
    }
    ${readable.length > 0 && html`<div class="pdf-text__body prose" ${attr('lang', languageOf(file.accessibility?.language ?? ''))}>${bodyOf(readable, file)}</div>`}
    ${
      shown.length < pages.length &&
      html`<p>
        The text of page ${shown.length + 1} and those after it is only in the
        <a href="${file.url}#page=${shown.length + 1}">${file.format}</a>: it is too long for this
        page.
      </p>`
    }
  </section>`;
}

/** What a machine has read on a page. */
const readOf = ({ scan }: PageText): readonly Block[] =>
  scan === undefined || scan === 'later' ? [] : scan;

/** Nothing on the page is text of its own that can be read. */
const isOnlyRead = (page: PageText): boolean =>
  page.unreadable !== undefined || page.blocks.length === 0;

/** "pages 2–3". */
const pagesOf = (pages: readonly PageText[]): string =>
  `${pages.length === 1 ? 'page' : 'pages'} ${pageRanges(pages.map(({ number }) => number))}`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function noText(
  scans: readonly PageText[],
  garbled: readonly PageText[],
  later: readonly PageText[],
): Html {
  if (later.length > 0) {
    return html`This file is a scan, a picture of a paper. Its words are not yet read by machine.
      <a href="${ADDRESSES.accessibility}#feedback">Ask for it in another form</a>.`;
  }
  const why =
    scans.length > 0
      ? 'It is a scan, a picture of a paper'
      : garbled.length > 0
        ? 'Its letters can’t be read from the file'
        : 'Its pages are blank';
  return html`The text of this file can’t be shown. ${why}.
    <a href="${ADDRESSES.accessibility}#feedback">Ask for it in another form</a>.`;
}

function missing(pages: readonly PageText[], what: string): Html | false {
  return (
    pages.length > 0 &&
    html`<p>
      Not shown: ${pagesOf(pages)} (${what}).
      <a href="${ADDRESSES.accessibility}#feedback">Ask for it in another form</a>.
    </p>`
  );
}

/** Pages from the first, as many as have room. */
function upTo(most: number, pages: readonly PageText[]): readonly PageText[] {
  let length = 0;
  const end = pages.findIndex((page) => {
    length += JSON.stringify([page.blocks, readOf(page)]).length;
    return length > most;
  });
  return end === -1 ? pages : pages.slice(0, end);
}

/** Only where it isn't the page's own; what isn't a language tag is left out. */
function languageOf(language: string): string | false {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(language) && !/^en\b/iu.test(language)
    ? language
    : false;
}

const READ = 'read by machine from a scan';

/** The blocks of all pages; a sentence that goes on over the page stays whole, with the page marked in it. */
function bodyOf(pages: readonly PageText[], file: AppendixFile): Html[] {
  const writer = new BlockWriter(file.url);
  for (const page of pages) {
    const [first, ...rest] = page.blocks;
    const read = readOf(page);
    const joins = page.goesOn && first?.kind === 'paragraph' && writer.goOn(page.number, first);
    const isScan = read.length > 0 && isOnlyRead(page);
    if (!joins) writer.beginPage(page.number, isScan ? READ : undefined);
    const blocks: readonly Block[] = joins ? rest : isScan ? [] : page.blocks;
    for (const block of blocks) writer.write(block);
    if (read.length > 0 && !isScan) writer.label(`The rest of this page is ${READ}:`);
    for (const block of read) writer.write(block);
  }
  return writer.finish();
}
