import type { TextProblem } from '../problem.ts';
import { indentOf, placeAt, printedTexts, wordsOf } from './open-text.ts';
import type { PastedText, WrittenText } from './open-text.ts';
import { HTML_NAMES } from './html-names.ts';
import { MOST_HTML, NOT_BOLD, turnHtml, STRUCK_OR_HIDDEN } from './turn-html.ts';

const BLOCKS =
  'p|div|table|ul|ol|dl|h[1-6]|blockquote|section|article|center|html|body|hr|header|footer';
const BEGINS_BLOCK = new RegExp(String.raw`^\s*<(?:${BLOCKS})(?=[\s>/]|$)`, 'i');
/** Elements that end without saying so. */
const OPEN_ENDED = /^(?:p|li|td|th|tr|thead|tbody|dt|dd|br|hr|img|col|meta|link|o:p)$/i;
const TAG = /(?<!\\)<(\/?)([a-z][\w:-]{0,30})(\s[^<>]{0,1000})?(\/?)>/gi;
/** What is after the name of an element: "a < b and c > d" is none. */
const ATTRIBUTES = /=|^\s*\/?$|^\s*(?:nowrap|border|noshade|compact|checked|disabled)\b/i;
const NAMES = new RegExp(`^(?:${HTML_NAMES})$`, 'i');

const MOST_LINES = 1000;

/** HTML that an editor or a program left in a text: its tags would be printed. */
export function htmlProblems(text: PastedText): TextProblem[] {
  const problems: TextProblem[] = [];
  const inBlock = new Set<number>();
  for (const { from, to } of text.written) {
    if (inBlock.has(from)) continue;
    for (let line = from; line < to; line++) {
      if (inBlock.has(line) || !BEGINS_BLOCK.test(text.lines[line] ?? '')) continue;
      const end = endOfBlock(text, line);
      for (let at = line; at < end; at++) inBlock.add(at);
      problems.push(blockProblem(text, line, end));
    }
  }
  for (const written of text.written) {
    if (inBlock.has(written.from)) continue;
    const printed = printedTexts(written);
    const tag = tagsIn(written.source)[0]?.[0];
    // What is escaped, or between backquotes, is meant to be read.
    if (tag === undefined || !printed.some((part) => tagsIn(part).length > 0)) continue;
    if (inBlock.has(written.from + offsetLine(written, tag))) continue;
    problems.push(inlineProblem(text, written, tag, printed));
  }
  return problems;
}

const offsetLine = ({ source }: WrittenText, tag: string): number =>
  source.slice(0, Math.max(source.indexOf(tag), 0)).split('\n').length - 1;

/** The tags of a text: "<insert name>" is what a template left, and "a <b and c> d" none either. */
const tagsIn = (text: string): RegExpExecArray[] =>
  text.includes('<')
    ? [...text.matchAll(TAG)].filter(
        ([, , name = '', rest = '']) =>
          ATTRIBUTES.test(rest) &&
          // Another name alone, "<Committee>", is to be filled in: a finding of its own.
          (NAMES.test(name) || (rest.trim() !== '' && !/\s/.test(rest))),
      )
    : [];

/** The line after the last one that belongs to the blocks of HTML which begin with a line. */
function endOfBlock({ lines, isOpen }: PastedText, start: number): number {
  let depth = 0;
  let isInParagraph = false;
  let carried = '';
  let size = 0;
  let end = start;
  for (let line = start; line < Math.min(lines.length, start + MOST_LINES); line++) {
    const own = lines[line] ?? '';
    if (isOpen[line] === false || size > MOST_HTML) break;
    const goesOn = depth > 0 || carried !== '';
    if (own.trim() === '' && !goesOn) break;
    if (!goesOn && !isInParagraph && !BEGINS_BLOCK.test(own) && !/^\s*<[!/]/.test(own)) break;
    size += own.length;
    const joined = `${carried}${own}`;
    for (const [, closing, name = '', , itself] of tagsIn(joined)) {
      if (/^p$/i.test(name)) isInParagraph = closing === '';
      if (OPEN_ENDED.test(name) || itself === '/') continue;
      depth = Math.max(0, depth + (closing === '' ? 1 : -1));
    }
    const last = joined.lastIndexOf('<');
    const isUnfinished = last > joined.lastIndexOf('>') && /^<[/a-z]/i.test(joined.slice(last));
    carried = isUnfinished && joined.length - last < 1000 ? `${joined.slice(last)}\n` : '';
    end = line + 1;
  }
  // Where it never ends, what is its own isn't known.
  if (depth > 0) {
    end = start + 1;
    while (end < lines.length && (lines[end] ?? '').trim() !== '' && isOpen[end] !== false) end++;
  }
  return end;
}

function blockProblem({ lines }: PastedText, start: number, end: number): TextProblem {
  const first = lines[start] ?? '';
  const column = first.length - first.trimStart().length + 1;
  const place = { line: start + 1, column };
  const source = lines.slice(start, end).join('\n');
  const name = /<([a-z]\w*)/i.exec(first)?.[1]?.toLowerCase() ?? '';
  const advice =
    name === 'table'
      ? 'Write the table with | between its cells, and a line | --- | --- | below its head.'
      : /^[uo]l$/.test(name)
        ? 'Begin each point with a hyphen and a space.'
        : 'Write each paragraph with an empty line above it, without the tags.';
  const message = `From here on this is HTML, whose tags readers would see. ${advice}`;
  const turned = turnHtml(source.trim());
  if (turned === undefined) return { code: 'html-in-markdown', ...place, message };
  const indent = ' '.repeat(column - 1);
  const indented = turned.replace(/^(?=[^\n])/gm, indent);
  const before = (lines[start - 1] ?? '').trim() === '' || turned === '' ? '' : '\n';
  const after = (lines[end] ?? '').trim() === '' || turned === '' ? '' : '\n';
  const fix = { line: start + 1, column: 1, from: source, to: before + indented + after };
  return { code: 'html-in-markdown', ...place, message, fix };
}

