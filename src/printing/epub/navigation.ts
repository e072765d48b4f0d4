import type { Chapter } from './book.ts';
import { escapeXml } from './escape-xml.ts';
import { xhtmlDocument } from './xhtml-document.ts';

/** A printed page, and where in the book it begins. */
export type PageTarget = { readonly label: string; readonly href: string };

/** The contents and the list of printed pages (EPUB 3.2, "Navigation Document"). */
export function navigationDocument(
  title: string,
  language: string,
  chapters: readonly Chapter[],
  pages: readonly PageTarget[],
): string {
  const first = chapters[0];
  const list = pages.map(
    ({ label, href }) => `<li><a href="${escapeXml(href)}">${escapeXml(label)}</a></li>`,
  );
  return xhtmlDocument(
    title,
    language,
    `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title"><h1 id="toc-title">Contents</h1>${contents(chapters)}</nav>
${list.length > 0 ? `<nav epub:type="page-list" role="doc-pagelist" id="pages" aria-labelledby="pages-title" hidden="hidden"><h1 id="pages-title">Pages of the printed papers</h1><ol>${list.join('')}</ol></nav>\n` : ''}${first ? `<nav epub:type="landmarks" id="landmarks" aria-labelledby="landmarks-title" hidden="hidden"><h1 id="landmarks-title">Guide</h1><ol><li><a epub:type="toc" href="#toc">Contents</a></li><li><a epub:type="bodymatter" href="${fileOf(first.key)}">Start of the papers</a></li></ol></nav>` : ''}`,
  );
}

/** The file of a chapter, below the folder of the package document. */
export const fileOf = (key: string): string => `${key}.xhtml`;

/** What belongs to a chapter is a list below it, however many levels lie between. */
function contents(chapters: readonly Chapter[]): string {
  let markup = '<ol>';
  const open: number[] = [];
  for (const { key, title, level } of chapters) {
    let last = open.at(-1);
    if (last !== undefined && level > last) markup += '<ol>';
    while (last !== undefined && level <= last) {
      open.pop();
      const above = open.at(-1);
      markup += '</li>';
      if (above !== undefined && level <= above) markup += '</ol>';
      last = above;
    }
    markup += `<li><a href="${fileOf(key)}">${escapeXml(title)}</a>`;
    open.push(level);
  }
  while (open.length > 0) {
    open.pop();
    markup += open.length > 0 ? '</li></ol>' : '</li>';
  }
  return `${markup}</ol>`;
}
