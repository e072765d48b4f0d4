import { strToU8, zipSync, type Zippable } from 'fflate';
import { PART_ADDRESS, type Book, type BookPicture, type Chapter, type PageMark } from './book.ts';
import { fileOf, navigationDocument, type PageTarget } from './navigation.ts';
import { packageDocument, type BookFile } from './package-document.ts';
import { xhtmlDocument } from './xhtml-document.ts';
import { pageBreak, pageId, toXhtml, type Xhtml } from './xhtml.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** Pictures that every reader of books shows (EPUB 3.2, "Core Media Types"). */
const SHOWN: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
};

/**
 * An EPUB 3 of a book: reflowable text, with contents, the pages of the printed book, and what is known of its accessibility. The same
 * book makes the same bytes. Throws a TypeError where two chapters have the same key.
 */
export function writeEpub(book: Book): Uint8Array {
  const pictures = pictureFiles(book.pictures);
  const chapters = chaptersOf(book, pictures);
  const used = new Set(chapters.flatMap(({ xhtml }) => [...xhtml.pictures]));
  const usedPictures = [...pictures].filter(([src]) => used.has(src));
  const pages = pageTargets(book.pages, new Set(book.chapters.map(({ key }) => key)), chapters);
  const files: BookFile[] = [
    {
      ...{ id: 'nav', href: 'nav.xhtml', mediaType: 'application/xhtml+xml', properties: 'nav' },
      inSpine: true,
    },
    { id: 'styles', href: 'styles.css', mediaType: 'text/css' },
    ...chapters.map(({ chapter: { key } }): BookFile => ({
      ...{ id: `chapter-${key}`, href: fileOf(key), mediaType: 'application/xhtml+xml' },
      inSpine: true,
    })),
    ...usedPictures.map(([, { href, mediaType }], at) => ({
      ...{ id: `picture-${at + 1}`, href, mediaType },
    })),
  ];
  const facts = { hasPictures: usedPictures.length > 0, hasPages: pages.length > 0 };
  const text = (content: string): [Uint8Array, { level: 6 }] => [strToU8(content), { level: 6 }];
  const entries: Zippable = {
    // First and as it is, so that the file is known by its beginning (EPUB OCF 3.2, "ZIP container").
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': text(CONTAINER),
    'book/package.opf': text(packageDocument(book, files, facts)),
    'book/nav.xhtml': text(navigationDocument(book.title, book.language, book.chapters, pages)),
    'book/styles.css': text(book.styles),
  };
  for (const { chapter, document } of chapters) {
    entries[`book/${fileOf(chapter.key)}`] = text(document);
  }
  for (const [, { href, bytes }] of usedPictures) entries[`book/${href}`] = [bytes, { level: 0 }];
  return zipSync(entries, { mtime: new Date(1980, 0, 1, 12) });
}

type PictureFile = BookPicture & { readonly href: string };

function pictureFiles(pictures: Book['pictures']): Map<string, PictureFile> {
  const files = new Map<string, PictureFile>();
  for (const [src, picture] of pictures) {
    const extension = SHOWN[picture.mediaType];
    if (extension === undefined) continue;
    files.set(src, { ...picture, href: `pictures/${files.size + 1}.${extension}` });
  }
  return files;
}

type MadeChapter = { readonly chapter: Chapter; readonly xhtml: Xhtml; readonly document: string };

function chaptersOf(book: Book, pictures: ReadonlyMap<string, PictureFile>): MadeChapter[] {
  const keys = new Set(book.chapters.map(({ key }) => key));
  if (keys.size < book.chapters.length) throw new TypeError('Two chapters have the same key.');
  // Twice over: where a link leads is known once the ids of all chapters are.
  const found = new Map(
    book.chapters.map(({ key, html }) => {
      const all = toXhtml(html, { link: same, picture: none, pages: new Map() });
      return [key, all] as const;
    }),
  );
  const idsOf = new Map([...found].map(([key, { ids }]) => [key, ids]));
  return book.chapters.map((chapter) => {
    const { first, within } = marksOf(book.pages, chapter.key, found.get(chapter.key)?.places);
    const xhtml = toXhtml(chapter.html, {
      link: (href) => linkWithin(href, chapter.key, idsOf),
      picture: (src) => pictures.get(src)?.href,
      pages: within,
    });
    const body = `${first.map(pageBreak).join('')}${xhtml.markup}`;
    const document = xhtmlDocument(chapter.title, book.language, body);
    return { chapter, xhtml, document };
  });
}

const same = (href: string): string => href;
const none = (): undefined => undefined;

/** Where a link leads: another chapter, a place in this one, or out of the book. An address of the site alone leads nowhere in it. */
function linkWithin(
  href: string,
  own: string,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (href.startsWith('#')) return idsOf.get(own)?.has(href.slice(1)) ? href : undefined;
  if (!href.startsWith(PART_ADDRESS)) {
    return /^(?:https?:|mailto:|tel:)/i.test(href) && URL.canParse(href) ? href : undefined;
  }
  const [key = '', id] = href.slice(PART_ADDRESS.length).split('#');
  const ids = idsOf.get(key);
  if (!ids) return undefined;
  return id !== undefined && ids.has(id) ? `${fileOf(key)}#${id}` : fileOf(key);
}

type Marks = {
  readonly first: readonly string[];
  readonly within: ReadonlyMap<string, readonly string[]>;
};

/**
 * The pages of a chapter: those that begin with it come first. A page that begins where the book has no place, in the middle of a long row of a table,
 * is where the page before it is: whoever is sent to it is near.
 */
function marksOf(
  pages: readonly PageMark[],
  chapter: string,
  places: ReadonlySet<string> | undefined,
): Marks {
  const first: string[] = [];
  const within = new Map<string, string[]>();
  let place = first;
  for (const { label, id } of pages.filter((page) => page.chapter === chapter)) {
    if (id !== undefined && places?.has(id)) {
      place = within.get(id) ?? [];
      within.set(id, place);
    }
    place.push(label);
  }
  return { first, within };
}

/** Only pages that the text really has a sign of, in the order of their signs. */
function pageTargets(
  pages: readonly PageMark[],
  keys: ReadonlySet<string>,
  chapters: readonly MadeChapter[],
): PageTarget[] {
  const order = new Map(
    chapters.map(({ chapter, document }, at) => [chapter.key, { document, at }]),
  );
  return pages
    .flatMap(({ label, chapter }) => {
      const id = pageId(label);
      const { document, at = 0 } = order.get(chapter) ?? {};
      const place = document?.indexOf(` id="${id}" `) ?? -1;
      return keys.has(chapter) && place >= 0
        ? [{ label, href: `${fileOf(chapter)}#${id}`, at, place }]
        : [];
    })
    .sort((one, other) => one.at - other.at || one.place - other.place)
    .map(({ label, href }) => ({ label, href }));
}
