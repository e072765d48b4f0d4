import { isMap, parseDocument, type YAMLError } from 'yaml';
import { entryWithoutHyphen, isStrayEntry, twiceInEntry } from './entries-without-hyphen.ts';
import { indentOf, type Line, type YamlFault } from './lines.ts';
import { entryOutOfLine } from './yaml-lists.ts';
import { ENTRY, linkIn, signsAroundName, starsIn } from './yaml-signs.ts';
import { explain, said } from './yaml-words.ts';

/**
 * What is wrong with fields that can’t be read. A parser notices a slip where it can go no further, often many lines on, and again
 * and again after that. Each field is therefore looked at alone, and says one thing: the first of its faults, where it begins.
 */
export function findYamlFaults(yaml: string, errors: readonly YAMLError[]): readonly YamlFault[] {
  const found = blocksOf(yaml).flatMap(({ text, offset }): YamlFault[] => {
    const fault = faultOf(text);
    return fault ? [{ offset: offset + fault.offset, message: fault.message }] : [];
  });
  if (found.length > 0) return found;
  // Each field can be read, and they can’t be together: most often one is there twice.
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  return (twice.length > 0 ? twice : errors.slice(0, 1)).map(({ code, pos }) => ({
    offset: pos[0],
    message: explain(code),
  }));
}

type Block = { readonly text: string; readonly offset: number };

