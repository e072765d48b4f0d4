import createMarkdownIt, { type MarkdownIt, type Token } from 'markdown-it';
import superscript from 'markdown-it-sup';
import { sectionParagraphs } from './section-paragraphs.ts';
import { withheldPassages } from './withheld-passage.ts';

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
 * Markdown as officers write it: CommonMark with tables, `9^th^` for raised ordinals, bare web
 * addresses as links, and no HTML. Words are printed as they were written: no smart quotes.
 */
export function createParser(): MarkdownIt {
  const parser = createMarkdownIt({ html: false, linkify: true, typographer: false });
  parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  parser.validateLink = isSafeLink;
  parser.use(superscript).use(withheldPassages).use(sectionParagraphs);
  parser.renderer.rules['th_open'] = (tokens, index, options, _env, self) => {
    tokens[index]?.attrSet('scope', 'col');
    alignByClass(tokens[index]);
    return self.renderToken(tokens, index, options);
  };
  parser.renderer.rules['td_open'] = (tokens, index, options, _env, self) => {
    alignByClass(tokens[index]);
    return self.renderToken(tokens, index, options);
  };
  // A focusable region, so that a wide table can be scrolled with the keyboard.
  parser.renderer.rules['table_open'] = (tokens, index, options, env, self) =>
    `<section class="table-scroll" aria-label="Table ${nextTable(env as Tables | undefined)}" tabindex="0">${self.renderToken(tokens, index, options)}`;
  parser.renderer.rules['table_close'] = (tokens, index, options, _env, self) =>
    `${self.renderToken(tokens, index, options)}</section>`;
  return parser;
}

/** Each region of a page has a name of its own. */
type Tables = { tables?: number };

function nextTable(env: Tables = {}): number {
  env.tables = (env.tables ?? 0) + 1;
  return env.tables;
}

/** Columns of figures are set to the right by a style attribute, which the pages' policy forbids. */
function alignByClass(cell: Token | undefined): void {
  const align = /text-align:\s*(left|center|right)/.exec(String(cell?.attrGet('style') ?? ''))?.[1];
  if (!cell || align === undefined) return;
  cell.attrs = (cell.attrs ?? []).filter(([name]) => name !== 'style');
  if (align !== 'left') cell.attrSet('class', `align-${align}`);
}
