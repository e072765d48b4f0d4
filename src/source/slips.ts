import { Lexer } from 'yaml';
import type { Diagnostic } from '../rules/diagnostic.ts';
import { diagnose, type Place } from '../rules/rules.ts';
import { listInWords } from '../language/sentence.ts';
import { openTextOf } from './open-text.ts';

/** The lines of git around two versions of a text, at the margin or, where both are there, further in. */
const CONFLICT_BEGINS = /^[ \t]{0,40}<{7}(?:[ \t].*)?$/m;
const CONFLICT_ENDS = /^[ \t]{0,40}>{7}(?:[ \t].*)?$/m;
/** One of them, left over where the other was deleted; with no name it may be something else. */
const HALF_OF_CONFLICT = /^(?:<{7}|>{7}|\|{7}) \S.*$/m;

/**
 * Where git couldn't put two versions together and wrote both into a file: nothing else in it can be trusted.
 * @returns nothing where there is no such place; a heading that is underlined with = is none.
 */
export function findConflict(path: string, source: string): Diagnostic | undefined {
  const found = CONFLICT_BEGINS.exec(source);
  // Looked for once after the first: a file of such lines alone must not be read anew for each.
  if (found && CONFLICT_ENDS.test(source.slice(found.index))) {
    const message = `Two versions of this file were put together here, and git couldn’t decide between them: it wrote both, one above the line of = and one below. Keep the words that are right, and delete the other ones and the lines of <<<<<<<, ======= and >>>>>>> (and of |||||||, where there is one).${otherConflicts(source)}`;
    return diagnose('merge-conflict', placeOf(path, source, found.index), message);
  }
  const half = HALF_OF_CONFLICT.exec(source);
  if (!half) return undefined;
  const message =
    'This line is one of those that git writes around two versions of a text. Delete it, and look whether words of both versions are left near it.';
  return diagnose('merge-conflict', placeOf(path, source, half.index), message);
}

/** Where the same is to be done further down, so that nobody has to check again to find it. */
function otherConflicts(source: string): string {
  const lines = source
    .split('\n')
    .flatMap((line, at) => (CONFLICT_BEGINS.test(line) ? [at + 1] : []));
  const others = lines.slice(1, 1 + MOST_NAMED).map(String);
  if (others.length === 0) return '';
  const more = lines.length - 1 - others.length;
  const named = more > 0 ? [...others, `${more} more`] : others;
  return ` Do the same at ${others.length === 1 && more === 0 ? 'line' : 'lines'} ${listInWords(named)}.`;
}

const MOST_NAMED = 5;

/** A file, as it was read. */
type TextToSearch = Readonly<Record<'path' | 'source' | 'body', string>> & {
  readonly data: unknown;
  readonly placeOf: (path: readonly PropertyKey[], part: 'key' | 'value') => Place;
};

/** What a template, or who began a paper, left in it for whoever was to finish it. No message repeats it. */
export function findSlips(file: TextToSearch): Diagnostic[] {
  const { source, body, path } = file;
  const begins = source.length - body.length;
  return [
    ...lostAfterHash(path, body === '' ? source : source.slice(0, begins)),
    ...(body === '' ? [] : leftOvers(path, source, openTextOf(body), begins)),
    ...leftInFields(file),
  ].slice(0, MOST);
}

/** Of one file. */
const MOST = 20;

/**
 * "title: C# course #2 of 4": YAML takes what is after the second # for a note. A note of the officer's own has a blank after it,
 * or a line of its own.
 */