/** The fields at the left margin, each with the lines that belong to it. */
function blocksOf(yaml: string): readonly Block[] {
  const blocks: { text: string; offset: number }[] = [];
  let offset = 0;
  let last: { text: string; offset: number } | undefined;
  let hasEntry = false;
  for (const line of yaml.split(/(?<=\n)/)) {
    const isEntry = ENTRY.test(line) || (hasEntry && isStrayEntry(line));
    if (last === undefined || (!isEntry && /^[^\s#\-\]})]|^-(?![- \n])/.test(line))) {
      last = { text: line, offset };
      hasEntry = false;
      blocks.push(last);
    } else last.text += line;
    hasEntry ||= /^ *- /.test(line);
    offset += line.length;
  }
  // Comments above the first field are no field.
  return blocks.filter(({ text }) => /^(?!\s*(?:#|$))/m.test(text));
}

function faultOf(block: string): YamlFault | undefined {
  const { errors, contents } = parseDocument(block, PARSING);
  const isField = isMap(contents) || block.trimStart().startsWith('- ');
  if (errors.length === 0 && isField) return undefined;
  const lines = linesOf(block);
  const first = errors.toSorted((a, b) => a.pos[0] - b.pos[0])[0];
  return (
    tabIn(lines) ??
    keptBlankIn(lines) ??
    linkIn(lines) ??
    starsIn(lines) ??
    entryWithoutHyphen(lines) ??
    signsAroundName(lines) ??
    strayHyphen(lines) ??
    quotationIn(lines) ??
    entryBesideName(lines) ??
    quotedEntries(lines) ??
    firstSignIn(lines) ??
    entryOutOfLine(lines) ??
    tooFarRight(lines) ??
    tooFarLeft(lines) ??
    otherColon(lines) ??
    openBracket(block) ??
    (first && isField
      ? { offset: first.pos[0], message: explainAt(first, lines) }
      : {
          offset: lines[0]?.offset ?? 0,
          message: explain(first?.code ?? 'MULTILINE_IMPLICIT_KEY'),
        })
  );
}

const explainAt = ({ code, pos }: YAMLError, lines: readonly Line[]): string =>
  (code === 'DUPLICATE_KEY' ? twiceInEntry(lines, pos[0]) : undefined) ?? explain(code);

const PARSING = {
  prettyErrors: false,
  uniqueKeys: true,
  logLevel: 'error',
  version: '1.2',
} as const;

function linesOf(block: string): Line[] {
  let offset = 0;
  return block.split('\n').flatMap((text) => {
    const line = { text, offset };
    offset += text.length + 1;
    return /^\s*(?:#|$)/.test(text) ? [] : [line];
  });
}

function tabIn(lines: readonly Line[]): YamlFault | undefined {
  const line = lines.find(({ text }) => /^ *(?:- *)?\t/.test(text));
  if (!line) return undefined;
  return { offset: line.offset + line.text.indexOf('\t'), message: explain('TAB_AS_INDENT') };
}

/** A blank that keeps words together, as Word writes it, where YAML needs a space. */
function keptBlankIn(lines: readonly Line[]): YamlFault | undefined {
  const place =
    /^[ \t-]*[\u00A0\u202F\u2000-\u200A\u3000]|^[ -]*[\w-]+:[\u00A0\u202F\u2000-\u200A\u3000]/;
  for (const { text, offset } of lines) {
    const found = place.exec(text)?.[0];
    if (found === undefined) continue;
    const message =
      'The blank here is one that keeps words together, as Word writes it. Write a space.';
    return { offset: offset + found.length - 1, message: said(message) };
  }
  return undefined;
}

/** "- call-in: false" below a field that has its value already. */
function strayHyphen([key, next]: readonly Line[]): YamlFault | undefined {
  if (!key || !next || !/^[\w-]+:[ \t]+[^\s#]/.test(key.text) || !next.text.startsWith('- ')) {
    return undefined;
  }
  return {
    offset: next.offset,
    message: said('The name of a field begins its line. Take the hyphen before it out.'),
  };
}

const VALUE = /^(\s*(?:- +)*(?:[^\s"'[\]{}#:,][^"'[\]{}#:,]*:[ \t]+)?)(.*)$/;

/** A text in quotation marks that has no second one in its line, or goes on after it. */
function quotationIn(lines: readonly Line[]): YamlFault | undefined {
  for (const { text, offset } of lines) {
    const [, before = '', value = ''] = VALUE.exec(text) ?? [];
    const inBrackets = /^[[{]/.test(value);
    let at = 0;
    while (at < value.length) {
      const fault = quotationOf(value.slice(at));
      if (typeof fault === 'string' && !(inBrackets && fault === GOES_ON)) {
        return { offset: offset + before.length + at, message: said(fault) };
      }
      if (!inBrackets) break;
      // On to what comes after the next bracket, comma or colon outside of quotation marks.
      at += typeof fault === 'number' ? fault : 0;
      const next = /[[{,:][ \t]*/g;
      next.lastIndex = at;
      if (next.exec(value) === null) break;
      at = next.lastIndex;
    }
  }
  return undefined;
}

/** "wards: - Armley": the first entry of a list, in the line of its field. */
function entryBesideName(lines: readonly Line[]): YamlFault | undefined {
  for (const { text, offset } of lines) {
    const found = /^\s*(?:- +)*[\w-]+:[ \t]+(?=-[ \t]+\S)/.exec(text)?.[0];
    if (found === undefined) continue;
    const message =
      'Put each entry of a list on a line of its own below the name of the field, with a hyphen and a space before it. Text that begins with a hyphen needs quotation marks around it.';
    return { offset: offset + found.length, message: said(message) };
  }
  return undefined;
}

/** `wards: "One", "Two"`: entries of a list without its brackets. */
function quotedEntries(lines: readonly Line[]): YamlFault | undefined {
  for (const { text, offset } of lines) {
    const found = /^(\s*(?:- +)*[\w-]+:[ \t]+)(?:"[^"]*"|'[^']*')[ \t]*,[ \t]*["']/.exec(text)?.[1];
    if (found === undefined) continue;
    const message = 'Put square brackets around the entries of a list: ["One", "Two"].';
    return { offset: offset + found.length, message: said(message) };
  }
  return undefined;
}

/** "title: ? One" and "title: > One": a text that begins with a sign which says something to YAML. */
function firstSignIn(lines: readonly Line[]): YamlFault | undefined {
  const place =
    /^\s*(?:- +)*[\w-]+:[ \t]+(?=\?[ \t]+\S|[|>](?![-+\d]{0,2}[ \t]*(?:#.*)?\r?$)|[@`%])/;
  for (const { text, offset } of lines) {
    const found = place.exec(text)?.[0];
    if (found === undefined) continue;
    return { offset: offset + found.length, message: explain('BAD_SCALAR_START') };
  }
  return undefined;
}

const UNCLOSED =
  'The quotation mark here isn’t closed in its line. Put the same mark at the end of the text.';
const GOES_ON =
  'The text goes on after the quotation mark that closes it. Put quotation marks around the whole text, and write those within it as “ and ”, an apostrophe as ’.';

/** What is wrong with a quotation, or how long it is; nothing where there is none. */
function quotationOf(value: string): string | number | undefined {
  const mark = value.charAt(0);
  if (mark !== '"' && mark !== "'") return undefined;
  const whole = mark === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  const quoted = whole.exec(value)?.[0];
  if (quoted === undefined) return UNCLOSED;
  return /^\s*(?:$|[,\]}:]|#)/.test(value.slice(quoted.length)) ? quoted.length : GOES_ON;
}

/** A field that begins further right than the one above it, which has its value already. */
function tooFarRight(lines: readonly Line[]): YamlFault | undefined {
  for (const [at, { text, offset }] of lines.entries()) {
    const above = lines[at - 1]?.text ?? '';
    const indent = indentOf(text);
    if (!/^\s+[\w-]+:(?:\s|$)/.test(text) || !/^\s*(?:- +)*[\w-]+:[ \t]+[^\s|>#]/.test(above)) {
      continue;
    }
    const right = above.length - above.replace(/^\s*(?:- +)*/, '').length;
    if (indent <= right) continue;
    const message =
      'This line begins too far right. Begin it directly below the name of the field above it; or, if it is part of the text above, put quotation marks around the whole text.';
    return { offset: offset + indent, message: said(message) };
  }
  return undefined;
}

/** A field of an entry that begins left of the entry's first one, and right of its hyphen. */
function tooFarLeft(lines: readonly Line[]): YamlFault | undefined {
  let hyphen = -1;
  let name = -1;
  for (const { text, offset } of lines) {
    const entry = /^( *)- +(?=[\w-]+:(?:\s|$))/.exec(text);
    if (entry) {
      hyphen = entry[1]?.length ?? 0;
      name = entry[0].length;
      continue;
    }
    const indent = indentOf(text);
    if (indent <= hyphen) hyphen = -1;
    if (hyphen === -1 || indent >= name || !/^ +[\w-]+:(?:\s|$)/.test(text)) continue;
    const message =
      'This line begins too far left. Begin it directly below the name of the first field after the hyphen.';
    return { offset: offset + indent, message: said(message) };
  }
  return undefined;
}

/** A colon of another keyboard. */
function otherColon(lines: readonly Line[]): YamlFault | undefined {
  const [line] = lines;
  const found = /^[ -]*[\w-]+ ?(?=[\uFF1A\uFE55\uA789\u2236])/.exec(line?.text ?? '')?.[0];
  if (!line || found === undefined) return undefined;
  const message =
    'The colon here is a sign of another alphabet. Write a colon and a space in its place.';
  return { offset: line.offset + found.length, message: said(message) };
}

/** A bracket that opens and never closes. */
function openBracket(block: string): YamlFault | undefined {
  const open: number[] = [];
  let mark = '';
  for (let at = 0; at < block.length; at++) {
    const character = block.charAt(at);
    if (mark !== '') {
      if (character === '\\' && mark === '"') at++;
      else if (character === mark) mark = '';
    } else if (/["']/.test(character) && /[\s[{,:]/.test(block.charAt(at - 1))) mark = character;
    else if (character === '[' || character === '{') open.push(at);
    else if (character === ']' || character === '}') open.pop();
  }
  const [offset] = open;
  if (
    offset === undefined ||
    !/[:-]$/.test(block.slice(Math.max(0, offset - 200), offset).trimEnd())
  ) {
    return undefined;
  }
  const end = block.charAt(offset) === '[' ? ']' : '}';
  return {
    offset,
    message: said(
      `The bracket here isn’t closed. Put ${end} at the end of what it holds, or quotation marks around a text that begins with it.`,
    ),
  };
}
