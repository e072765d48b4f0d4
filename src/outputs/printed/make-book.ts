import { readFile } from 'node:fs/promises';
import { lookup } from 'mrmime';
import { BOOK_STYLES, fileChapter } from '../../../layouts/print/book.ts';
import { frontSheet } from '../../../layouts/print/front-sheet.ts';
import type { PageRanges } from '../../../layouts/print/page-ranges.ts';
import { printedPackUrl } from '../../papers/pack-addresses.ts';
import type { AppendixFile } from '../../papers/appendix/appendix.ts';
import type { BookPicture, Chapter, PageMark } from '../../printing/epub/book.ts';
import { writeEpub } from '../../printing/epub/write-epub.ts';
import { pageLetter } from '../../printing/assemble/page-numbers.ts';
import { namedPlaces } from '../../printing/named-places.ts';
import type { AppendixContents } from '../../views/report/appendix-content.ts';
import { AGENDA_PART, type PackPaper, type PackView } from '../../views/pack/pack-view.ts';
import { withoutRefused } from './make-pack.ts';
import type { PackFacts, PrintedPaper } from './pack-facts.ts';
import { paperDocument, type PaperDocument, type PaperSources } from './print-paper.ts';
import { forPrint } from './printed-links.ts';
import type { Printing } from './printing.ts';

/** What a book is made with: the pack that it is of, and the words of its files. */
export type BookSources = PaperSources & {
  /** Of the files of the pack, by the site paths of their pages. */
  readonly contents: AppendixContents;
  readonly printing: Printing;
};

/**
 * The pack of a meeting as an EPUB: the same papers as text that flows, the words of files that were dropped in, and the pages of the
 * printed pack. The same pack makes the same bytes.
 */
export async function makeBook(
  view: PackView,
  facts: PackFacts,
  sources: BookSources,
): Promise<Uint8Array> {
  const { site, places, meeting } = view;
  const pages = new Map(
    facts.papers.map(({ key, first, last }) => [key, { first: Number(first), last: Number(last) }]),
  );
  const made = await Promise.all(
    view.papers.map((paper) => chapterOf(paper, facts, sources, { site, places })),
  );
  const agenda = { key: AGENDA_PART, title: 'Agenda', level: 0 };
  const front = { ...agenda, html: bodyOf(forPrint(frontSheet(view, pages), view)) };
  const printed = facts.papers.reduce((sum, paper) => sum + paper.pages, 0);
  const frontMarks = await frontPages(view, pages, facts, sources, facts.pages - printed);
  const address = new URL(meeting.url.slice(1), site).href;
  return writeEpub({
    id: address,
    title: view.title,
    language: 'en-GB',
    creator: view.council,
    publisher: view.council,
    description: `The open papers of ${view.title}.`,
    modified: `${view.date}T00:00:00Z`,
    source: new URL(printedPackUrl(meeting.url).slice(1), site).href,
    chapters: [front, ...made.map(({ chapter }) => chapter)],
    styles: BOOK_STYLES,
    pictures: new Map(made.flatMap(({ pictures }) => pictures)),
    pages: [...frontMarks, ...made.flatMap(({ marks }) => marks)],
  });
}

/** The front sheet and the agenda, lettered, where the printed pack has them. */
async function frontPages(
  view: PackView,
  pages: PageRanges,
  { papers }: PackFacts,
  { printing }: BookSources,
  count: number,
): Promise<PageMark[]> {
  const refused = papers.filter(({ standIn }) => standIn === 'not-taken').map(({ key }) => key);
  const printed = withoutRefused(view, new Set(refused));
  const html = forPrint(frontSheet(printed, pages), printed);
  const idOf = await placesOnPages({ html, files: new Map() }, printing);
  return Array.from({ length: count }, (_, at): PageMark => {
    const id = at === 0 ? undefined : idOf(at);
    return { label: pageLetter(at + 1), chapter: AGENDA_PART, ...(id !== undefined && { id }) };
  });
}

type MadeChapter = {
  readonly chapter: Chapter;
  readonly pictures: readonly (readonly [src: string, picture: BookPicture])[];
  readonly marks: readonly PageMark[];
};

