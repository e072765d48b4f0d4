import createMarkdownIt from 'markdown-it';
import definitions from 'markdown-it-deflist';
import superscript from 'markdown-it-sup';
import { isSafeLink } from '../../source/markdown/parser.ts';
import {
  BULLET,
  type Block,
  type Cell,
  type Document,
  type Inline,
  type Paragraph,
  type Row,
} from '../document.ts';
import type { Findings } from '../findings.ts';
import { TAG, takeTag, withoutComments, type Look } from './html-tags.ts';

/** What converters write is read, HTML with it; nothing of it is ever rendered. */
const parser = createMarkdownIt({ html: true, linkify: false, typographer: false })
  .use(superscript)
  .use(definitions);
type Token = ReturnType<typeof parser.parse>[number];

/** Reads Markdown that a converter made of a report. */
export function readConvertedMarkdown(text: string, findings: Findings): Document {
  const notes = new Map<string, readonly Block[]>();
  const source = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '')
    // A note is a paragraph of its own; what calls it is read below.
    .replace(/^\[\^([^\]\s]{1,50})\]:[ \t]*(\S[^\n]*)$/gm, (_, key: string, words: string) => {
      const [, inline] = parser.parse(words, {});
      notes.set(key, [
        { kind: 'paragraph', inlines: inline ? inlinesOf(inline, findings, notes) : [], depth: 0 },
      ]);
      return '';
    });
  const lines = source.split('\n');
  const reader = new TokenReader(findings, notes, lines);
  return {
    blocks: reader.blocks(parser.parse(source, {})),
    notes,
    propertyTitle: '',
    furniture: [],
  };
}

type OpenList = { readonly isNumbered: boolean; readonly depth: number };

class TokenReader {
  readonly #findings: Findings;
  readonly #notes: ReadonlyMap<string, readonly Block[]>;
  readonly #lines: readonly string[];
  #label: string | undefined;
  readonly #lists: OpenList[] = [];
  #lastNumbered = -1;
  /** How many quotations are open. */
  #quotes = 0;
  #meaning: 'meaning' | 'more' | undefined;

  constructor(
    findings: Findings,
    notes: ReadonlyMap<string, readonly Block[]>,
    lines: readonly string[],
  ) {
    this.#findings = findings;
    this.#notes = notes;
    this.#lines = lines;
  }

