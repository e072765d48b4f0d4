import { Parser } from 'htmlparser2';
import { escapeXml } from './escape-xml.ts';

/** What a chapter's markup becomes, and what it uses. */
export type Xhtml = {
  readonly markup: string;
  /** Addresses of the pictures in it. */
  readonly pictures: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  /** Of the elements in which a page can begin. */
  readonly places: ReadonlySet<string>;
};

export type XhtmlOptions = {
  /** Where a link of the text leads within the book, or the same address; undefined takes the link away and leaves its words. */
  readonly link: (href: string) => string | undefined;
  /** The file of a picture within the book; undefined where the book has none of it. */
  readonly picture: (src: string) => string | undefined;
  /** The labels of the printed pages that begin at an element, by its id. */
  readonly pages: ReadonlyMap<string, readonly string[]>;
};

/** Without an end in HTML; in XML they are closed where they are. */
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/** What a book doesn't run, fill in or draw, with all that is in it: a drawing of ours has its table beside it. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'form',
  'button',
  'iframe',
  'object',
  'template',
  'noscript',
  'dialog',
  'svg',
]);

/** What may hold the sign of a page as its first child. */
const HOLDS_A_PAGE = new Set([
  'p',
  'div',
  'section',
  'article',
  'li',
  'dd',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'figure',
  'figcaption',
  'caption',
  'dt',
  'pre',
  'main',
  'header',
  'aside',
  'address',
  'span',
  'a',
  'sup',
  'sub',
  'strong',
  'em',
  'abbr',
  'cite',
  'code',
  'del',
  'ins',
  'mark',
  'q',
  'small',
  'time',
]);

/** Attributes that mean the same in a book. Styles and what only a page of the site uses are left out. */
const KEPT = new Set([
  'id',
  'class',
  'lang',
  'dir',
  'title',
  'alt',
  'href',
  'src',
  'width',
  'height',
  'scope',
  'headers',
  'colspan',
  'rowspan',
  'start',
  'value',
  'type',
  'datetime',
  'cite',
  'role',
  'open',
  'reversed',
]);

/** Roles that readers of books know; others belong to a page with controls. */
const ROLES = /^doc-(?:noteref|footnote|endnotes|backlink)$/;

/** Attributes of a list that only its elements may have. */
const ONLY_ON: Readonly<Record<string, ReadonlySet<string>>> = {
  type: new Set(['ol']),
  start: new Set(['ol']),
  reversed: new Set(['ol']),
  value: new Set(['li', 'data']),
  open: new Set(['details']),
  scope: new Set(['th']),
};

/**
 * HTML that a renderer of ours made, as XHTML. What it leaves out is what a book can't use; no word of the text is among it. The work
 * grows with the length of the HTML.
 */
export function toXhtml(html: string, { link, picture, pages }: XhtmlOptions): Xhtml {
  const pictures = new Set<string>();
  const ids = new Set<string>();
  const places = new Set<string>();
  let markup = '';
  let leftOut = 0;
  /** How each open element is closed. */
  const ends: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (leftOut > 0 || LEFT_OUT.has(name) || attributes['hidden'] !== undefined) {
          if (!VOID.has(name)) leftOut += 1;
          return;
        }
        if (!/^[a-z][a-z0-9]*$/.test(name)) {
          // No element of HTML: its words stay.
          ends.push('');
          return;
        }
        const id = attributes['id'];
        // Twice the same id is an error in XML: the first is where links lead.
        const isNew = id !== undefined && id !== '' && !ids.has(id);
        if (isNew) ids.add(id);
        if (name === 'img') {
          markup += pictureOf(attributes, picture, pictures);
          return;
        }
        const href = name === 'a' ? attributes['href'] : undefined;
        const to = href === undefined ? undefined : link(href);
        const element = href !== undefined && to === undefined ? 'span' : name;
        markup += `<${element}${attributesOf(element, attributes, isNew, to)}`;
        if (VOID.has(name)) {
          markup += '/>';
          return;
        }
        markup += '>';
        ends.push(`</${element}>`);
        if (isNew && HOLDS_A_PAGE.has(element)) {
          places.add(id);
          markup += (pages.get(id) ?? []).map(pageBreak).join('');
        }
      },
      ontext(text) {
        if (leftOut === 0) markup += escapeXml(text);
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        if (leftOut > 0) {
          leftOut -= 1;
          return;
        }
        markup += ends.pop() ?? '';
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { markup, pictures, ids, places };
}

/** The sign that a printed page begins. It has no words: a reader says its number where it is asked to. */
export function pageBreak(label: string): string {
  return `<span epub:type="pagebreak" role="doc-pagebreak" id="${pageId(label)}" aria-label="${escapeXml(label)}"></span>`;
}

export const pageId = (label: string): string => `printed-${label}`;

function pictureOf(
  attributes: Readonly<Record<string, string>>,
  picture: XhtmlOptions['picture'],
  pictures: Set<string>,
): string {
  const alt = attributes['alt'] ?? '';
  const src = attributes['src'] ?? '';
  const file = picture(src);
  if (file === undefined) return alt === '' ? '' : `<span>[Picture: ${escapeXml(alt)}]</span>`;
  pictures.add(src);
  const size = ['width', 'height'].flatMap((name) => {
    const value = attributes[name];
    return value !== undefined && /^\d+$/.test(value) ? [` ${name}="${value}"`] : [];
  });
  return `<img src="${escapeXml(file)}" alt="${escapeXml(alt)}"${size.join('')}/>`;
}

function attributesOf(
  element: string,
  attributes: Readonly<Record<string, string>>,
  isNew: boolean,
  to: string | undefined,
): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes)) {
    const kept = KEPT.has(name) || name.startsWith('aria-');
    if (!kept || name === 'src' || (name === 'id' && !isNew)) continue;
    if (ONLY_ON[name] && !ONLY_ON[name].has(element)) continue;
    if (name === 'role' && !ROLES.test(value)) continue;
    // What a page's controls refer to isn't in the book.
    if (name.startsWith('aria-') && name !== 'aria-label' && name !== 'aria-hidden') continue;
    if (name === 'aria-label' && !NAMED.has(element)) continue;
    if (name === 'href') {
      if (element === 'a' && to !== undefined) text += ` href="${escapeXml(to)}"`;
      continue;
    }
    text += ` ${name}="${escapeXml(name === 'open' || name === 'reversed' ? name : value)}"`;
  }
  return text;
}

/** What may have a name of its own for those who listen. */
const NAMED = new Set(['a', 'section', 'nav', 'table', 'aside', 'figure', 'ol', 'ul']);