function lostAfterHash(path: string, fields: string): Diagnostic[] {
  if (!/[^\s:-][ \t]+#[^\s#]/.test(fields)) return [];
  const found: Diagnostic[] = [];
  let at = 0;
  for (const token of new Lexer().lex(fields)) {
    // Marks of the lexer's own, which the text doesn't have.
    if (token.length === 1 && token < ' ' && token !== '\n' && token !== '\t') continue;
    if (/^#[^\s#]/.test(token) && hasValue(fields, at)) {
      const message =
        'Everything from here to the end of the line is left out: YAML takes it for a note. If it is part of the text, put quotation marks around the whole text; if it is a note, put a space after the #.';
      found.push(diagnose('text-after-hash', placeOf(path, fields, at), message));
    }
    at += token.length;
  }
  return found;
}

/** Whether there is a text before a # in its line. */
function hasValue(fields: string, hash: number): boolean {
  const before = fields.slice(fields.lastIndexOf('\n', hash - 1) + 1, hash).trim();
  return before !== '' && !/(?:^-|:)$/.test(before);
}

/** In the texts of the fields, wherever they are. Numbers, days and names of the machine can't look like it. */
function leftInFields({ path, source, data, placeOf: fieldPlace }: TextToSearch): Diagnostic[] {
  const found = new Map<number, Diagnostic>();
  const look = (value: unknown, keys: readonly PropertyKey[]): void => {
    if (typeof value === 'object' && value !== null) {
      const inList = Array.isArray(value);
      for (const [key, inner] of Object.entries(value)) {
        look(inner, [...keys, inList ? Number(key) : key]);
      }
      return;
    }
    if (typeof value !== 'string' || !isLeft(value, keys)) return;
    const place = fieldPlace(keys, 'value');
    const [left] = leftOvers(path, value, value, 0);
    const { severity } = left ?? { severity: 'error' as const };
    // The place of a text that runs on below is where it begins.
    if (!found.has(place.line)) found.set(place.line, leftOver(place, severity));
  };
  if (source !== '') look(data, []);
  return [...found.values()];
}

const UNTITLED = /^(?:report title|title|report)(?: here| goes here)?$|^untitled$/i;
/** Without its quotation marks, YAML takes a text in brackets for a list. */
const GUIDANCE_IN_LIST =
  /^(?:insert|enter|type|tbc|to be (?:confirmed|added|completed|inserted))\b/i;

function isLeft(text: string, keys: readonly PropertyKey[]): boolean {
  const field = keys.at(-1);
  return (
    (field === 'title' && UNTITLED.test(text)) ||
    (typeof field === 'number' && GUIDANCE_IN_LIST.test(text)) ||
    LEFT_OVERS.some(([pattern]) => {
      pattern.lastIndex = 0;
      return pattern.test(text);
    })
  );
}

const GUIDANCE =
  'insert|enter|add|type|write|delete|remove|replace|complete|describe|explain|choose|select|click|state|name|date|amount|figure|tbc|to be (?:confirmed|added|completed|inserted)|placeholder|x{2,}';
const LEFT_OVERS: readonly (readonly [pattern: RegExp, severity: 'error' | 'warning'])[] = [
  // Not a link, a footnote or a tick.
  [new RegExp(String.raw`\[(?:${GUIDANCE})(?![\p{L}])[^\]\n]{0,120}\](?![(:[])`, 'giu'), 'error'],
  [new RegExp(String.raw`<(?:${GUIDANCE})(?: [^<>\n]{1,80})>`, 'giu'), 'error'],
  [/\blorem ipsum\b/gi, 'error'],
  [/[£€$] ?[Xx](?:,?[Xx])*(?![\p{L}\d])|(?<![\p{L}\d])[Xx]{3,}(?![\p{L}\d])/gu, 'error'],
  [/\b(?:TODO|FIXME)\b/g, 'error'],
  [/(?<![\p{L}\d])T\.?B\.?[CA]\.?(?![\p{L}\d])|\?{3,}/gu, 'warning'],
];

function leftOvers(path: string, source: string, text: string, begins: number): Diagnostic[] {
  const found = new Map<number, Diagnostic>();
  for (const [pattern, severity] of LEFT_OVERS) {
    for (const { index } of text.matchAll(pattern)) {
      const place = placeOf(path, source, begins + index);
      if (found.has(place.line)) continue;
      found.set(place.line, leftOver(place, severity));
    }
  }
  return [...found.values()];
}

function leftOver(place: Place, severity: Diagnostic['severity']): Diagnostic {
  const message =
    severity === 'error'
      ? 'This was left by a template, or to be filled in later. Write what belongs here, or delete it.'
      : 'Something is still to be confirmed here. Write it if it is known now.';
  return { ...diagnose('left-over', place, message), severity };
}

function placeOf(path: string, text: string, index: number): Place {
  const before = text.slice(0, index);
  return {
    file: path,
    line: before.split('\n').length,
    column: index - before.lastIndexOf('\n'),
  };
}