  blocks(tokens: readonly Token[]): Block[] {
    const blocks: Block[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      switch (token.type) {
        case 'heading_open':
          blocks.push({ ...this.#paragraph(tokens[at + 1]), heading: Number(token.tag.slice(1)) });
          this.#lastNumbered = -1;
          break;
        case 'bullet_list_open':
        case 'ordered_list_open':
          this.#openList(token);
          break;
        case 'bullet_list_close':
        case 'ordered_list_close':
          this.#lists.pop();
          break;
        case 'list_item_open':
          this.#label =
            this.#lists.at(-1)?.isNumbered === true ? `${token.info}${token.markup}` : BULLET;
          break;
        case 'blockquote_open':
        case 'blockquote_close':
          this.#quotes += token.nesting;
          break;
        case 'dt_open':
          blocks.push({ ...this.#paragraph(tokens[at + 1]), ofTerms: 'term' });
          break;
        case 'dd_open':
          this.#meaning = 'meaning';
          break;
        case 'dd_close':
          this.#meaning = undefined;
          break;
        case 'paragraph_open': {
          const paragraph = this.#paragraph(tokens[at + 1]);
          if (this.#meaning !== undefined && this.#lists.length === 0) {
            blocks.push({ ...paragraph, ofTerms: this.#meaning });
            this.#meaning = 'more';
            break;
          }
          const depth = this.#lists.at(-1)?.depth ?? 0;
          const label = this.#label;
          this.#label = undefined;
          if (label !== undefined && label !== BULLET) this.#lastNumbered = depth;
          blocks.push(
            label === undefined ? { ...paragraph, depth } : { ...paragraph, depth, label },
          );
          break;
        }
        case 'table_open': {
          const end = tokens.findIndex((one, place) => place > at && one.type === 'table_close');
          blocks.push(this.#table(tokens.slice(at, end)));
          at = end;
          break;
        }
        case 'fence':
        case 'code_block':
          for (const line of token.content.split('\n'))
            if (line.trim() !== '') blocks.push(plain(line.trim()));
          break;
        case 'html_block':
          blocks.push(...this.#html(token.content));
          break;
      }
    }
    return blocks;
  }

  /** Bullets that are a little indented below a numbered paragraph are its own: converters indent by two. */
  #openList(token: Token): void {
    const isNumbered = token.type === 'ordered_list_open';
    const outer = this.#lists.at(-1);
    const line = this.#lines[token.map?.[0] ?? 0] ?? '';
    const isBelow = !outer && !isNumbered && this.#lastNumbered >= 0 && /^\s/.test(line);
    this.#lists.push({
      isNumbered,
      depth: outer ? outer.depth + 1 : isBelow ? this.#lastNumbered + 1 : 0,
    });
    if (!outer && !isBelow && !isNumbered) this.#lastNumbered = -1;
  }

  #paragraph(inline: Token | undefined): Paragraph {
    return {
      kind: 'paragraph',
      inlines: inline ? inlinesOf(inline, this.#findings, this.#notes) : [],
      depth: 0,
      ...(this.#quotes > 0 && { isQuoted: true }),
    };
  }

  #table(tokens: readonly Token[]): Block {
    const rows: Row[] = [];
    let cells: Cell[] = [];
    let isHead = false;
    for (const [at, { type }] of tokens.entries()) {
      if (type === 'thead_open') isHead = true;
      if (type === 'thead_close') isHead = false;
      if (type === 'tr_open') cells = [];
      if (type === 'th_open' || type === 'td_open') {
        cells.push({
          blocks: [this.#paragraph(tokens[at + 1])],
          column: cells.length,
          columns: 1,
          rows: 1,
        });
      }
      if (type === 'tr_close') rows.push({ cells, isHead });
    }
    return { kind: 'table', rows, width: Math.max(1, ...rows.map((row) => row.cells.length)) };
  }

  #html(html: string): Block[] {
    const said = withoutComments(html).replace(TAG, ' ');
    if (said.trim() === '') return [];
    this.#findings.ask(
      `“${said.replace(/\s+/g, ' ').trim().slice(0, 60)}” was HTML: look whether it is right`,
    );
    return said
      .split(/\n{2,}/)
      .flatMap((part) => (part.trim() === '' ? [] : [plain(part.replace(/\s+/g, ' ').trim())]));
  }
}

const plain = (text: string): Paragraph => ({ kind: 'paragraph', inlines: [{ text }], depth: 0 });

function inlinesOf(
  token: Token,
  findings: Findings,
  notes: ReadonlyMap<string, readonly Block[]>,
): Inline[] {
  const found: Inline[] = [];
  const look: Look = { bold: false, italic: false, struck: false };
  const push = (text: string): void => {
    if (text === '') return;
    const { bold, italic, struck, raised, href } = look;
    found.push({
      text,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(struck && { struck }),
      ...(raised && { raised }),
      ...(href !== undefined && { href }),
    });
  };
  for (const child of token.children ?? []) {
    switch (child.type) {
      case 'text':
      case 'text_special':
      case 'code_inline':
        for (const piece of child.content.split(/(\[\^[^\]\s]{1,50}\])/)) {
          const key = /^\[\^(.+)\]$/.exec(piece)?.[1];
          if (key !== undefined && notes.has(key)) found.push({ text: '', note: key });
          else push(piece);
        }
        break;
      case 'softbreak':
        push(' ');
        break;
      case 'hardbreak':
        found.push({ text: '', isBreak: true });
        break;
      case 'strong_open':
      case 'strong_close':
        look.bold = child.nesting === 1;
        break;
      case 'em_open':
      case 'em_close':
        look.italic = child.nesting === 1;
        break;
      case 's_open':
      case 's_close':
        look.struck = child.nesting === 1;
        break;
      case 'sup_open':
        look.raised = 'above';
        break;
      case 'sup_close':
        delete look.raised;
        break;
      case 'link_open': {
        const href = String(child.attrGet('href') ?? '');
        if (/^(?:https?:|mailto:)/i.test(href) && isSafeLink(href)) look.href = href;
        else if (!href.startsWith('#')) findings.add('link not taken', href);
        break;
      }
      case 'link_close':
        delete look.href;
        break;
      case 'image':
        findings.add(
          'picture not taken',
          `${String(child.attrGet('src') ?? '')}: ${child.content}`,
        );
        findings.ask(
          `the picture ${String(child.attrGet('src') ?? '')} isn’t brought in: put it beside the report${child.content === '' ? '' : `, and write its words for those who can’t see it again: “${child.content.slice(0, 200)}”`}`,
        );
        break;
      case 'html_inline':
        if (withoutComments(child.content).replace(TAG, '').trim() === '')
          takeTag(child.content, look, found);
        else push(child.content);
        break;
    }
  }
  return found;
}