function inlineProblem(
  { lines }: PastedText,
  written: WrittenText,
  tag: string,
  printed: readonly string[],
): TextProblem {
  const at = written.source.indexOf(tag);
  const place = placeAt(written, Math.max(at, 0));
  const message = /sup/i.test(tag)
    ? `"${tag}" is HTML, which readers would see as it is written. Write raised endings as 9^th^.`
    : `"${tag}" is HTML, which readers would see as it is written. ${adviceOn(tag)}`;
  const found = { code: 'html-in-markdown', ...place, message } as const;
  const tags = tagsIn(written.source);
  const seen = printed.reduce((sum, text) => sum + tagsIn(text).length, 0);
  // Which of them are between backquotes isn't known.
  if (written.source.includes('`') && tags.length !== seen) return found;
  const first = tags[0]?.index ?? 0;
  const last = tags.at(-1);
  const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
  // A line that ends with the last of them takes the blanks along that begin the next one.
  const blanks = /^<br/i.test(last?.[0] ?? '')
    ? /^[ \t]*\n?[ \t]*/.exec(written.source.slice(end))
    : null;
  const source = written.source.slice(first, end + (blanks?.[0].length ?? 0));
  const indent = indentOf(lines[written.from] ?? '');
  const isLast = written.source.slice(first + source.length).trim() === '';
  const turned = turnInline(source, { kind: written.kind, isLast }, indent);
  if (turned === undefined) return found;
  const begin = placeAt(written, first);
  return { ...found, fix: { ...begin, from: source, to: turned } };
}

function adviceOn(tag: string): string {
  if (/^<br/i.test(tag))
    return 'Begin a new paragraph; or end the line with a backslash, where a line must end.';
  if (STRUCK_OR_HIDDEN.test(tag))
    return 'Its words were struck or hidden. Take them out with it, or write them as they are meant to be read.';
  if (/^<\/?(?:span|u|font|p|div|o:p)\b/i.test(tag)) return 'Take it out.';
  return 'Take it out; Markdown has **bold**, *italic* and lists.';
}

/** How each element is written in Markdown; nothing before and after where it says nothing. */
function signOf(name: string): string | undefined {
  if (/^(?:b|strong)$/.test(name)) return '**';
  if (/^(?:i|em|cite|var|dfn)$/.test(name)) return '*';
  if (name === 'sup') return '^';
  if (name === 'sub') return '~';
  if (
    /^(?:span|u|font|small|big|ins|mark|abbr|acronym|time|center|p|div|label|\w+:\w+)$/.test(name)
  )
    return '';
  return undefined;
}

type Open = {
  readonly isPlain: boolean;
  readonly name: string;
  readonly at: number;
  readonly href?: string;
};

/** Tags within a line as Markdown; nothing where one has no end, or means what Markdown can't say. `isLast`: its text ends there. */
function turnInline(
  source: string,
  { kind, isLast }: Pick<WrittenText, 'kind'> & { readonly isLast: boolean },
  indent: string,
): string | undefined {
  if (STRUCK_OR_HIDDEN.test(source)) return undefined;
  let made = '';
  let end = 0;
  const open: Open[] = [];
  for (const match of tagsIn(source)) {
    const [tag, closing, given = ''] = match;
    const name = given.toLowerCase();
    made += source.slice(end, match.index);
    end = match.index + tag.length;
    if (name === 'br') {
      const isEnd = kind !== 'paragraph' || (isLast && source.slice(end).trim() === '');
      made = `${made.trimEnd()}${kind === 'row' ? ' / ' : isEnd ? ' ' : `\\\n${indent}`}`;
      const rest = /^[ \t]*\n?[ \t]*/.exec(source.slice(end))?.[0].length ?? 0;
      if (!isEnd) end += rest;
    } else if (name === 'a' || signOf(name) !== undefined) {
      if (closing === '') {
        const href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
        const isPlain = NOT_BOLD.test(tag);
        open.push({ name, at: made.length, isPlain, ...(href !== undefined && { href }) });
        continue;
      }
      const begun = open.pop();
      if (begun?.name !== name) return undefined;
      made = made.slice(0, begun.at) + wrapped(made.slice(begun.at), begun);
    } else return undefined;
  }
  if (open.length > 0) return undefined;
  made += source.slice(end);
  const before = wordsOf(source.replace(TAG, ' '));
  return wordsOf(made.replace(/\]\([^()\s]*\)/g, ']')) === before ? made : undefined;
}

/** The text of an element between the signs for it; blanks at its ends are outside them. */
function wrapped(inside: string, { name, href, isPlain }: Open): string {
  const text = inside.trim();
  if (isPlain) return inside;
  const sign = signOf(name);
  if (name === 'a' && href !== undefined && text !== '') {
    if (/[()<>]/.test(href)) return inside;
    return inside.replace(text, () => `[${text}](${href})`);
  }
  if (sign === undefined || sign === '' || text === '') return inside;
  const written = sign.length === 1 && sign !== '*' ? text.replace(/ /g, '\\ ') : text;
  return inside.replace(text, () => `${sign}${written}${sign}`);
}