async function chapterOf(
  paper: PackPaper,
  facts: PackFacts,
  sources: BookSources,
  places: Pick<PackView, 'site' | 'places'>,
): Promise<MadeChapter> {
  const { key, what, title, content, itemNumber } = paper;
  const printed = facts.papers.find((one) => one.key === key);
  const number = itemNumber === undefined ? '' : `${itemNumber}. `;
  const own = {
    key,
    title: what === 'Report' ? `${number}${title}` : `${what}: ${title}`,
    level: what === 'Report' ? 0 : 1,
  };
  const file = fileOf(content);
  if (file) {
    const address = new URL(file.url.slice(1), places.site).href;
    const words = sources.contents.get(paper.url)?.words();
    // What leads to the file leads out of the book: its words here are no page of the PDF.
    const others = Object.entries(places.places).filter(([path]) => path !== file.url);
    const html = forPrint(asDocument(fileChapter({ what, title, address }, words, file)), {
      ...places,
      places: Object.fromEntries(others),
    });
    const idOf = (at: number) => `page-${at + 1}`;
    const marks = content.kind === 'pdf' ? marksOf(printed, idOf) : marksOf(printed);
    return { chapter: { ...own, html: bodyOf(html) }, pictures: [], marks };
  }
  if (content.kind === 'pdf') throw new TypeError('A PDF is a file.');
  const document = paperDocument(paper, content, sources, places);
  const idOf =
    content.kind === 'report' ? await placesOnPages(document, sources.printing) : undefined;
  return {
    chapter: { ...own, html: bodyOf(document.html) },
    pictures: await picturesOf(document),
    marks: marksOf(printed, idOf),
  };
}

/** A file whose words are a chapter, whether it is in the printed pack or a page is in its place. */
function fileOf(content: PackPaper['content']): AppendixFile | undefined {
  if (content.kind === 'pdf') return content.file;
  if (content.kind !== 'stand-in') return undefined;
  return content.why.kind === 'file' || content.why.kind === 'not-taken'
    ? content.why.file
    : undefined;
}

/** A mark for each printed page of a paper. @param idOf of the place at which its nth page begins, from 0 on. */
function marksOf(
  printed: PrintedPaper | undefined,
  idOf: ((at: number) => string | undefined) | undefined = () => undefined,
): PageMark[] {
  if (!printed) return [];
  const { key, first, pages } = printed;
  return Array.from({ length: pages }, (_, at): PageMark => {
    const id = at === 0 ? undefined : idOf(at);
    const label = String(Number(first) + at);
    return { label, chapter: key, ...(id !== undefined && { id }) };
  });
}

/**
 * The first place of a text on each of its pages, in the order of the text; of a page on which nothing begins, such as one in the middle of
 * a long table, the last place before it.
 */
async function placesOnPages(
  { html, files }: PaperDocument,
  printing: Printing,
): Promise<(at: number) => string | undefined> {
  const places = await namedPlaces(await (await printing.print(html, files)).read());
  const first = new Map<number, string>();
  const last = new Map<number, string>();
  for (const [, id = ''] of html.matchAll(/ id="([^"]+)"/g)) {
    const page = places.get(id);
    if (page === undefined) continue;
    if (!first.has(page)) first.set(page, id);
    last.set(page, id);
  }
  return (at) => {
    const own = first.get(at + 1);
    if (own !== undefined) return own;
    for (let page = at; page > 0; page -= 1) {
      const before = last.get(page);
      if (before !== undefined) return before;
    }
    return undefined;
  };
}

async function picturesOf({ html, files }: PaperDocument): Promise<MadeChapter['pictures']> {
  const shown = [...files].filter(([src]) => html.includes(`src="${src}"`));
  return Promise.all(
    shown.map(async ([src, { path }]) => {
      const mediaType = lookup(path) ?? '';
      return [src, { bytes: await readFile(path), mediaType }] as const;
    }),
  );
}

const asDocument = (content: string): string => `<body>${content}</body>`;

const bodyOf = (html: string): string => /<body>([^]*)<\/body>/.exec(html)?.[1] ?? html;
