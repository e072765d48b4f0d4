import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import superscript from 'markdown-it-sup';
import { sectionParagraphs } from './numbering/section-paragraphs.ts';
import { escapeHtml } from './escape.ts';
import { figures } from './figures.ts';
import { letteredLists } from './numbering/lettered-lists.ts';
import { notes } from './notes.ts';
import { plainText } from './plain-text.ts';
import { defined, lowered } from './small-signs.ts';
import { tables } from './tables.ts';
import { withheldPassages } from './withheld/withheld-passage.ts';

/** The only addresses that a paper may lead to; everything else could run code or open a local file. */
const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:|#|\/(?![/\\])|\.{1,2}\/|[\w-][\w./%-]*(?:#|$))/i;

/** Whether a link may be on a page. A relative path must have no colon, so no scheme gets through. */
export function isSafeLink(href: string): boolean {
  return (
    SAFE_LINK.test(href.trim()) && !/^[a-z][a-z0-9+.-]*:/i.test(withoutKnownScheme(href.trim()))
  );
}

const withoutKnownScheme = (href: string): string => href.replace(/^(?:https?|mailto|tel):/i, '');

/**
 * Markdown as officers write it: CommonMark with tables, `9^th^` for raised ordinals, `H~2~O`, notes, figures,
 * definitions, bare web addresses as links, and no HTML. Words are printed as they were written: no smart quotes.
 */
export function createParser(): MarkdownIt {
  const parser = createMarkdownIt({ html: false, linkify: true, typographer: false });
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  parser.validateLink = isSafeLink;
  parser.use(superscript).use(lowered).use(defined).use(notes).use(figures).use(tables);
  parser.use(withheldPassages).use(sectionParagraphs).use(letteredLists);
  // A focusable region, so that a wide table can be scrolled with the keyboard.
  parser.renderer.rules['table_open'] = (tokens, index, options, env, self) =>
    `<section class="table-scroll" aria-label="${escapeHtml(nameOfTable(tokens[index], env as Tables | undefined))}" tabindex="0">${self.renderToken(tokens, index, options)}`;
  parser.renderer.rules['table_close'] = (tokens, index, options, _env, self) =>
    `${self.renderToken(tokens, index, options)}</section>`;
  return parser;
}

/** Each region of a page has a name of its own. */
type Tables = { tables?: number; tableNames?: Set<string> };

function nameOfTable(table: Token | undefined, env: Tables = {}): string {
  env.tables = (env.tables ?? 0) + 1;
  env.tableNames ??= new Set();
  const { caption } = (table?.meta ?? {}) as { caption?: Token };
  const name = caption === undefined ? '' : plainText(caption);
  const own = name === '' || env.tableNames.has(name) ? `Table ${env.tables} ${name}`.trim() : name;
  env.tableNames.add(own);
  return own;
}
